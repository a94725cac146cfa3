import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useRules } from '../api/use-rules.ts'
import { useWords } from '../locales/words.ts'
import { stateName } from '../look/state-name.ts'
import { byRule, ofState, typedState } from '../state/question.ts'
import { change, useStore } from '../state/store.ts'

const askState = (state: string | undefined): void => change((work) => ({ ...work, question: ofState(work.question, state) }))
const askRule = (rule: string | undefined): void => change((work) => ({ ...work, question: byRule(work.question, rule) }))

/** Whose share is asked, and by which rule: parts of the question. */
export function ShareBar(): ReactElement {
  const t = useWords()
  const { state, rule } = useStore(({ work }) => work.present.question)
  return (
    <>
      <Part word={t('bar.shareOf')} value={state ? stateName(state) : t('bar.anyState')} title={t('bar.shareOfTitle')}>
        {(close) => <StateForm close={close} />}
      </Part>
      <Part word={t('bar.rule')} value={rule ?? t('bar.anyRule')} title={t('bar.ruleTitle')}>
        {(close) => <RuleChoice close={close} />}
      </Part>
    </>
  )
}

type PartProps = {
  readonly word: string
  readonly value: string
  readonly title: string
  readonly children: (close: () => void) => ReactNode
}

function Part({ word, value, title, children }: PartProps): ReactElement {
  return (
    <DialogTrigger>
      <span className="question-part">
        <span className="question-word">{word}</span>{' '}
        <Button className="question-value" aria-label={`${word} ${value}`}>
          {value}
        </Button>
      </span>
      <Popover className="popover" offset={10}>
        <Dialog className="popover-body" aria-label={title}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function StateForm({ close }: { readonly close: () => void }): ReactElement {
  const t = useWords()
  const state = useStore(({ work }) => work.present.question.state)
  const [text, setText] = useState(state ?? '')
  const [wrong, setWrong] = useState(false)
  const [field, fault] = [useId(), useId()]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = typedState(text)
    setWrong(typed === undefined)
    if (typed === undefined) return
    askState(typed)
    close()
  }
  const none = (): void => {
    askState(undefined)
    close()
  }
  return (
    <form className="day-form" onSubmit={submit} noValidate>
      <h2>{t('bar.shareOfTitle')}</h2>
      <p>{t('bar.shareOfSays')}</p>
      <label htmlFor={field}>{t('bar.stateCode')}</label>
      <input
        id={field}
        className="field"
        value={text}
        onChange={({ target }) => setText(target.value)}
        placeholder="CN"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? fault : undefined}
      />
      {wrong && (
        <p id={fault} className="fault">
          {t('bar.stateWrong')}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button strong">
          {t('bar.apply')}
        </button>
        <button type="button" className="button" onClick={none}>
          {t('bar.anyState')}
        </button>
      </div>
    </form>
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
