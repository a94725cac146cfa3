import { OwnershipError } from '#ownership'
import type { GraphState } from '#vocabulary'
import type { Asking } from './asking.ts'
import { once } from './batching.ts'
import { badInput } from './faults.ts'
import type { AnswerTo, Asked, QuestionName } from './ownership/answers.ts'
import type { Reckoned, Snapshots } from './snapshots.ts'

/** Asks the arithmetic within a request: each question once. Throws OwnershipError where a rule or a day is not known. */
export type Reckon = <Name extends QuestionName>(name: Name, asked: Asked<Name>) => Promise<Reckoned<AnswerTo<Name>>>

/** `onLoading` is told of an answer that a load is about to overtake: nobody may keep it. */
export function reckoning(
  snapshots: Pick<Snapshots, 'ask'>,
  ask: Asking,
  state: Promise<GraphState | undefined>,
  onLoading: () => void,
): Reckon {
  const asking = once(async (name: QuestionName, asked: Asked<QuestionName>) => {
    const found = await state
    const reckoned = await ask(() => snapshots.ask(name, asked, found).catch(unreadable))
    if (reckoned.loading) onLoading()
    return reckoned
  })
  // A question's name decides what it is asked and what it gives; `once` forgets which.
  return asking as unknown as Reckon
}

function unreadable(error: unknown): never {
  if (error instanceof OwnershipError && error.code === 'BAD_QUESTION') throw badInput(error.message)
  throw error
}
