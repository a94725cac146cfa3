import { byCodePoint, type Day, type Json, modes, type PartialDate, type Relationship, type Standing, standingOf } from '#vocabulary'
import type { Window } from './days.ts'
import type { Derived } from './derive.ts'
import type { Pair } from './facts.ts'
import type { Joined } from './join.ts'
import { countOrigins } from './lineage.ts'
import { byKnown, laterWindow, type Reading } from './reading.ts'
import { isFigure, valueFields } from './values.ts'

/** The edge of a relationship for the days on which it is known so. Drift counts in everything but its figure and its dates. */
export function edgeOf({ type, from, to }: Pair, derived: Derived, knownFromDay: Day, knownToDay: Day): Relationship {
  const { joined, drift, group } = derived
  const own = joined.claims.map(({ reading }) => reading)
  const all = drift.length === 0 ? own : [...own, ...drift]
  const sources = textsOf(all.map(({ source }) => source))
  return {
    id: derived.id,
    type,
    from,
    to,
    keys: group.keys,
    ...valueFields(joined.values),
    carried: carriedBy(all),
    ...texts(joined, confirmed(all)),
    ...derived.bounds,
    knownFromDay,
    knownToDay,
    standing: standingOfAll(all),
    origins: countOrigins(all.map(({ lineage }) => lineage)),
    publications: sources.length,
    contested: derived.contested,
    rivals: derived.rivals.map(({ id }) => id),
    claims: idsOf(all),
    figures: joined.values.some(isFigure) ? idsOf(own.filter(({ givesFigure }) => givesFigure)) : [],
    drift: idsOf(drift),
    sources,
  }
}

/** Dates as a source gives them, where one does. */
function texts({ start, end }: Joined, confirmed: Window | undefined): Pick<Relationship, 'validFrom' | 'validTo' | 'lastConfirmed'> {
  const dates: { validFrom?: PartialDate; validTo?: PartialDate; lastConfirmed?: PartialDate } = {}
  if (start?.text !== undefined) dates.validFrom = start.text
  if (end?.text !== undefined) dates.validTo = end.text
  if (confirmed?.text !== undefined) dates.lastConfirmed = confirmed.text
  return dates
}

function textsOf(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts
  return [...new Set(texts)].sort(byCodePoint)
}

const idsOf = (readings: readonly Reading[]): readonly string[] => readings.map(({ id }) => id).sort(byCodePoint)

const confirmed = (readings: readonly Reading[]) => readings.map((reading) => reading.confirmed).reduce(laterWindow, undefined)

function standingOfAll(readings: readonly Reading[]): Standing {
  const strongest = modes[readings.reduce((rank, reading) => Math.min(rank, reading.rank), Number(modes.length))]
  const standing = strongest && standingOf[strongest]
  if (standing === undefined) throw new Error(`mode ${strongest} makes no relationship`)
  return standing
}

/** Of each qualifier the one given in the strongest mode, then known first, then of the least id. */
function carriedBy(readings: readonly Reading[]): { [name: string]: Json } {
  const giving = readings.filter((reading) => reading.carried.length > 0)
  if (giving.length === 0) return {}
  const carried = new Map<string, Json>()
  if (giving.length > 1) giving.sort((a, b) => a.rank - b.rank || byKnown(a, b))
  for (const reading of giving) {
    for (const [name, value] of reading.carried) if (!carried.has(name)) carried.set(name, value)
  }
  return Object.fromEntries(carried)
}
