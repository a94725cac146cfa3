import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { isRelationshipType, type Mode, standingOf } from '#vocabulary'

type Names = readonly { readonly text: string; readonly lang: string; readonly type?: string; readonly usedBy?: string }[]
export type SeedEntity = {
  readonly kind: string
  readonly name?: string
  readonly names?: Names
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly source: string }[]
  readonly [property: string]: unknown
}
export type SeedClaim = {
  readonly subject: string
  readonly predicate: string
  readonly object?: string
  readonly mode: Mode
  readonly speaker?: string
  readonly speakerAs?: string
  readonly source: string
  readonly locator: string
  readonly text: string
  readonly about: readonly string[]
  readonly answers?: readonly string[]
  readonly share?: { readonly lo?: string; readonly hi?: string; readonly loOpen?: string; readonly raw?: string }
  readonly [field: string]: unknown
}
type SeedSource = { readonly kind: string; readonly derivedFrom?: readonly string[]; readonly [field: string]: unknown }
type SeedContradiction = {
  readonly between: readonly [string, string]
  readonly also?: readonly string[]
  readonly about: readonly string[]
  readonly kind: string
  readonly resolution: string
  readonly resolvedBy?: string
}
type Seed = {
  readonly sources: { readonly [key: string]: SeedSource }
  readonly entities: { readonly [key: string]: SeedEntity }
  readonly claims: { readonly [key: string]: SeedClaim }
  readonly contradictions: { readonly [key: string]: SeedContradiction }
  readonly gaps: readonly { readonly about: readonly string[]; readonly text: string }[]
  readonly judgements: readonly { readonly unsure?: readonly string[]; readonly different?: readonly string[]; readonly on: string }[]
}

/** The seed dossier as YAML alone reads it: every value is text. */
export const seedText = readFileSync(new URL('../../../ingest/dossiers/seed.yaml', import.meta.url), 'utf8')
export const seedDocument = parseDocument(seedText, { schema: 'failsafe', uniqueKeys: true })
export const seed: Seed = seedDocument.toJS()
export const entities = Object.entries(seed.entities)
export const claims = Object.entries(seed.claims)

const required = <T>(part: { readonly [key: string]: T }, key: string): T => {
  const found = part[key]
  if (found === undefined) throw new Error(`the seed dossier has no ${key}`)
  return found
}
export const claim = (key: string): SeedClaim => required(seed.claims, key)
export const entity = (key: string): SeedEntity => required(seed.entities, key)
export const contradiction = (key: string): SeedContradiction => required(seed.contradictions, key)

export const makesRelationship = ({ predicate, mode }: SeedClaim): boolean => isRelationshipType(predicate) && mode in standingOf
/** Keys of the claims that make relationships of that type between these ends; an end left out is any. */
export const relationshipClaims = (predicate: string, subject?: string, object?: string): string[] =>
  claims
    .filter(([, each]) => each.predicate === predicate && makesRelationship(each))
    .filter(([, each]) => (subject === undefined || each.subject === subject) && (object === undefined || each.object === object))
    .map(([key]) => key)
export const namesOf = ({ name, names = [] }: SeedEntity): string[] => [
  ...(name === undefined ? [] : [name]),
  ...names.map(({ text }) => text),
]
