import { type Claim, type Day, firstDay, type KnownSpan, lastDay, OPEN_END, type PartialDate, type Source } from '#vocabulary'

/** The days something may mean, both included. `text` is the partial date that means just these, where a claim gives it. */
export type Window = { readonly first: Day; readonly last: Day; readonly text?: PartialDate; readonly length: number }

const MS_PER_DAY = 86_400_000

/** Claims by the hundred thousand share some thousands of dates. */
const windows = new Map<PartialDate, Window>()

/** The window of a partial date. */
export function windowOf(text: PartialDate): Window {
  const before = windows.get(text)
  if (before) return before
  const window = { ...between(firstDay(text), lastDay(text)), text }
  windows.set(text, window)
  return window
}

/** A window that no text stands for. */
export const between = (first: Day, last: Day): Window => ({ first, last, length: (Date.parse(last) - Date.parse(first)) / MS_PER_DAY })

export const dayAfter = (day: Day): Day => new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10)

export const shareADay = (a: Window, b: Window): boolean => a.first <= b.last && b.first <= a.last

/** The days both mean; the two must share one. */
export function common(a: Window, b: Window): Window {
  if (a.first >= b.first && a.last <= b.last) return a
  if (b.first >= a.first && b.last <= a.last) return b
  return a.first > b.first ? between(a.first, b.last) : between(b.first, a.last)
}

/** Orders windows by first day, then last. */
export function byDays(a: Window, b: Window): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  return 0
}

/**
 * The days on which a claim counts as known, half-open: from the last day of its own date, else of the publication, else of retrieval,
 * until it or its source is taken back. Undefined where nothing dates it.
 */
export function knownSpan(
  claim: Pick<Claim, 'knownFrom' | 'knownTo'>,
  source: Pick<Source, 'publishedOn' | 'retrievedOn' | 'knownTo'> | undefined,
): KnownSpan | undefined {
  const from = claim.knownFrom ?? source?.publishedOn ?? source?.retrievedOn
  if (from === undefined) return undefined
  const ownEnd = endOf(claim.knownTo)
  const itsSources = endOf(source?.knownTo)
  if (itsSources < ownEnd) return { knownFromDay: windowOf(from).last, knownToDay: itsSources }
  return { knownFromDay: windowOf(from).last, knownToDay: ownEnd }
}

const endOf = (date: PartialDate | undefined): Day => (date === undefined ? OPEN_END : windowOf(date).last)
