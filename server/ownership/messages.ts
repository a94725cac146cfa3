import type { OwnershipErrorCode } from '#ownership'
import type { OwnershipEdge, OwnershipParty } from '#vocabulary'
import type { Asked, QuestionName } from './answers.ts'

/** What the server tells the thread that reckons. Each is answered by its number. */
export type Order =
  | { readonly order: 'begin'; readonly dataVersion: number }
  | { readonly order: 'parties'; readonly page: readonly OwnershipParty[] }
  | { readonly order: 'edges'; readonly stakes: readonly OwnershipEdge[]; readonly instruments: readonly OwnershipEdge[] }
  /** From now on the version read is the one asked. */
  | { readonly order: 'finish' }
  /** Questions of one moment, answered together. */
  | { readonly order: 'ask'; readonly questions: readonly Question[] }

export type Question = { [Name in QuestionName]: { readonly name: Name; readonly asked: Asked<Name> } }[QuestionName]

export type Numbered<Message> = Message & { readonly number: number }

/** `refused`: the question's own fault, in the words of the arithmetic. */
export type Outcome =
  | { readonly answer: unknown }
  | { readonly refused: OwnershipErrorCode; readonly message: string }
  | { readonly failed: Error }

/** What was done, an outcome for each question, and the version that is held; or why an order could not be carried out. */
export type Reply = { readonly outcomes: readonly Outcome[]; readonly dataVersion: number | undefined } | { readonly failed: Error }
