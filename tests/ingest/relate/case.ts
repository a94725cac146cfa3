import { readFileSync } from 'node:fs'
import {
  type Claim,
  type ContradictionKind,
  type EntityKind,
  entityKinds,
  formatShare,
  type Json,
  OPEN_END,
  OPEN_START,
  type Relationship,
  type Source,
} from '#vocabulary'
import type { FoundContradiction, RelateInput } from '../../../ingest/relate/relate.ts'

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null }
type Day = string | null

/** A claim as a case writes it: what is missing or null is unknown. */
export type CaseClaim = Nullable<Omit<Claim, 'id' | 'qualifiers'>> & {
  readonly id: string
  readonly qualifiers?: { readonly [name: string]: Json }
}

export type CaseSource = {
  readonly published?: string | null
  readonly retrieved?: string | null
  readonly derivedFrom?: string[]
  readonly series?: string | null
  readonly knownTo?: string
}

/** One stored edge, in the order of the file's `columns`. */
export type EdgeRow = readonly [
  id: string,
  from: string,
  to: string,
  key: { readonly [name: string]: string | boolean },
  value: string | null,
  validFrom: string | null,
  validTo: string | null,
  validFromMin: Day,
  validFromMax: Day,
  validToMin: Day,
  validToMax: Day,
  knownFromDay: string,
  knownToDay: Day,
  standing: string,
  origins: number,
  publications: number,
  lastConfirmed: string | null,
  contested: boolean,
  rivals: readonly string[],
  claims: readonly string[],
  figures: readonly string[],
  drift: readonly string[],
]

export type ContradictionRow = readonly [ContradictionKind, readonly string[], string, Day, boolean, string | null]

export type Ask =
  | { readonly ask: 'supports'; readonly claim: string; readonly expect: readonly string[] }
  | { readonly ask: 'resolve'; readonly id: string; readonly knownAt: string; readonly expect: readonly string[] }
  | { readonly ask: 'denials'; readonly id: string; readonly knownAt: string; readonly expect: readonly string[] }
  | {
      readonly ask: 'holds' | 'holdsWithRivals'
      readonly id: string
      readonly knownAt: string
      readonly asOf: string
      readonly expect: string
    }

export type Case = {
  readonly id: string
  readonly title: string
  readonly sources: { readonly [id: string]: CaseSource }
  readonly claims: readonly CaseClaim[]
  readonly authored?: readonly { readonly id: string; readonly claims: readonly [string, string]; readonly open: boolean }[]
  readonly edges: readonly EdgeRow[]
  readonly contradictions: readonly ContradictionRow[]
  readonly leftOut: { readonly [reason: string]: readonly string[] }
  readonly carried?: { readonly [edge: string]: { readonly [name: string]: Json } }
  readonly asks: readonly Ask[]
  /** Claims something of which is left out with a doubt. */
  readonly doubts?: readonly string[]
}

export function readCases(file: string): readonly Case[] {
  const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  return cases
}

/** What a case feeds to the derivation. Kinds of entities stand in their ids: `government-body/x`. */
export const inputOf = (one: Pick<Case, 'sources' | 'claims' | 'authored'>): RelateInput => ({
  claims: one.claims.map(claimOf),
  sources: new Map(Object.entries(one.sources).map(([id, source]) => [id, sourceOf(id, source)])),
  kindOf,
  authored: one.authored ?? [],
})

const kinds = new Map(Object.keys(entityKinds).map((kind) => [kind.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase(), kind as EntityKind]))
const kindOf = (entity: string) => kinds.get(entity.slice(0, entity.indexOf('/')))

/** Drops what is null, on every level: null means that nothing is said. */
function said<T extends object>(given: T): T {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, isPlain(value) ? said(value) : value])) as T
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

export function claimOf(given: CaseClaim): Claim {
  const nothing = {
    via: [],
    answers: [],
    replaces: [],
    driftFrom: [],
    about: [],
    locator: given.id,
    text: '',
    broughtBy: 'case',
    qualifiers: {},
  }
  return { ...nothing, ...said(given) } as Claim
}

function sourceOf(id: string, { published, retrieved, derivedFrom = [], series, knownTo }: CaseSource): Source {
  const dates = { publishedOn: published, retrievedOn: retrieved, series, knownTo }
  return { id, kind: 'news', licence: 'copyright', derivedFrom, ...said(dates) } as Source
}

type Ends = { readonly loOpen: boolean; readonly hiOpen: boolean }
const range = (lo: string, hi: string, { loOpen, hiOpen }: Ends) => `${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'}`

function valueText({ share, amounts, count }: Relationship): string | null {
  if (share) return `share ${range(formatShare(share.lo), formatShare(share.hi), share)}`
  if (count) return `count ${range(count.lo, count.hi, count)}`
  return amounts?.map((amount) => `amount ${amount.currency} ${range(amount.lo, amount.hi, amount)}`).join('; ') ?? null
}

const unless = (sentinel: string, day: string): Day => (day === sentinel ? null : day)

export const edgeRow = (edge: Relationship): EdgeRow => [
  edge.id,
  edge.from,
  edge.to,
  edge.keys,
  valueText(edge),
  edge.validFrom ?? null,
  edge.validTo ?? null,
  unless(OPEN_START, edge.validFromMin),
  unless(OPEN_START, edge.validFromMax),
  unless(OPEN_END, edge.validToMin),
  unless(OPEN_END, edge.validToMax),
  edge.knownFromDay,
  unless(OPEN_END, edge.knownToDay),
  edge.standing,
  edge.origins,
  edge.publications,
  edge.lastConfirmed ?? null,
  edge.contested,
  edge.rivals,
  edge.claims,
  edge.figures,
  edge.drift,
]

export const contradictionRow = (one: FoundContradiction): ContradictionRow => [
  one.kind,
  one.claims,
  one.knownFromDay,
  unless(OPEN_END, one.knownToDay),
  one.open,
  one.authored ?? null,
]
