import { WHOLE } from '#vocabulary'
import { byte, int } from './typed-arrays.ts'
import { type Versions, version } from './versions.ts'

/** Bits of a stake in a snapshot: what its two ends mean, and what they rest on. */
export const stake = {
  loOpen: 1,
  hiOpen: 2,
  /** A stake is known, its size is not: it lies between 0 and what the others leave. */
  noFigure: 4,
  /** Sources give different values: the range is their hull. */
  contradicted: 8,
  /** Its partial dates leave open whether it held that day. */
  possibly: 16,
  /** Nobody says that it is direct, and a chain leads the same way: it may be that chain. */
  directnessUnknown: 32,
  /** Capital, standing in for votes that nobody gives. */
  standIn: 64,
  /** A declared indirect holding without a recorded chain, counted because the question asked for it. */
  declared: 128,
} as const

/** What the versions of one pair amount to on a day; `version` stands for them where one must be named. */
export type PairRange = { readonly lo: number; readonly hi: number; readonly flags: number; readonly version: number }

/** Whether a version certainly held on a day it may have held. */
const certain = (table: Versions, row: number, day: number): boolean =>
  int(table.validFromMax, row) <= day && day < int(table.validToMin, row)

/** The range of one version that alone speaks for its pair. */
export function loneRange(table: Versions, row: number, day: number): PairRange {
  const flags = byte(table.flags, row) & (version.loOpen | version.hiOpen | version.noFigure)
  if (certain(table, row, day)) return { lo: int(table.lo, row), hi: int(table.hi, row), flags, version: row }
  return { lo: 0, hi: int(table.hi, row), flags: (flags & ~stake.loOpen) | stake.possibly, version: row }
}

/**
 * The range of versions that may all hold on `day`: different parcels add, everything else is alternatives. A parcel
 * `whole` (word 0) beside named parcels is an alternative to their sum.
 */
export function pairRange(table: Versions, rows: readonly number[], day: number): PairRange {
  const parcels = new Map<number, number[]>()
  for (const row of rows) {
    const word = int(table.word, row)
    parcels.set(word, [...(parcels.get(word) ?? []), row])
  }
  const whole = parcels.get(0)
  const named = [...parcels].filter(([word]) => word !== 0).map(([, held]) => alternatives(table, held, day))
  const sum = named.length > 0 ? named.reduce(added) : undefined
  if (whole === undefined) return sum ?? loneRange(table, rows[0] ?? 0, day)
  const stated = alternatives(table, whole, day)
  return sum === undefined ? stated : hull([stated, sum])
}

/**
 * The hull of rivals, as far as each may hold. One that only possibly held has the lower end 0, unless the next begins in the
 * very window in which it ends: then one of the two held. A rival without a figure adds nothing to one that has one.
 */
function alternatives(table: Versions, rows: readonly number[], day: number): PairRange {
  if (rows.length === 1) return loneRange(table, rows[0] ?? 0, day)
  const sure = rows.filter((row) => certain(table, row, day))
  // One that can stand before or after a version that held for certain did not hold that day.
  const unsure = rows.filter((row) => !certain(table, row, day) && sure.every((other) => rivals(table, row, other)))
  const handedOver = (row: number) => unsure.some((other) => meets(table, row, other, day) || meets(table, other, row, day))
  const ranges = [
    ...sure.map((row) => loneRange(table, row, day)),
    ...unsure.map((row) => (handedOver(row) ? asCertain(table, row) : loneRange(table, row, day))),
  ]
  const figured = ranges.filter((range) => (range.flags & stake.noFigure) === 0)
  const surelySilent = ranges.some((range) => (range.flags & (stake.noFigure | stake.possibly)) === stake.noFigure)
  const surelyFigured = figured.some((range) => (range.flags & stake.possibly) === 0)
  return hull(figured.length === 0 || (surelySilent && !surelyFigured) ? ranges : figured)
}

const asCertain = (table: Versions, row: number): PairRange => ({
  lo: int(table.lo, row),
  hi: int(table.hi, row),
  flags: byte(table.flags, row) & (version.loOpen | version.hiOpen | version.noFigure),
  version: row,
})

/** Two versions that cannot stand one after the other. */
const rivals = (table: Versions, one: number, other: number): boolean =>
  int(table.validToMin, one) > int(table.validFromMax, other) && int(table.validToMin, other) > int(table.validFromMax, one)

/** The end of one and the start of the next are the same window of days, and the day asked lies in it: one of them held. */
const meets = (table: Versions, before: number, after: number, day: number): boolean =>
  int(table.validToMin, before) === int(table.validFromMin, after) &&
  int(table.validToMax, before) === int(table.validFromMax, after) &&
  int(table.validFromMax, before) <= day &&
  day < int(table.validToMin, after)

function added(one: PairRange, other: PairRange): PairRange {
  const open = (one.flags | other.flags) & (stake.loOpen | stake.hiOpen)
  const silent = one.flags & other.flags & stake.noFigure
  const rest = (one.flags | other.flags) & (stake.contradicted | stake.possibly)
  // Three parcels of 100% would not fit 32 bits; the fault shows from 200% on just the same.
  const lo = Math.min(one.lo + other.lo, 2 * WHOLE)
  const hi = Math.max(lo, Math.min(one.hi + other.hi, WHOLE))
  return { lo, hi, flags: open | silent | rest, version: Math.min(one.version, other.version) }
}

/** The smallest range around all; a closed end wins over an open one at the same value. */
function hull(ranges: readonly PairRange[]): PairRange {
  const lo = Math.min(...ranges.map((range) => range.lo))
  const hi = Math.max(...ranges.map((range) => range.hi))
  const loClosed = ranges.some((range) => range.lo === lo && (range.flags & stake.loOpen) === 0)
  const hiClosed = ranges.some((range) => range.hi === hi && (range.flags & stake.hiOpen) === 0)
  const differ = ranges.some((range) => range.lo !== lo || range.hi !== hi)
  const silent = ranges.every((range) => (range.flags & stake.noFigure) !== 0)
  const possibly = ranges.some((range) => (range.flags & stake.possibly) !== 0)
  const contradicted = differ && ranges.length > 1 && !silent
  return {
    lo,
    hi,
    flags:
      (loClosed ? 0 : stake.loOpen) |
      (hiClosed ? 0 : stake.hiOpen) |
      (silent ? stake.noFigure : 0) |
      (possibly ? stake.possibly : 0) |
      (contradicted ? stake.contradicted : 0),
    version: narrowest(ranges).version,
  }
}

const narrowest = (ranges: readonly PairRange[]): PairRange =>
  ranges.reduce((best, range) => (range.hi - range.lo < best.hi - best.lo ? range : best))
