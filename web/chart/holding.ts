import type { Standing } from '#vocabulary'
import type { HoldingKind } from '../state/ownership-screen.ts'
import type { PictureNode } from '../state/picture.ts'

/**
 * What an owner has in a company, as one line: every figure of one kind between one pair. Shares multiply along a chain;
 * a declared indirect holding stands beside its chain; control has no percentage.
 */
export type Holding = {
  /** Its first relationship's. */
  readonly id: string
  /** Every relationship in it. */
  readonly ids: readonly string[]
  readonly owner: string
  readonly company: string
  readonly kind: HoldingKind
  /** Fractions of the capital: the hull of all figures; no figure is 0 to 1. Meaningless for control. */
  readonly lo: number
  readonly hi: number
  /** False where it is of votes: it is drawn, and no part of the capital. */
  readonly ofCapital: boolean
  /** What stands on the line. */
  readonly value: string
  readonly standing: Standing
  readonly origins: number
  readonly contested: boolean
  readonly possibly: boolean
  readonly confirmed: string | undefined
  /** It held on the day before this one was asked, and holds no more: drawn as a trace, and part of no sum. */
  readonly gone: boolean
}

/** Everything known above and below a company, each holding once. */
export type Holdings = { readonly entities: ReadonlyMap<string, PictureNode>; readonly holdings: readonly Holding[] }
