import type { Entity, RelationshipType } from '#vocabulary'
import type { Direction, Way } from '../store/graph-store.ts'

/** Why a walk left something out, the reason that weighs most first. */
export const cutReasons = ['perEntity', 'mostEntities', 'protected'] as const
export type CutReason = (typeof cutReasons)[number]

/** Relationships of one type and direction at an entity, of which a walk shows only some. */
export type Cut = {
  readonly at: Entity
  readonly type: RelationshipType
  readonly direction: Direction
  readonly reason: CutReason
  readonly shown: number
  readonly total: number
  /** The total is told no further than 10,000: there are more. */
  readonly totalIsFloor: boolean
}

/** Beyond, how many exactly tells nobody more about a hub. */
const MOST_TOLD = 10_000

/** What was left out of a way at an entity, of which so many relationships are shown; undefined where nothing was. */
export function cutOf(at: Entity, { type, direction, total, hops }: Way, shown: number): Cut | undefined {
  if (shown >= total) return undefined
  const secret = hops.filter((hop) => hop.isFarProtected).length
  const reason = hops.length < total ? 'perEntity' : shown + secret < total ? 'mostEntities' : 'protected'
  return { at, type, direction, reason, shown, total: Math.min(total, MOST_TOLD), totalIsFloor: total > MOST_TOLD }
}
