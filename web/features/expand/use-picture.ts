import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { useWords } from '../../locales/words.ts'
import type { Canvas } from '../../state/canvas.ts'
import type { Question } from '../../state/question.ts'
import { answeredBy } from '../../state/store.ts'
import { type Answered, pictureFor } from './picture-for.ts'

export type PictureAnswer = Answered & { readonly isAsking: boolean; readonly fault: string | undefined }

const nothing: PictureAnswer = {
  picture: { nodes: [], edges: [] },
  seeds: [],
  stages: new Map(),
  stacks: [],
  leftOut: [],
  cutAt: 0,
  isBounded: false,
  version: undefined,
  isAsking: true,
  fault: undefined,
}

/** The picture a canvas asks for. What is drawn stays while the next is asked, and when that fails. */
export function usePicture(canvas: Canvas, question: Question): PictureAnswer {
  const t = useWords()
  const client = useClient()
  const [answer, setAnswer] = useState<PictureAnswer>(nothing)
  const asked = JSON.stringify([canvas.seeds, canvas.depth, canvas.expansions, question])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the canvas and the question, by value
  useEffect(() => {
    let isLate = false
    setAnswer((before) => ({ ...before, isAsking: true }))
    pictureFor(client, t, canvas, question).then(
      (next) => {
        if (isLate) return
        setAnswer({ ...next, isAsking: false, fault: undefined })
        if (next.version !== undefined) answeredBy(next.version)
      },
      (fault: unknown) => {
        if (!isLate) setAnswer((before) => ({ ...before, isAsking: false, fault: fault instanceof Error ? fault.message : String(fault) }))
      },
    )
    return () => {
      isLate = true
    }
  }, [asked, client, t])
  return answer
}
