import type { Claim, EntityKind, Relationship } from '#vocabulary'
import type { Page } from './graph-store.ts'

/** Whoever may own or be owned, as the arithmetic of ownership knows them. */
export type OwnershipParty = {
  readonly id: string
  readonly kind: EntityKind
  readonly state?: string
  readonly level?: string
  readonly completeTable?: boolean
}

/** The types whose edges the arithmetic of ownership reads. */
export type OwnershipType = 'OWNS' | 'CONTROLS'

/** One version of such an edge, with what the claims that give its figure say of its age and standing. */
export type OwnershipEdge = Pick<
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
> & { readonly figures: readonly Pick<Claim, 'id' | 'source' | 'mode' | 'qualifiers' | 'knownFrom'>[] }

/** What the arithmetic of ownership reads of a whole graph, a page at a time. */
export interface OwnershipReads {
  /** Whoever may own or be owned, protected ones too, in the order of id, a page at a time: a whole graph is read so. */
  ownershipParties(page: Page): Promise<readonly OwnershipParty[]>
  /** Every version of the edges of one type into these entities, in the order of owned, owner, and version. */
  ownershipEdges(type: OwnershipType, owned: readonly string[]): Promise<readonly OwnershipEdge[]>
}
