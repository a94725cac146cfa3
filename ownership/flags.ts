import { WHOLE } from '#vocabulary'
import { column } from './columns.ts'
import { stake } from './pair.ts'
import { effectiveShare } from './share.ts'
import type { Snapshot } from './snapshot.ts'
import { loopOf } from './stretches.ts'
import { byte, int } from './typed-arrays.ts'

export const dataFlagNames = [
  'OVERALLOCATED', // recorded stakes sum to more than 1: they are read as ranges
  'CLOSED_OWNERSHIP_LOOP', // all capital circles among companies: it leads to nobody
  'COMPLETE_TABLE_SHORT', // a table said to be complete does not reach 1: it is read as incomplete
  'SELF_HOLDING', // the company holds its own shares
  'CONTRADICTED', // sources give different figures for one stake: their hull is read
  'DIRECTNESS_UNKNOWN', // nobody says a stake is direct, and a chain leads the same way
  'DECLARED_DIFFERS', // a declared indirect holding is not what its chain amounts to
  'DECLARED_WITHOUT_CHAIN', // a declared indirect holding with no chain recorded
] as const
export type DataFlagName = (typeof dataFlagNames)[number]

/** A fault or a peculiarity of the data; `owner` where it is one of a pair. */
export type DataFlag = { readonly flag: DataFlagName; readonly company: number; readonly owner?: number }

/** Every flag of a snapshot, by company. Declarations are compared only where `compare` asks: each takes a solution. */
export function dataFlags(s: Snapshot, compare = true): readonly DataFlag[] {
  const flags: DataFlag[] = []
  for (let company = 0; company < s.companies; company++) {
    const bits = byte(s.columns, company)
    if (bits & column.overallocated) flags.push({ flag: 'OVERALLOCATED', company })
    if (bits & column.completeTableShort) flags.push({ flag: 'COMPLETE_TABLE_SHORT', company })
    pairFlags(s, company, flags)
  }
  const leads = leadsSomewhere(s)
  for (let company = 0; company < s.companies; company++)
    if (byte(leads, company) === 0) flags.push({ flag: 'CLOSED_OWNERSHIP_LOOP', company })
  for (const { owner, company, lo, hi } of s.declared) {
    if (s.chainless.has(`${int(s.entityOf, owner)}>${int(s.entityOf, company)}`))
      flags.push({ flag: 'DECLARED_WITHOUT_CHAIN', company, owner })
    else if (compare && differs(s, owner, company, lo / WHOLE, hi / WHOLE)) flags.push({ flag: 'DECLARED_DIFFERS', company, owner })
  }
  return flags.sort((one, other) => one.company - other.company)
}

/** By company, 1 where its capital reaches an ultimate owner or is partly unrecorded. */
function leadsSomewhere(s: Snapshot): Uint8Array {
  const leads = new Uint8Array(s.companies)
  for (let company = 0; company < s.companies; company++) {
    if (byte(leads, company) === 1 || !hasWayOut(s, company, leads)) continue
    const loop = loopOf(s, company)
    if (loop) leads.fill(1, loop[0], loop[1])
    else leads[company] = 1
  }
  return leads
}

function hasWayOut(s: Snapshot, company: number, leads: Uint8Array): boolean {
  let recorded = 0
  for (let edge = int(s.leafStart, company); edge < int(s.leafStart, company + 1); edge++) if (int(s.lo, edge) > 0) return true
  for (let edge = int(s.innerStart, company); edge < int(s.innerStart, company + 1); edge++) {
    recorded += int(s.lo, edge)
    if (int(s.lo, edge) > 0 && byte(leads, int(s.owner, edge)) === 1) return true
  }
  return recorded < WHOLE
}

function pairFlags(s: Snapshot, company: number, flags: DataFlag[]): void {
  for (const start of [s.innerStart, s.leafStart]) {
    for (let edge = int(start, company); edge < int(start, company + 1); edge++) {
      const [owner, bits] = [int(s.owner, edge), byte(s.flags, edge)]
      if (owner === company) flags.push({ flag: 'SELF_HOLDING', company, owner })
      if (bits & stake.contradicted) flags.push({ flag: 'CONTRADICTED', company, owner })
      if (bits & stake.directnessUnknown) flags.push({ flag: 'DIRECTNESS_UNKNOWN', company, owner })
    }
  }
}

/** Figures given to a tenth of a point agree when they do to within half of that. */
const ROUNDED = 0.0005

function differs(s: Snapshot, owner: number, company: number, lo: number, hi: number): boolean {
  const computed = effectiveShare(s, { members: [owner] }, company)
  return computed.hi < lo - ROUNDED || computed.lo > hi + ROUNDED
}
