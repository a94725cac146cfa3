import type { ReactElement } from 'react'
import { useRules } from '../api/use-rules.ts'
import { useWords } from '../locales/words.ts'
import { stateName } from '../look/state-name.ts'
import { byRule, ofState, typedState } from '../state/question.ts'
import { change, useStore } from '../state/store.ts'
import { QuestionPart } from './question-part.tsx'
import { TypedForm } from './typed-form.tsx'

const askState = (state: string | undefined): void => change((work) => ({ ...work, question: ofState(work.question, state) }))
const askRule = (rule: string | undefined): void => change((work) => ({ ...work, question: byRule(work.question, rule) }))

/** Whose share is asked, and by which rule: parts of the question. */
export function ShareBar(): ReactElement {
  const t = useWords()
  const { state, rule } = useStore(({ work }) => work.present.question)
  return (
    <>
      <QuestionPart word={t('bar.shareOf')} value={state ? stateName(state) : t('bar.anyState')} title={t('bar.shareOfTitle')}>
        {(close) => <StateForm close={close} />}
      </QuestionPart>
      <QuestionPart word={t('bar.rule')} value={rule ?? t('bar.anyRule')} title={t('bar.ruleTitle')}>
        {(close) => <RuleChoice close={close} />}
      </QuestionPart>
    </>
  )
}

function StateForm({ close }: { readonly close: () => void }): ReactElement {
  const t = useWords()
  const state = useStore(({ work }) => work.present.question.state)
  return (
    <TypedForm
      title={t('bar.shareOfTitle')}
      says={t('bar.shareOfSays')}
      label={t('bar.stateCode')}
      placeholder="CN"
      initial={state ?? ''}
      read={typedState}
      wrongWords={t('bar.stateWrong')}
      noneWords={t('bar.anyState')}
      ask={(typed) => {
        askState(typed)
        close()
      }}
    />
  )
}

function RuleChoice({ close }: { readonly close: () => void }): ReactElement {
  const t = useWords()
  const chosen = useStore(({ work }) => work.present.question.rule)
  const rules = useRules().filter(({ sources }) => sources === 'STATE_GROUP')
  const ask = (id: string | undefined): void => {
    askRule(id)
    close()
  }
  return (
    <div className="day-form">
      <h2>{t('bar.ruleTitle')}</h2>
      <p>{t('bar.ruleSays')}</p>
      <ul>
        {rules.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link-button" aria-pressed={chosen === id} onClick={() => ask(id)}>
              {id}
            </button>{' '}
            <span className="small">{title}</span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={() => ask(undefined)}>
          {t('bar.anyRule')}
        </button>
      </div>
    </div>
  )
}
