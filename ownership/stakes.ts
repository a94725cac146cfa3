import { type Held, mayHold } from './held.ts'
import { loneRange, type PairRange, pairRange, stake } from './pair.ts'
import type { Timeline } from './timeline.ts'
import { byte, int } from './typed-arrays.ts'
import { type Versions, version } from './versions.ts'

/** One range a pair, grouped by company: those in entity e stand in `[start[e], start[e + 1])`. `version` is a row of the timeline. */
export type Stakes = {
  readonly start: Int32Array
  readonly owner: Int32Array
  readonly lo: Int32Array
  readonly hi: Int32Array
  readonly version: Int32Array
  readonly flags: Uint8Array
}

/** A holding its source declares to be held through others. */
export type Declaration = PairRange & { readonly owner: number; readonly company: number }

/** The pairs that may hold, each resolved to one range, and the indirect declarations apart. */
export function heldStakes(timeline: Timeline, held: Held): { stakes: Stakes; declared: readonly Declaration[] } {
  const table = timeline.stakes
  const entities = timeline.size
  const stakes = emptyStakes(entities, table.count)
  const declared: Declaration[] = []
  let count = 0
  for (let company = 0; company < entities; company++) {
    stakes.start[company] = count
    let row = int(table.start, company)
    const end = int(table.start, company + 1)
    while (row < end) {
      const owner = int(table.from, row)
      const next = pairEnd(table, row, end, owner)
      const { direct, indirect } = rangesOf(table, row, next, held)
      if (direct) put(stakes, count++, owner, direct)
      if (indirect) declared.push({ ...indirect, owner, company })
      row = next
    }
  }
  stakes.start[entities] = count
  return { stakes: trimmed(stakes, count), declared }
}

/** Adds declarations without a recorded chain as stakes, for a question that asks to count them. */
export function withDeclared(stakes: Stakes, declared: readonly Declaration[], entities: number): Stakes {
  if (declared.length === 0) return stakes
  const all = emptyStakes(entities, stakes.owner.length + declared.length)
  let [count, next] = [0, 0]
  for (let company = 0; company < entities; company++) {
    all.start[company] = count
    for (let edge = int(stakes.start, company); edge < int(stakes.start, company + 1); edge++) copy(stakes, edge, all, count++)
    for (; declared[next]?.company === company; next++) {
      const declaration = declared[next] as Declaration
      put(all, count++, declaration.owner, { ...declaration, flags: declaration.flags | stake.declared })
    }
  }
  all.start[entities] = count
  return all
}

function pairEnd(table: Versions, row: number, end: number, owner: number): number {
  let next = row + 1
  while (next < end && int(table.from, next) === owner) next++
  return next
}

type Ranges = { readonly direct?: PairRange | undefined; readonly indirect?: PairRange | undefined }
const nothing: Ranges = {}

function rangesOf(table: Versions, row: number, end: number, held: Held): Ranges {
  if (end === row + 1) return loneRanges(table, row, held)
  const live: number[] = []
  for (let at = row; at < end; at++) if (mayHold(table, at, held)) live.push(at)
  const asked = live.filter((at) => byte(table.interest, at) === held.interest)
  const capital = held.standsIn && asked.length === 0 ? live.filter((at) => byte(table.interest, at) === 0) : []
  const chosen = capital.length > 0 ? capital : asked
  const indirect = chosen.filter((at) => (byte(table.flags, at) & version.indirect) !== 0)
  const direct = chosen.filter((at) => (byte(table.flags, at) & version.indirect) === 0)
  const standIn = capital.length > 0 ? stake.standIn : 0
  const resolve = (rows: readonly number[]) => (rows.length > 0 ? marked(pairRange(table, rows, held.day), standIn) : undefined)
  return { direct: resolve(direct), indirect: resolve(indirect) }
}

function loneRanges(table: Versions, row: number, held: Held): Ranges {
  if (!mayHold(table, row, held)) return nothing
  const interest = byte(table.interest, row)
  const standIn = held.standsIn && interest === 0
  if (interest !== held.interest && !standIn) return nothing
  const range = marked(loneRange(table, row, held.day), standIn ? stake.standIn : 0)
  return (byte(table.flags, row) & version.indirect) === 0 ? { direct: range } : { indirect: range }
}

const marked = (range: PairRange, flags: number): PairRange => (flags === 0 ? range : { ...range, flags: range.flags | flags })

function emptyStakes(entities: number, capacity: number): Stakes {
  const ints = () => new Int32Array(capacity)
  return { start: new Int32Array(entities + 1), owner: ints(), lo: ints(), hi: ints(), version: ints(), flags: new Uint8Array(capacity) }
}

function put(stakes: Stakes, edge: number, owner: number, range: PairRange): void {
  stakes.owner[edge] = owner
  stakes.lo[edge] = range.lo
  stakes.hi[edge] = range.hi
  stakes.version[edge] = range.version
  stakes.flags[edge] = range.flags
}

function copy(from: Stakes, edge: number, to: Stakes, place: number): void {
  to.owner[place] = int(from.owner, edge)
  to.lo[place] = int(from.lo, edge)
  to.hi[place] = int(from.hi, edge)
  to.version[place] = int(from.version, edge)
  to.flags[place] = byte(from.flags, edge)
}

const trimmed = (stakes: Stakes, count: number): Stakes => ({
  start: stakes.start,
  owner: stakes.owner.subarray(0, count),
  lo: stakes.lo.subarray(0, count),
  hi: stakes.hi.subarray(0, count),
  version: stakes.version.subarray(0, count),
  flags: stakes.flags.subarray(0, count),
})
