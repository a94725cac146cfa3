import type { ReactElement } from 'react'
import type { Day } from '#vocabulary'
import { useWords } from '../locales/words.ts'
import { heldOn, knownOn, typedDay } from '../state/question.ts'
import { change, useStore } from '../state/store.ts'
import { EvidenceBar } from './evidence-bar.tsx'
import { QuestionPart } from './question-part.tsx'
import { ShareBar } from './share-bar.tsx'
import { TypedForm } from './typed-form.tsx'

/** The question as a sentence: each value opens what changes it. */
export function QuestionBar(): ReactElement {
  const t = useWords()
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  return (
    <div className="question" role="group" aria-label={t('bar.label')}>
      <DayOf
        word={t('bar.asOf')}
        title={t('bar.asOfTitle')}
        says={t('bar.asOfSays')}
        day={asOf}
        ask={(day) => change((work) => ({ ...work, question: heldOn(work.question, day) }))}
      />
      <DayOf
        word={t('bar.knownAt')}
        title={t('bar.knownAtTitle')}
        says={t('bar.knownAtSays')}
        day={knownAt}
        ask={(day) => change((work) => ({ ...work, question: knownOn(work.question, day) }))}
      />
      <EvidenceBar />
      <ShareBar />
    </div>
  )
}

type DayOfProps = {
  readonly word: string
  readonly title: string
  readonly says: string
  readonly day: Day | undefined
  readonly ask: (day: Day | undefined) => void
}

function DayOf({ word, title, says, day, ask }: DayOfProps): ReactElement {
  const t = useWords()
  return (
    <QuestionPart word={word} value={day ?? t('bar.today')} title={title}>
      {(close) => (
        <TypedForm
          title={title}
          says={says}
          label={t('bar.day')}
          placeholder="2024-02-07"
          initial={day ?? ''}
          read={typedDay}
          wrongWords={t('bar.dayWrong')}
          noneWords={t('bar.useToday')}
          isNumeric
          ask={(next) => {
            ask(next)
            close()
          }}
        />
      )}
    </QuestionPart>
  )
}
