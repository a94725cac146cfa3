import type { Claim, Record } from '#vocabulary'

type Kind = 'record' | 'claim'

/** A line of a bucket: what one row of a file says of one id, and where it stands. */
export type GivenLine = {
  readonly kind: Kind
  /** The place of the file among those read, and of the row among all rows. */
  readonly place: number
  readonly row: number
  readonly hash: string
  readonly thing: Record | Claim
  readonly file: string
  readonly line: number
  readonly byte: number
  /** Of a claim: it may still be rejected. */
  readonly raw?: string
  readonly header?: readonly string[]
}

/** A line of a bucket: one wording that the graph holds. */
export type StoredLine = {
  readonly kind: Kind
  readonly stored: string
  readonly hash: string
  readonly isClosed: boolean
  readonly knownFrom?: string
}

/** A line of a plan: a row to write, or the id of one to close. */
export type PlanLine<T> = { readonly set: T } | { readonly close: string }
