import type { OwnershipEdge, OwnershipParty } from '#vocabulary'
import type { Page } from './graph-store.ts'

/** The types whose edges the arithmetic of ownership reads. */
export type OwnershipType = 'OWNS' | 'CONTROLS'

/** What the arithmetic of ownership reads of a whole graph, a page at a time. */
export interface OwnershipReads {
  /** Whoever may own or be owned, protected ones too, in the order of id, a page at a time: a whole graph is read so. */
  ownershipParties(page: Page): Promise<readonly OwnershipParty[]>
  /** Every version of the edges of one type into these entities, in the order of owned, owner, and version. */
  ownershipEdges(type: OwnershipType, owned: readonly string[]): Promise<readonly OwnershipEdge[]>
}
