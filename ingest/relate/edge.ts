import { byCodePoint, type Day, type Json, modes, OPEN_END, type Relationship, standingOf } from '#vocabulary'
import type { Derived } from './derive.ts'
import type { Pair } from './facts.ts'
import { countOrigins } from './lineage.ts'
import { byKnown, laterWindow, type Reading } from './reading.ts'
import { isFigure, valueFields } from './values.ts'

/** The edge of a relationship from a day of knowledge on. Drift counts in everything but its figure and its dates. */
export function edgeOf(pair: Pair, derived: Derived, day: Day): Relationship {
  const { joined, drift, group, bounds } = derived
  const own = joined.claims.map(({ reading }) => reading)
  const all = drift.length === 0 ? own : [...own, ...drift]
  const sources = textsOf(all.map(({ source }) => source))
  const lastConfirmed = confirmed(all)?.text
  return {
    id: derived.id,
    type: pair.type,
    from: pair.from,
    to: pair.to,
    keys: group.keys,
    ...valueFields(joined.values),
    carried: carriedBy(all),
    ...(joined.start?.text === undefined ? {} : { validFrom: joined.start.text }),
    ...(joined.end?.text === undefined ? {} : { validTo: joined.end.text }),
    ...bounds,
    knownFromDay: day,
    knownToDay: OPEN_END,
    ...standingFields(all),
    origins: countOrigins(all.map(({ lineage }) => lineage)),
    publications: sources.length,
    ...(lastConfirmed === undefined ? {} : { lastConfirmed }),
    contested: derived.contested,
    rivals: textsOf(derived.rivals.map(({ id }) => id)),
    claims: idsOf(all),
    figures: joined.values.some(isFigure) ? idsOf(own.filter(({ givesFigure }) => givesFigure)) : [],
    drift: idsOf(drift),
    sources,
  }
}

function textsOf(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts
  return [...new Set(texts)].sort(byCodePoint)
}

const idsOf = (readings: readonly Reading[]): readonly string[] => textsOf(readings.map(({ id }) => id))

const confirmed = (readings: readonly Reading[]) => readings.map((reading) => reading.confirmed).reduce(laterWindow, undefined)

function standingFields(readings: readonly Reading[]): Pick<Relationship, 'standing'> {
  const strongest = modes[Math.min(...readings.map(({ rank }) => rank))]
  const standing = strongest && standingOf[strongest]
  if (standing === undefined) throw new Error(`mode ${strongest} makes no relationship`)
  return { standing }
}

/** Of each qualifier the one given in the strongest mode, then known first, then of the least id. */
function carriedBy(readings: readonly Reading[]): { [name: string]: Json } {
  const carried = new Map<string, Json>()
  const giving = readings.filter((reading) => reading.carried.length > 0)
  if (giving.length > 1) giving.sort((a, b) => a.rank - b.rank || byKnown(a, b))
  for (const reading of giving) {
    for (const [name, value] of reading.carried) if (!carried.has(name)) carried.set(name, value)
  }
  return Object.fromEntries(carried)
}

/** Two results of one id on different days are one edge. The claims, their drift, dates and keys settle every other field. */
export function sameResult(a: Relationship, b: Relationship): boolean {
  return (
    sameTexts(a.claims, b.claims) &&
    sameTexts(a.rivals, b.rivals) &&
    sameTexts(a.drift, b.drift) &&
    a.contested === b.contested &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo &&
    a.validFromMin === b.validFromMin &&
    a.validFromMax === b.validFromMax &&
    a.validToMin === b.validToMin &&
    a.validToMax === b.validToMax &&
    sameKeys(a.keys, b.keys)
  )
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, at) => text === b[at])

const sameKeys = (a: Relationship['keys'], b: Relationship['keys']): boolean =>
  a === b || sameTexts(Object.entries(a).flat().map(String), Object.entries(b).flat().map(String))
