import type { Day, PartialDate, Relationship, RelationshipType, Standing } from '#vocabulary'
import type { Clock, Direction, Evidence } from './graph-store.ts'

/** What a walk may go along. */
export type WalkQuestion = {
  /** Unsaid: every type. */
  readonly types?: readonly RelationshipType[]
  readonly clock: Clock
  readonly evidence?: Evidence
}

/** A relationship as a walk sees it: from the entity asked about to the other end. `out` starts at the entity. */
export type Hop = {
  /** Of the stored version: `id@knownFromDay`. */
  readonly key: string
  readonly type: RelationshipType
  readonly direction: Direction
  readonly far: string
  readonly isFarProtected: boolean
  /** Billionths; -1 where no share is given. */
  readonly shareHi: number
  readonly standing: Standing
  readonly origins: number
  readonly contested: boolean
  readonly lastConfirmed?: PartialDate
}

export type HopCount = { readonly at: string; readonly type: RelationshipType; readonly direction: Direction; readonly count: number }

/** One-hop questions, each of a whole ring at once. */
export interface WalkReads {
  /** Of each type and direction at most `take`, the strongest: by share, standing, origins, then key. In this order. */
  hops(ids: readonly string[], question: WalkQuestion, take: number): Promise<ReadonlyMap<string, readonly Hop[]>>
  /** Relationships of each type and direction, counted to `most`: nobody waits for a hub to be counted through. */
  countHops(ids: readonly string[], question: WalkQuestion, most: number): Promise<readonly HopCount[]>
  /** Every relationship between two of these entities, in the order of their keys. */
  relationshipsAmong(ids: readonly string[], question: WalkQuestion): Promise<readonly Relationship[]>
  /** The days on which something these entities have may begin, or has surely ended; open ends left out, in order. */
  episodeDays(ids: readonly string[], knownAt: Day): Promise<readonly Day[]>
}
