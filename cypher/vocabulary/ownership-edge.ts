import type { Claim } from './claim.ts'
import type { EntityKind } from './index.ts'
import type { Relationship } from './relationship.ts'

/** Whoever may own or be owned, as the arithmetic of ownership knows them. */
export type OwnershipParty = {
  readonly id: string
  readonly kind: EntityKind
  /** `GovernmentBody.state` and `level`; of an `Unknown`, the state a source counts it to. */
  readonly state?: string
  readonly level?: string
  /** True where a source gives the whole table of this company's owners: its stakes sum to exactly 1. */
  readonly completeTable?: boolean
}

/** What arithmetic reads of one version of OWNS or CONTROLS; `sources` are those of all its claims. */
export type OwnershipVersion = Pick<
  Relationship,
  | 'id'
  | 'from'
  | 'to'
  | 'keys'
  | 'share'
  | 'validFromMin'
  | 'validFromMax'
  | 'validToMin'
  | 'validToMax'
  | 'knownFromDay'
  | 'knownToDay'
  | 'standing'
  | 'origins'
  | 'sources'
>

/** What a claim that gives a figure says of its age, its standing and its source. */
export type FigureClaim = Pick<Claim, 'id' | 'source' | 'mode' | 'qualifiers' | 'knownFrom'>

/** A version with the claims that give its figure. */
export type OwnershipEdge = OwnershipVersion & { readonly figures: readonly FigureClaim[] }
