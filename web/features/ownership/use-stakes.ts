import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { Question } from '../../state/question.ts'
import { type Stakes, stakesAround } from './stakes-around.ts'

export type StakesAnswer = { readonly stakes: Stakes; readonly isAsking: boolean; readonly fault: string | undefined }

const none: Stakes = { focus: '', entities: new Map(), stakes: [], complete: true }

/** What is drawn stays while the next is asked, and when that fails. The day asked is no part of the question: every episode comes. */
export function useStakes(id: string, levelsDown: number, { knownAt, evidence }: Question): StakesAnswer {
  const client = useClient()
  const [answer, setAnswer] = useState<StakesAnswer>({ stakes: none, isAsking: true, fault: undefined })
  const clock = JSON.stringify({ knownAt, evidence })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `clock` is the day and the evidence, by value
  useEffect(() => {
    let isLate = false
    setAnswer((before) => ({ ...before, isAsking: true }))
    stakesAround(client, id, levelsDown, { knownAt, evidence }).then(
      (stakes) => !isLate && setAnswer({ stakes, isAsking: false, fault: undefined }),
      (fault: unknown) =>
        !isLate && setAnswer((before) => ({ ...before, isAsking: false, fault: fault instanceof Error ? fault.message : String(fault) })),
    )
    return () => {
      isLate = true
    }
  }, [client, id, levelsDown, clock])
  return answer
}
