import type { StoredClaim } from '#graph'
import type { Contradiction, Entity, Record, Relationship, Source } from '#vocabulary'
import type { AskedClock } from './clock.ts'

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

export type NodeView = EntityView | RelationshipView | ClaimView | SourceView | RecordView | ContradictionView
