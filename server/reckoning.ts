import DataLoader from 'dataloader'
import { OwnershipError } from '#ownership'
import type { GraphState } from '#vocabulary'
import type { Asking } from './asking.ts'
import { badInput } from './faults.ts'
import type { AnswerTo, Asked, QuestionName } from './ownership/answers.ts'
import type { Question } from './ownership/messages.ts'
import type { Reckoned, Snapshots } from './snapshots.ts'

/** Asks the arithmetic within a request: each question once. Throws OwnershipError where a rule or a day is not known. */
export type Reckon = <Name extends QuestionName>(name: Name, asked: Asked<Name>) => Promise<Reckoned<AnswerTo<Name>>>

/**
 * Questions of one moment go to the arithmetic together and come back together, so that what lies below a level is loaded for
 * all of it at once. `onLoading` is told of an answer that a load is about to overtake: nobody may keep it.
 */
export function reckoning(
  snapshots: Pick<Snapshots, 'askAll'>,
  ask: Asking,
  state: Promise<GraphState | undefined>,
  onLoading: () => void,
): Reckon {
  const loader = new DataLoader<Question, Reckoned<unknown>, string>(
    async (questions) => {
      const found = await state
      const reckoned = await ask(() => snapshots.askAll(questions, found))
      if (reckoned.some((one) => !(one instanceof Error) && one.loading)) onLoading()
      return reckoned.map((one) => (one instanceof Error ? readable(one) : one))
    },
    { cacheKeyFn: (question) => JSON.stringify(question) },
  )
  // A question's name decides what it is asked and what it gives; the loader forgets which.
  return ((name: QuestionName, asked: Asked<QuestionName>) => loader.load({ name, asked } as Question)) as Reckon
}

/** A question that does not fit is its asker's fault. */
const readable = (error: Error): Error =>
  error instanceof OwnershipError && error.code === 'BAD_QUESTION' ? badInput(error.message) : error
