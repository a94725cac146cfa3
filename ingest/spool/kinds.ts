import type { GraphStore } from '#graph'
import { type Claim, type Day, firstDay, lastDay, type Record } from '#vocabulary'
import { byId, canonical } from '../canonical.ts'
import type { Decisions } from '../log.ts'
import { claimOf, closed, retracted } from '../plan/claims.ts'

/** How rows of one kind are compared with what is stored, renewed and closed. */
export type RowKind<T> = {
  readonly stored: (store: GraphStore, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  /** A row that nothing of its id was stored of. */
  readonly first: (row: T, version: Day) => T
  readonly isSame: (row: T, before: T) => boolean
  /** A further wording of a row; the one before is closed, unless it stays what was so until then. */
  readonly next: (row: T, before: T, version: Day) => { readonly row: T; readonly closes: boolean }
  readonly close: (row: T, version: Day) => T
}

const isWording = (id: string): boolean => id.includes('~')

export const recordRows: RowKind<Record> = {
  stored: async (store, ids) => byId(await store.recordsBy('id', ids)),
  first: (record) => record,
  isSame: (record, before) => canonical({ ...record, id: before.id }) === canonical(before),
  next: (record, before, version) => ({
    row: { ...record, id: `${record.id}~${version}` },
    closes: before.id !== `${record.id}~${version}`,
  }),
  close: (record, version) => ({ ...record, knownTo: version }),
}

/** Claims are known from the day of the version that first makes them, where their row gives no other day. */
export const claimRows = (decisions: Decisions): RowKind<Claim> => ({
  stored: async (store, ids) => new Map([...(await store.claims(ids))].map(([id, claim]) => [id, claimOf(claim)])),
  first: (claim, version) => retracted({ ...claim, knownFrom: claim.knownFrom ?? version }, decisions),
  isSame: (claim, before) => {
    const knownFrom = isWording(before.id) ? before.knownFrom : (claim.knownFrom ?? before.knownFrom)
    const same = { ...claim, id: before.id, ...(knownFrom !== undefined && { knownFrom }) }
    return canonical(retracted(same, decisions)) === canonical(before)
  },
  next: (claim, before, version) => {
    // What was first said in this very version is put right in its place.
    const isOfThisVersion = before.knownFrom === version && before.withdrawnBecause === undefined
    const id = isOfThisVersion ? before.id : `${claim.id}~${version}`
    const row = retracted({ ...claim, id, knownFrom: version }, decisions)
    return { row, closes: id !== before.id && !beginsLater(claim, before) }
  },
  close: closed,
})

/** A change is no error: what a later start follows stays known, and succession ends it. */
const beginsLater = (claim: Claim, before: Claim): boolean =>
  claim.validFrom !== undefined && before.validFrom !== undefined && firstDay(claim.validFrom) > lastDay(before.validFrom)
