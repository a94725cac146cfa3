import { WHOLE } from '#vocabulary'
import { stake } from './pair.ts'
import type { Stakes } from './stakes.ts'
import { byte, int } from './typed-arrays.ts'

/** Bits of a company in a snapshot. */
export const column = {
  /** Its stakes sum to exactly 1. */
  complete: 1,
  /** A stake in it is a range and no point. */
  ranged: 2,
  /** The lower ends sum to more than 1. */
  overallocated: 4,
  /** Its table is said to be complete, and its upper ends do not reach 1; it is not counted as complete. */
  completeTableShort: 8,
} as const

/**
 * Brings the stakes of every company under the one law that capital sums to at most 1 (exactly 1 where `complete` says so):
 * lower ends above 1 by e drop by e, each; upper ends stop at what the lower ends of the others leave. Returns bits by entity.
 */
export function tightenColumns(stakes: Stakes, complete: (company: number) => boolean): Uint8Array {
  const bits = new Uint8Array(stakes.start.length - 1)
  for (let company = 0; company < bits.length; company++) {
    const first = int(stakes.start, company)
    const end = int(stakes.start, company + 1)
    if (end > first) bits[company] = tightenColumn(stakes, first, end, complete(company))
  }
  return bits
}

function tightenColumn(stakes: Stakes, first: number, end: number, complete: boolean): number {
  let bits = complete ? column.complete : 0
  let sums = columnSums(stakes, first, end)
  if (exceeds(sums) && yieldToVotes(stakes, first, end)) sums = columnSums(stakes, first, end)
  if (exceeds(sums)) {
    dropLowerEnds(stakes, first, end, sums.lo - WHOLE)
    bits |= column.overallocated
    sums = columnSums(stakes, first, end)
  }
  if (complete && (sums.hi < WHOLE || (sums.hi === WHOLE && sums.hiOpen > 0))) bits = (bits & ~column.complete) | column.completeTableShort
  for (let edge = first; edge < end; edge++) {
    const lo = int(stakes.lo, edge)
    const hi = int(stakes.hi, edge)
    const flags = byte(stakes.flags, edge)
    capUpper(stakes, edge, WHOLE - (sums.lo - lo), sums.loOpen - (flags & stake.loOpen ? 1 : 0) > 0)
    if (bits & column.complete) raiseLower(stakes, edge, WHOLE - (sums.hi - hi), sums.hiOpen - (flags & stake.hiOpen ? 1 : 0) > 0)
    if (int(stakes.lo, edge) !== int(stakes.hi, edge)) bits |= column.ranged
  }
  return bits
}

type Sums = { readonly lo: number; readonly hi: number; readonly loOpen: number; readonly hiOpen: number }

function columnSums(stakes: Stakes, first: number, end: number): Sums {
  let lo = 0
  let hi = 0
  let loOpen = 0
  let hiOpen = 0
  for (let edge = first; edge < end; edge++) {
    lo += int(stakes.lo, edge)
    hi += int(stakes.hi, edge)
    const flags = byte(stakes.flags, edge)
    if (flags & stake.loOpen) loOpen++
    if (flags & stake.hiOpen) hiOpen++
  }
  return { lo, hi, loOpen, hiOpen }
}

/** No value at all fits: more than 1, or 1 and at least one stake strictly above its end. */
const exceeds = (sums: Sums): boolean => sums.lo > WHOLE || (sums.lo === WHOLE && sums.loOpen > 0)

/** Where votes are given for some and capital stands in for others, too much is no fault of the source: the stand-ins say nothing. */
function yieldToVotes(stakes: Stakes, first: number, end: number): boolean {
  let [votes, standIns] = [0, 0]
  for (let edge = first; edge < end; edge++) byte(stakes.flags, edge) & stake.standIn ? standIns++ : votes++
  if (votes === 0 || standIns === 0) return false
  for (let edge = first; edge < end; edge++) {
    const flags = byte(stakes.flags, edge)
    if ((flags & stake.standIn) === 0) continue
    stakes.lo[edge] = 0
    stakes.hi[edge] = WHOLE
    stakes.flags[edge] = (flags & ~(stake.loOpen | stake.hiOpen)) | stake.noFigure
  }
  return true
}

function dropLowerEnds(stakes: Stakes, first: number, end: number, excess: number): void {
  for (let edge = first; edge < end; edge++) {
    stakes.lo[edge] = Math.max(0, int(stakes.lo, edge) - excess)
    stakes.hi[edge] = Math.min(WHOLE, int(stakes.hi, edge))
    stakes.flags[edge] = byte(stakes.flags, edge) & ~stake.loOpen
  }
}

function capUpper(stakes: Stakes, edge: number, rest: number, open: boolean): void {
  const hi = int(stakes.hi, edge)
  if (hi < rest || (hi === rest && !open)) return
  const flags = byte(stakes.flags, edge)
  stakes.hi[edge] = rest
  const ownEnd = hi === rest ? flags & stake.hiOpen : 0
  stakes.flags[edge] = (flags & ~stake.hiOpen) | ownEnd | (open ? stake.hiOpen : 0)
}

function raiseLower(stakes: Stakes, edge: number, rest: number, open: boolean): void {
  const lo = int(stakes.lo, edge)
  if (lo > rest || (lo === rest && !open)) return
  const flags = byte(stakes.flags, edge)
  stakes.lo[edge] = rest
  const ownEnd = lo === rest ? flags & stake.loOpen : 0
  stakes.flags[edge] = (flags & ~stake.loOpen) | ownEnd | (open ? stake.loOpen : 0)
}
