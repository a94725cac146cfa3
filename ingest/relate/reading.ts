import {
  byCodePoint,
  type Claim,
  type Day,
  type Json,
  type KnownSpan,
  modes,
  type RelationshipDefinition,
  type RelationshipType,
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
  /** The id of the relationship that is named for it. */
  readonly edgeId: string
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

/** What reading a claim of one type needs to know besides it. */
export type ReadingOf = {
  readonly type: RelationshipType
  readonly known: KnownSpan
  readonly source: Source | undefined
  readonly lineage: Lineage
}

/** Reads a claim. What cannot be used is left out, with a doubt. */
export function readClaim(claim: Claim, { type, known, source, lineage }: ReadingOf, doubts: Doubt[]): Reading {
  const definition: RelationshipDefinition = relationshipTypes[type]
  const value = definition.value === undefined ? undefined : readValue(definition.value, claim.qualifiers[definition.value])
  if (typeof value === 'string') doubts.push({ claim: claim.id, reason: value })
  const figure = typeof value === 'string' ? undefined : value
  const keys = keysOf(claim, definition, doubts)
  const seen = claim.qualifiers.lastConfirmed ? windowOf(claim.qualifiers.lastConfirmed) : undefined
  const start = startOf(claim)
  const end = endOf(claim, start, doubts)
  return {
    id: claim.id,
    edgeId: `${type}~${claim.id}`,
    source: claim.source,
    replaces: claim.replaces,
    driftFrom: claim.driftFrom,
    knownFrom: known.knownFromDay,
    knownTo: known.knownToDay,
    start,
    end,
    seen,
    confirmed: seen ?? confirmedOn(claim, end, known, source),
    keys,
    keyText: JSON.stringify(keys),
    silentKeys: silentOf(definition, keys),
    value: figure,
    givesFigure: figure !== undefined && isFigure(figure),
    carried: carriedBy(claim, definition),
    rank: modes.indexOf(claim.mode),
    lineage,
  }
}

/** An observation ("in 2017: 41.55%") gives no start. */
const startOf = ({ validFrom, qualifiers }: Claim): Window | undefined =>
  validFrom === undefined || validFrom === qualifiers.lastConfirmed ? undefined : windowOf(validFrom)

/** An end that does not come after the start is no end. */
function endOf({ id, validFrom, validTo }: Claim, start: Window | undefined, doubts: Doubt[]): Window | undefined {
  if (validTo === undefined) return undefined
  const end = windowOf(validTo)
  if (!start || end.last > start.first) return end
  doubts.push({ claim: id, reason: `validTo ${validTo} does not come after validFrom ${validFrom}; the end is left out` })
  return undefined
}

function confirmedOn(claim: Claim, end: Window | undefined, known: KnownSpan, source: Source | undefined): Window | undefined {
  if (end && end.last <= known.knownFromDay) return end
  const said = claim.knownFrom ?? source?.publishedOn
  return said === undefined ? undefined : windowOf(said)
}

/** The later of two confirmations: by first day, then last. */
export const laterWindow = (a: Window | undefined, b: Window | undefined): Window | undefined =>
  a === undefined || (b !== undefined && byDays(a, b) < 0) ? b : a

function keysOf({ id, qualifiers }: Claim, definition: RelationshipDefinition, doubts: Doubt[]): Keys {
  const keys: { [name: string]: string | boolean } = {}
  for (const name in definition.keys) {
    const given = qualifiers[name] ?? definition.keys[name]?.unsaid
    if (given === undefined || given === null) continue
    if (typeof given === 'object') doubts.push({ claim: id, reason: `${name} is ${JSON.stringify(given)}, expected a text: unsaid` })
    else keys[name] = typeof given === 'number' ? String(given) : given
  }
  return keys
}

function silentOf(definition: RelationshipDefinition, keys: Keys): number {
  let silent = 0
  for (const name in definition.keys) if (keys[name] === undefined) silent++
  return silent
}

const NOTHING: Reading['carried'] = []

/** Every qualifier that is neither key nor value nor `lastConfirmed`. */
function carriedBy({ qualifiers }: Claim, { keys, value }: RelationshipDefinition): Reading['carried'] {
  let carried: [string, Json][] | undefined
  for (const name in qualifiers) {
    const given = qualifiers[name]
    if (given === undefined || given === null || name === value || name === 'lastConfirmed' || Object.hasOwn(keys, name)) continue
    carried ??= []
    carried.push([name, given])
  }
  return carried ?? NOTHING
}
