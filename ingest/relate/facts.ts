import type { RelationshipType } from '#vocabulary'
import { type Originals, originalsAmong } from './drift.ts'
import { byClarity, type Dated } from './join.ts'
import type { Reading } from './reading.ts'
import { type Succession, successionsAmong } from './succession.ts'

/** One type and one entity at each end. */
export type Pair = { readonly type: RelationshipType; readonly from: string; readonly to: string }

/** All of a pair that does not depend on the day of knowledge, worked out once. */
export type PairFacts = {
  readonly pair: Pair
  /** Its claims as they date themselves, in the order in which they join. */
  readonly claims: readonly Dated[]
  readonly originals: Originals
  readonly successions: readonly Succession[]
  /** Whether any claim says that it replaces another, and whether any repeats or drifts from another. */
  readonly replaces: boolean
  readonly drifts: boolean
}

export function factsOf(pair: Pair, readings: readonly Reading[]): PairFacts {
  const originals = originalsAmong(readings)
  return {
    pair,
    claims: readings.map((reading) => ({ reading, start: reading.start, end: reading.end })).sort(byClarity),
    originals,
    successions: successionsAmong(readings),
    replaces: readings.some(({ replaces }) => replaces.length > 0),
    drifts: originals.size > 0 || readings.some(({ driftFrom }) => driftFrom.length > 0),
  }
}
