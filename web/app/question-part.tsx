import type { ReactElement, ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

type Props = {
  readonly word: string
  readonly value: string
  /** What the dialog is called. */
  readonly title: string
  readonly children: (close: () => void) => ReactNode
}

/** One part of the question: its value opens what changes it. */
export function QuestionPart({ word, value, title, children }: Props): ReactElement {
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
