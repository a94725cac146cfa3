import { byCodePoint, type Day } from '#vocabulary'
import { type Drift, driftAmong } from './drift.ts'
import type { PairFacts } from './facts.ts'
import { type Group, groupsOf } from './groups.ts'
import { byClarity, type Dated, type Joined, join } from './join.ts'
import { byKnown, type Reading } from './reading.ts'
import { type Replaced, replacedAmong } from './replaced.ts'
import { type Bounds, boundsOf, contestedAmong, MANY, rivalsAmong } from './rivals.ts'
import { succeeded } from './succession.ts'

/** One relationship of a pair on one day of knowledge. */
export type Derived = {
  readonly id: string
  readonly group: Group
  joined: Joined
  readonly bounds: Bounds
  readonly drift: Reading[]
  contested: boolean
  /** Not listed where the group has too many. */
  rivals: readonly Derived[]
}

const NOTHING_REPLACED: Replaced = { leftOut: new Set(), ends: new Map() }
const NO_DRIFT: Drift = new Map()

/** The relationships of a pair as the claims known on a day make them. */
export function derive(facts: PairFacts, day: Day): Derived[] {
  const known = facts.claims.filter(({ reading }) => reading.knownFrom <= day && day < reading.knownTo)
  const replaced = facts.replaces ? replacedAmong(known.map(({ reading }) => reading)) : NOTHING_REPLACED
  const groups = groupsOf(replaced.leftOut.size === 0 ? known : known.filter(({ reading }) => !replaced.leftOut.has(reading)))
  const drift = facts.drifts ? driftAmong(groups, facts.originals) : NO_DRIFT
  const [only] = groups
  const derived =
    only && groups.length === 1
      ? deriveGroup(facts, only, replaced, drift)
      : groups.flatMap((group) => deriveGroup(facts, group, replaced, drift))
  if (drift.size > 0) placeDrift(derived, drift)
  return derived
}

function deriveGroup(facts: PairFacts, group: Group, replaced: Replaced, drift: Drift): Derived[] {
  const claims = drift.size === 0 ? group.claims : group.claims.filter(({ reading }) => !drift.has(reading))
  const joined = join(redated(facts, claims, replaced))
  const names = namesOf(joined)
  const derived = joined.map((one, place): Derived => {
    const id = names[place]?.edgeId
    if (id === undefined) throw new Error('whoever opened a relationship supports it alone')
    return { id, group, joined: one, bounds: boundsOf(one), drift: [], contested: false, rivals: [] }
  })
  if (derived.length > 1) contest(derived.sort((a, b) => byCodePoint(a.id, b.id)))
  return derived
}

/** Claims with the starts and ends they get from those that replace or succeed them, in the order in which they join. */
function redated(facts: PairFacts, claims: readonly Dated[], replaced: Replaced): readonly Dated[] {
  if (facts.successions.length === 0 && replaced.ends.size === 0) return claims
  const among = new Set(claims.map(({ reading }) => reading))
  const hasEnd = (reading: Reading) => reading.end !== undefined || replaced.ends.has(reading)
  const { starts, ends } = succeeded(facts.successions, among, hasEnd)
  if (starts.size === 0 && ends.size === 0 && replaced.ends.size === 0) return claims
  const dated = claims.map(({ reading, start, end }) => ({
    reading,
    start: starts.get(reading) ?? start,
    end: replaced.ends.get(reading) ?? ends.get(reading) ?? end,
  }))
  return dated.sort(byClarity)
}

/** What each is named for: of the claims that support it alone, the one known first. Whoever opened it supports it alone. */
function namesOf(joined: readonly Joined[]): readonly (Reading | undefined)[] {
  if (joined.length === 1) return joined.map(({ claims }) => first(claims))
  const places = new Map<Reading, number>()
  for (const { claims } of joined) for (const { reading } of claims) places.set(reading, (places.get(reading) ?? 0) + 1)
  return joined.map(({ claims }) => first(claims.filter(({ reading }) => places.get(reading) === 1)))
}

const first = (claims: readonly Dated[]): Reading | undefined =>
  claims.reduce<Reading | undefined>((least, { reading }) => (least && byKnown(least, reading) <= 0 ? least : reading), undefined)

function contest(derived: readonly Derived[]): void {
  const bounds = derived.map((one) => one.bounds)
  if (derived.length > MANY) {
    for (const [place, contested] of contestedAmong(bounds).entries()) mark(derived[place], contested, [])
    return
  }
  for (const [place, rivals] of rivalsAmong(bounds).entries()) {
    const met = rivals.map((other) => derived[other]).filter((other) => other !== undefined)
    mark(derived[place], met.length > 0, met)
  }
}

function mark(one: Derived | undefined, contested: boolean, rivals: readonly Derived[]): void {
  if (one) Object.assign(one, { contested, rivals })
}

/** Drift stands with all that the claims it drifts from support. */
function placeDrift(derived: readonly Derived[], drift: Drift): void {
  const places = new Map<Reading, Set<Derived>>()
  for (const one of derived) {
    for (const { reading } of one.joined.claims) places.set(reading, (places.get(reading) ?? new Set()).add(one))
  }
  const placesOf = (reading: Reading): ReadonlySet<Derived> => {
    const before = places.get(reading)
    if (before) return before
    const found = new Set((drift.get(reading) ?? []).flatMap((from) => [...placesOf(from)]))
    places.set(reading, found)
    return found
  }
  for (const reading of drift.keys()) for (const one of placesOf(reading)) one.drift.push(reading)
}
