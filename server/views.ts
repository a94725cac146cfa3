import type { StoredClaim } from '#graph'
import type { Contradiction, Entity, Record, Relationship, Source } from '#vocabulary'
import type { AskedClock } from './clock.ts'
import type { Basis } from './ownership/answers/shares.ts'

/** What resolvers pass down: a thing as it may be shown, and the clock it was asked by. */
export type EntityView = { readonly entity: Entity; readonly clock: AskedClock }
export type RelationshipView = {
  readonly relationship: Relationship
  readonly from: EntityView
  readonly to: EntityView
  readonly clock: AskedClock
}
export type ClaimView = { readonly claim: StoredClaim; readonly clock: AskedClock }
export type SourceView = { readonly source: Source; readonly clock: AskedClock }
export type RecordView = { readonly record: Record; readonly clock: AskedClock }
export type ContradictionView = { readonly contradiction: Contradiction; readonly clock: AskedClock }

/** A figure that the arithmetic of ownership gave, and what it rests on. */
export type DerivedView = {
  /** The name of its type in the schema. */
  readonly derived: string
  readonly clock: AskedClock
  readonly dataVersion: number
  readonly loading: boolean
  readonly basis: () => Promise<Basis>
  /** What it was asked of. */
  readonly company: EntityView
  /** Whatever it leaves out beside its basis. */
  readonly left?: () => Promise<number>
}

export type NodeView = EntityView | RelationshipView | ClaimView | SourceView | RecordView | ContradictionView
