import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { useWords } from '../locales/words.ts'

type Props<Value> = {
  readonly title: string
  readonly says: string
  readonly label: string
  readonly placeholder: string
  readonly initial: string
  /** Undefined where the text means nothing. */
  readonly read: (text: string) => Value | undefined
  readonly wrongWords: string
  readonly noneWords: string
  readonly isNumeric?: boolean
  /** Asked with undefined where no value is wanted. */
  readonly ask: (value: Value | undefined) => void
}

/** Asks for one typed value, says where it means nothing, and offers to do without. */
export function TypedForm<Value>(props: Props<Value>): ReactElement {
  const { title, says, label, placeholder, initial, read, wrongWords, noneWords, isNumeric = false, ask } = props
  const t = useWords()
  const [text, setText] = useState(initial)
  const [isWrong, setWrong] = useState(false)
  const [field, fault] = [useId(), useId()]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = read(text)
    setWrong(typed === undefined)
    if (typed !== undefined) ask(typed)
  }
  return (
    <form className="day-form" onSubmit={submit} noValidate>
      <h2>{title}</h2>
      <p>{says}</p>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="field"
        value={text}
        onChange={({ target }) => setText(target.value)}
        placeholder={placeholder}
        {...(isNumeric && { inputMode: 'numeric' as const })}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? fault : undefined}
      />
      {isWrong && (
        <p id={fault} className="fault">
          {wrongWords}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button strong">
          {t('bar.apply')}
        </button>
        <button type="button" className="button" onClick={() => ask(undefined)}>
          {noneWords}
        </button>
      </div>
    </form>
  )
}
