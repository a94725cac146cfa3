import { byCodePoint, type Day, type Json, modes, type Relationship, type Standing, standingOf } from '#vocabulary'
import type { Window } from './days.ts'
import type { Derived } from './derive.ts'
import type { Pair } from './facts.ts'
import type { Dated, Joined } from './join.ts'
import { countOrigins } from './lineage.ts'
import { byKnown, laterWindow, type Reading } from './reading.ts'
import { isFigure, valueFields } from './values.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The edge of a relationship for the days on which it is known so. Drift counts in everything but its figure and its dates. */
export function edgeOf({ type, from, to }: Pair, derived: Derived, knownFromDay: Day, knownToDay: Day): Relationship {
  const { joined, drift, bounds } = derived
  const own = joined.claims.map(readingOf)
  const all = drift.length === 0 ? own : [...own, ...drift]
  const sources = sourcesOf(all)
  const edge: Writable<Relationship> = {
    id: derived.id,
    type,
    from,
    to,
    keys: derived.group.keys,
    carried: carriedBy(all),
    validFromMin: bounds.validFromMin,
    validFromMax: bounds.validFromMax,
    validToMin: bounds.validToMin,
    validToMax: bounds.validToMax,
    knownFromDay,
    knownToDay,
    standing: standingOfAll(all),
    origins: countOrigins(all),
    publications: sources.length,
    contested: derived.contested,
    rivals: derived.rivals.length === 0 ? NONE : derived.rivals.map(idOf),
    claims: all.map(idOf).sort(byCodePoint),
    figures: joined.values.some(isFigure) ? own.filter(givesFigure).map(idOf).sort(byCodePoint) : NONE,
    drift: drift.length === 0 ? NONE : drift.map(idOf).sort(byCodePoint),
    sources,
  }
  if (joined.values.length > 0) Object.assign(edge, valueFields(joined.values))
  giveTexts(edge, joined, all.map(confirmedOf).reduce(laterWindow, undefined))
  return edge
}

const NONE: readonly string[] = []
const NOTHING: Relationship['carried'] = {}
const readingOf = ({ reading }: Dated): Reading => reading
const idOf = ({ id }: { readonly id: string }): string => id
const givesFigure = (reading: Reading): boolean => reading.givesFigure
const confirmedOf = ({ confirmed }: Reading): Window | undefined => confirmed

/** Dates as a source gives them, where one does. */
function giveTexts(edge: Writable<Relationship>, { start, end }: Joined, confirmed: Window | undefined): void {
  if (start?.text !== undefined) edge.validFrom = start.text
  if (end?.text !== undefined) edge.validTo = end.text
  if (confirmed?.text !== undefined) edge.lastConfirmed = confirmed.text
}

function sourcesOf(readings: readonly Reading[]): readonly string[] {
  const sources = readings.map(({ source }) => source)
  return sources.length === 1 ? sources : [...new Set(sources)].sort(byCodePoint)
}

function standingOfAll(readings: readonly Reading[]): Standing {
  const strongest = modes[readings.reduce((rank, reading) => Math.min(rank, reading.rank), Number(modes.length))]
  const standing = strongest && standingOf[strongest]
  if (standing === undefined) throw new Error(`mode ${strongest} makes no relationship`)
  return standing
}

/** Of each qualifier the one given in the strongest mode, then known first, then of the least id. */
function carriedBy(readings: readonly Reading[]): Relationship['carried'] {
  const giving = readings.filter((reading) => reading.carried.length > 0)
  if (giving.length === 0) return NOTHING
  const carried = new Map<string, Json>()
  if (giving.length > 1) giving.sort((a, b) => a.rank - b.rank || byKnown(a, b))
  for (const reading of giving) {
    for (const [name, value] of reading.carried) if (!carried.has(name)) carried.set(name, value)
  }
  return Object.fromEntries(carried)
}
