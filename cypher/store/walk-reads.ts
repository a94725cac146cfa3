import type { Day, PartialDate, Relationship, RelationshipType, Standing } from '#vocabulary'
import type { Clock, Direction, Evidence } from './graph-store.ts'

/** What a walk may go along. */
export type WalkQuestion = {
  /** Unsaid: every type. */
  readonly types?: readonly RelationshipType[]
  readonly clock: Clock
  readonly evidence?: Evidence
}

/** A relationship as a walk sees it from one of its ends: what it leads to, and how good its evidence is. */
export type Hop = {
  /** Of the stored version: `id@knownFromDay`. */
  readonly key: string
  readonly far: string
  readonly isFarProtected: boolean
  readonly standing: Standing
  readonly origins: number
  readonly contested: boolean
  readonly lastConfirmed?: PartialDate
}

/** The relationships of one type and direction at an entity; `out` starts there. */
export type Way = {
  readonly type: RelationshipType
  readonly direction: Direction
  /** How many there are, of which `hops` may be some. */
  readonly total: number
  /** By share, largest first, then by standing, origins and key. */
  readonly hops: readonly Hop[]
}

/** One-hop questions, each of a whole ring at once. */
export interface WalkReads {
  /** Of each type and direction at most `take` hops, the strongest; in the order of type, then direction. */
  ways(ids: readonly string[], question: WalkQuestion, take: number): Promise<ReadonlyMap<string, readonly Way[]>>
  /** Every relationship between two of these entities, in the order of their keys. */
  relationshipsAmong(ids: readonly string[], question: WalkQuestion): Promise<readonly Relationship[]>
  /** The days on which something these entities have may begin, or has surely ended; open ends left out, in order. */
  episodeDays(ids: readonly string[], knownAt: Day): Promise<readonly Day[]>
}
