import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Day } from '#vocabulary'
import { useWords } from '../locales/words.ts'
import { heldOn, knownOn, typedDay } from '../state/question.ts'
import { change, useStore } from '../state/store.ts'
import { EvidenceBar } from './evidence-bar.tsx'
import { ShareBar } from './share-bar.tsx'

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
    <DialogTrigger>
      <span className="question-part">
        <span className="question-word">{word}</span>{' '}
        <Button className="question-value" aria-label={`${word} ${day ?? t('bar.today')}`}>
          {day ?? t('bar.today')}
        </Button>
      </span>
      <Popover className="popover" offset={10}>
        <Dialog className="popover-body" aria-label={title}>
          {({ close }) => (
            <DayForm
              title={title}
              says={says}
              day={day}
              ask={(next) => {
                ask(next)
                close()
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type DayFormProps = Omit<DayOfProps, 'word'>

function DayForm({ title, says, day, ask }: DayFormProps): ReactElement {
  const t = useWords()
  const [text, setText] = useState(day ?? '')
  const [wrong, setWrong] = useState(false)
  const [field, fault] = [useId(), useId()]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = typedDay(text)
    setWrong(typed === undefined)
    if (typed !== undefined) ask(typed)
  }
  return (
    <form className="day-form" onSubmit={submit} noValidate>
      <h2>{title}</h2>
      <p>{says}</p>
      <label htmlFor={field}>{t('bar.day')}</label>
      <input
        id={field}
        className="field"
        value={text}
        onChange={({ target }) => setText(target.value)}
        placeholder="2024-02-07"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? fault : undefined}
      />
      {wrong && (
        <p id={fault} className="fault">
          {t('bar.dayWrong')}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button strong">
          {t('bar.apply')}
        </button>
        <button type="button" className="button" onClick={() => ask(undefined)}>
          {t('bar.useToday')}
        </button>
      </div>
    </form>
  )
}
