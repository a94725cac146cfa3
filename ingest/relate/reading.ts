import {
  byCodePoint,
  type Claim,
  type Day,
  type Json,
  type KnownSpan,
  modes,
  type RelationshipDefinition,
  relationshipTypes,
  type Source,
} from '#vocabulary'
import { byDays, type Window, windowOf } from './days.ts'
import type { Lineage } from './lineage.ts'
import { isFigure, readValue, type Value } from './values.ts'

export type Keys = { readonly [name: string]: string | boolean }

/** A claim as the derivation reads it: all that does not depend on the day of knowledge. */
export type Reading = {
  readonly id: string
  readonly source: string
  readonly replaces: readonly string[]
  readonly driftFrom: readonly string[]
  readonly knownFrom: Day
  readonly knownTo: Day
  readonly start: Window | undefined
  readonly end: Window | undefined
  readonly seen: Window | undefined
  /** When something last confirmed it; retrieval confirms nothing. */
  readonly confirmed: Window | undefined
  readonly keys: Keys
  /** The keys as one text: equal where all are. */
  readonly keyText: string
  readonly silentKeys: number
  readonly value: Value | undefined
  readonly givesFigure: boolean
  readonly carried: readonly (readonly [name: string, value: Json])[]
  /** Place of its mode among the modes, strongest first. */
  readonly rank: number
  readonly lineage: Lineage
}

export type Doubt = { readonly claim: string; readonly reason: string }

/** Known first, then least id. */
export const byKnown = (a: Reading, b: Reading): number =>
  a.knownFrom === b.knownFrom ? byCodePoint(a.id, b.id) : a.knownFrom < b.knownFrom ? -1 : 1

/** Reads claims of one type. What cannot be used is left out and handed to `doubt`. */
export function readClaim(
  claim: Claim,
  type: keyof typeof relationshipTypes,
  about: {
    readonly known: KnownSpan
    readonly source: Source | undefined
    readonly lineage: Lineage
    readonly doubt: (doubt: Doubt) => void
  },
): Reading {
  const definition: RelationshipDefinition = relationshipTypes[type]
  const { qualifiers } = claim
  const doubt = (reason: string) => about.doubt({ claim: claim.id, reason })
  const value = definition.value === undefined ? undefined : readValue(definition.value, qualifiers[definition.value])
  if (typeof value === 'string') doubt(value)
  const figure = typeof value === 'string' ? undefined : value
  const keys = keysOf(claim, definition, doubt)
  const dates = datesOf(claim, doubt)
  return {
    id: claim.id,
    source: claim.source,
    replaces: claim.replaces,
    driftFrom: claim.driftFrom,
    knownFrom: about.known.knownFromDay,
    knownTo: about.known.knownToDay,
    ...dates,
    confirmed: confirmedOn(claim, dates, about),
    keys,
    keyText: JSON.stringify(keys),
    silentKeys: Object.keys(definition.keys).length - Object.keys(keys).length,
    value: figure,
    givesFigure: figure !== undefined && isFigure(figure),
    carried: carriedBy(claim, definition),
    rank: modes.indexOf(claim.mode),
    lineage: about.lineage,
  }
}

/** An observation ("in 2017: 41.55%") gives no start; an end that does not come after the start is no end. */
function datesOf({ validFrom, validTo, qualifiers }: Claim, doubt: (reason: string) => void): Pick<Reading, 'start' | 'end' | 'seen'> {
  const confirmed = qualifiers.lastConfirmed ?? undefined
  const seen = confirmed === undefined ? undefined : windowOf(confirmed)
  const start = validFrom === undefined || validFrom === confirmed ? undefined : windowOf(validFrom)
  const end = validTo === undefined ? undefined : windowOf(validTo)
  if (!start || !end || end.last > start.first) return { start, end, seen }
  doubt(`validTo ${validTo} does not come after validFrom ${validFrom}; the end is left out`)
  return { start, end: undefined, seen }
}

function confirmedOn(
  claim: Claim,
  { seen, end }: Pick<Reading, 'seen' | 'end'>,
  { known, source }: { readonly known: KnownSpan; readonly source: Source | undefined },
): Window | undefined {
  if (seen) return seen
  if (end && end.last <= known.knownFromDay) return end
  const said = claim.knownFrom ?? source?.publishedOn
  return said === undefined ? undefined : windowOf(said)
}

/** The later of two confirmations: by first day, then last. */
export const laterWindow = (a: Window | undefined, b: Window | undefined): Window | undefined =>
  a === undefined || (b !== undefined && byDays(a, b) < 0) ? b : a

function keysOf({ qualifiers }: Claim, definition: RelationshipDefinition, doubt: (reason: string) => void): Keys {
  const keys: { [name: string]: string | boolean } = {}
  for (const [name, { unsaid }] of Object.entries(definition.keys)) {
    const given = qualifiers[name] ?? unsaid
    if (given === undefined || given === null) continue
    if (typeof given === 'object') doubt(`${name} is ${JSON.stringify(given)}, expected a text; it counts as unsaid`)
    else keys[name] = typeof given === 'number' ? String(given) : given
  }
  return keys
}

/** Every qualifier that is neither key nor value nor `lastConfirmed`. */
function carriedBy({ qualifiers }: Claim, { keys, value }: RelationshipDefinition): readonly (readonly [string, Json])[] {
  const carried: [string, Json][] = []
  for (const [name, given] of Object.entries(qualifiers)) {
    if (given === undefined || given === null || name === value || name === 'lastConfirmed' || Object.hasOwn(keys, name)) continue
    carried.push([name, given])
  }
  return carried
}
