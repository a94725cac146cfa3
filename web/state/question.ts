import { type Day, isDay } from '#vocabulary'

/** What every screen asks under: the day things held, and the day they were known. No day means today. */
export type Question = { readonly asOf: Day | undefined; readonly knownAt: Day | undefined }

export const heldOn = (question: Question, asOf: Day | undefined): Question => ({ ...question, asOf })
export const knownOn = (question: Question, knownAt: Day | undefined): Question => ({ ...question, knownAt })

/** A day as it is typed: year, month and day; undefined where it is none. */
export function typedDay(text: string): Day | undefined {
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : undefined
}
