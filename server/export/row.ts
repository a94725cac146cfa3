import type { Order } from '../cursor.ts'

/** A claim that answers another, as it travels beside it. */
export type Answer = { readonly id: string; readonly speaker: string; readonly text: string; readonly citation: readonly number[] }

/** A value of a cell; nothing is null. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[] | readonly Answer[]
export type Row = { readonly [column: string]: Cell }

/** A row before it is numbered: with what it rests on. */
export type Draft = {
  readonly id: string
  readonly row: Row
  /** Source ids of what the row says, and of the answers beside it. */
  readonly sources: readonly string[]
  /** Ids of its claims, for the list of what was left out. */
  readonly claims: readonly string[]
  /** Its place in the list; absent where the list cannot be resumed. */
  readonly order?: Order
}
