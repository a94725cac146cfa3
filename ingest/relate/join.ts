import { byCodePoint, type Day } from '#vocabulary'
import { common, shareADay, type Window } from './days.ts'
import type { Reading } from './reading.ts'
import { byWidth, contains, type Value } from './values.ts'

/** A claim with the start and end it has on one day of knowledge. */
export type Dated = { readonly reading: Reading; readonly start: Window | undefined; readonly end: Window | undefined }

/** A relationship of a group on one day: its claims taken together, drift apart. */
export type Joined = {
  readonly claims: Dated[]
  /** The narrowest of each dimension. */
  values: readonly Value[]
  /** The days that the given ones share. */
  start: Window | undefined
  end: Window | undefined
  /** Of the windows in which its claims saw it: the least first day, the least last day, the greatest first day. */
  seenFirst: Day | undefined
  seenBy: Day | undefined
  seenSince: Day | undefined
}

/** Those with a value first, narrower before wider; then those with a start, shorter before longer; the same for ends; id. */
export function byClarity(a: Dated, b: Dated): number {
  return (
    byValue(a.reading.value, b.reading.value) ||
    byLength(a.start, b.start) ||
    byLength(a.end, b.end) ||
    byCodePoint(a.reading.id, b.reading.id)
  )
}

const byValue = (a: Value | undefined, b: Value | undefined): number => (a && b ? byWidth(a.range, b.range) : givenFirst(a, b))
const byLength = (a: Window | undefined, b: Window | undefined): number => (a && b ? a.length - b.length : givenFirst(a, b))
const givenFirst = (a: unknown, b: unknown): number => Number(a === undefined) - Number(b === undefined)

/** In order, each claim joins every relationship it fits; where it fits none, it opens one. */
export function join(claims: readonly Dated[]): Joined[] {
  const opened: Joined[] = []
  for (const claim of claims) {
    const fitting: Joined[] = []
    for (const one of opened) if (fits(claim, one)) fitting.push(one)
    if (fitting.length === 0) opened.push(opening(claim))
    for (const one of thoseOfItsDay(claim, fitting)) add(claim, one)
  }
  return opened
}

const opening = (claim: Dated): Joined => ({
  claims: [claim],
  values: claim.reading.value ? [claim.reading.value] : [],
  start: claim.start,
  end: claim.end,
  seenFirst: claim.reading.seen?.first,
  seenBy: claim.reading.seen?.last,
  seenSince: claim.reading.seen?.first,
})

const fits = (claim: Dated, one: Joined): boolean => fitsValue(claim.reading.value, one.values) && fitsDates(claim, one)

function fitsValue(value: Value | undefined, values: readonly Value[]): boolean {
  if (value === undefined) return true
  for (const { dimension, range } of values) if (dimension === value.dimension && !contains(value.range, range)) return false
  return true
}

/** Its dates agree with those of every claim of the relationship, and all together leave a day. */
function fitsDates({ start, end, reading: { seen } }: Dated, one: Joined): boolean {
  if (start && one.start && !shareADay(start, one.start)) return false
  if (end && one.end && !shareADay(end, one.end)) return false
  if (start && one.seenBy !== undefined && start.first > one.seenBy) return false
  if (end && one.seenSince !== undefined && end.last <= one.seenSince) return false
  if (seen && one.start && one.start.first > seen.last) return false
  if (seen && one.end && one.end.last <= seen.first) return false
  return leavesADay(
    start && one.start ? common(start, one.start) : (start ?? one.start),
    end && one.end ? common(end, one.end) : (end ?? one.end),
  )
}

const leavesADay = (start: Window | undefined, end: Window | undefined): boolean => !start || !end || start.first < end.last

/** A claim without any date goes to what can hold on the day it became known, if anything can. */
function thoseOfItsDay({ start, end, reading }: Dated, fitting: readonly Joined[]): readonly Joined[] {
  if (start || end || reading.seen || fitting.length < 2) return fitting
  const held = fitting.filter((one) => canHold(one, reading.knownFrom))
  return held.length > 0 ? held : fitting
}

const canHold = ({ start, end }: Joined, day: Day): boolean => !(start && day < start.first) && !(end && day >= end.last)

function add(claim: Dated, one: Joined): void {
  const { value, seen } = claim.reading
  one.claims.push(claim)
  if (value && !one.values.some(({ dimension }) => dimension === value.dimension)) one.values = [...one.values, value]
  if (claim.start) one.start = one.start ? common(one.start, claim.start) : claim.start
  if (claim.end) one.end = one.end ? common(one.end, claim.end) : claim.end
  if (!seen) return
  if (one.seenFirst === undefined || seen.first < one.seenFirst) one.seenFirst = seen.first
  if (one.seenBy === undefined || seen.last < one.seenBy) one.seenBy = seen.last
  if (one.seenSince === undefined || seen.first > one.seenSince) one.seenSince = seen.first
}
