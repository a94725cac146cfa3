import type { Entity, RelationshipType } from '#vocabulary'
import type { Direction } from '../store/graph-store.ts'

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
  /** The total is counted no further than 10,000: there are more. */
  readonly totalIsFloor: boolean
}

/** How far a cut counts. */
export const MOST_COUNTED = 10_000
