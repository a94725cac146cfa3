import { createHash } from 'node:crypto'
import type { StoredClaim } from '#graph'
import {
  type Contradiction,
  type Entity,
  type Gap,
  type Json,
  PROTECTED_NAME,
  type Record,
  type Relationship,
  type Source,
} from '#vocabulary'

/**
 * Where what is stored becomes what may be shown. A protected person is neutral words and a hash; the stored names
 * stand in no text; only counts are told.
 */
export type Protection = {
  entity(stored: Entity): Entity
  relationship(stored: Relationship): Relationship
  claim(stored: StoredClaim): StoredClaim
  source(stored: Source): Source
  /** Undefined where the record describes somebody protected. */
  record(stored: Record): Record | undefined
  contradiction(stored: Contradiction): Contradiction
  gap(stored: Gap): Gap
  text(stored: string): string
  /** Whether a claim is by or about somebody protected. */
  concerns(claim: StoredClaim): boolean
  /** The protected entity shown under that hash. */
  byPublicId(id: string): Entity | undefined
  /** The id to ask the store by for an id as shown. */
  storedId(id: string): string
}

/** `protectedEntities` as stored: with their names. */
export function protectionOf(protectedEntities: readonly Entity[]): Protection {
  const stored = new Map(protectedEntities.map((entity) => [publicId(entity), entity]))
  const records = new Set(protectedEntities.flatMap((entity) => [entity.id, ...entity.records]))
  const text = redaction(protectedEntities)
  const concerns = (claim: StoredClaim) =>
    [claim.subject, claim.object, claim.speaker, ...claim.via, ...claim.about, ...claim.aboutEntities].some(
      (id) => id !== undefined && records.has(id),
    )
  return {
    text,
    concerns,
    entity: (entity) => (entity.protected ? neutral(entity, text) : { ...entity, properties: redactMap(entity.properties, text) }),
    relationship: (stored) => ({ ...stored, keys: redactMap(stored.keys, text), carried: redactMap(stored.carried, text) }),
    claim: (claim) => shownClaim(claim, text, concerns(claim)),
    source: (source) => shownSource(source, text),
    record: (record) => (record.protected || records.has(record.id) ? undefined : shownRecord(record, text)),
    contradiction: (found) => ({
      ...found,
      ...(found.text !== undefined && { text: text(found.text) }),
      ...(found.resolution !== undefined && { resolution: text(found.resolution) }),
    }),
    gap: (gap) => ({ ...gap, text: text(gap.text) }),
    byPublicId: (id) => stored.get(id),
    storedId: (id) => stored.get(id)?.id ?? id,
  }
}

/** Over names as well as the id: an id alone could be guessed by trying. */
function publicId(entity: Entity): string {
  const names = entity.names.map((name) => name.text).join('\n')
  return `protected-${createHash('sha256').update(`${entity.id}\n${entity.name}\n${names}`).digest('hex').slice(0, 20)}`
}

function neutral(entity: Entity, text: (stored: string) => string): Entity {
  const { displayName } = entity.properties
  const name = typeof displayName === 'string' ? text(displayName) : PROTECTED_NAME
  return {
    id: publicId(entity),
    kind: entity.kind,
    name,
    sortName: name,
    names: [],
    identifiers: [],
    protected: true,
    properties: {},
    records: [],
  }
}

/** What ties a protected person to a place, beside names, is the qualifiers of these names. */
const placing = new Set(['place', 'facility', 'location', 'address'])

function shownClaim(claim: StoredClaim, text: (stored: string) => string, isGuarded: boolean): StoredClaim {
  const qualifiers = isGuarded
    ? Object.fromEntries(Object.entries(claim.qualifiers).filter(([name]) => !placing.has(name)))
    : claim.qualifiers
  return {
    ...claim,
    text: text(claim.text),
    locator: text(claim.locator),
    qualifiers: redactMap(qualifiers, text),
    ...(claim.speakerAs !== undefined && { speakerAs: text(claim.speakerAs) }),
    ...(claim.withdrawnBecause !== undefined && { withdrawnBecause: text(claim.withdrawnBecause) }),
  }
}

function shownSource(source: Source, text: (stored: string) => string): Source {
  const { url, ...rest } = source
  return {
    ...rest,
    ...(source.title !== undefined && { title: text(source.title) }),
    ...(source.author !== undefined && { author: text(source.author) }),
    ...(source.note !== undefined && { note: text(source.note) }),
    // An address with a name cut out leads nowhere.
    ...(url !== undefined && text(url) === url && { url }),
  }
}

const shownRecord = (record: Record, text: (stored: string) => string): Record => ({
  ...record,
  name: text(record.name),
  names: record.names.map((name) => ({ ...name, text: text(name.text), ...(name.note !== undefined && { note: text(name.note) }) })),
  properties: redactMap(record.properties, text),
  ...(record.note !== undefined && { note: text(record.note) }),
})

type JsonMap = { readonly [name: string]: Json | undefined }

const redactMap = <T extends JsonMap>(map: T, text: (stored: string) => string): T =>
  // The shape stays; only texts within it change.
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, value === undefined ? value : redactJson(value, text)])) as T

function redactJson(value: Json, text: (stored: string) => string): Json {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => redactJson(item, text))
  return redactMap(value as JsonMap, text)
}

/** Replaces every stored name and identifier of these entities, longest first; as it is where there is none. */
function redaction(entities: readonly Entity[]): (stored: string) => string {
  const words = new Set(
    entities.flatMap((entity) => {
      const neutralWords = entity.properties.displayName
      const told = [
        entity.id,
        ...entity.records,
        entity.name,
        ...entity.names.map((name) => name.text),
        ...entity.identifiers.map((identifier) => identifier.value),
      ]
      return told
        .map((word) => word.normalize('NFC').trim())
        .filter((word) => word.length > 1 && word !== neutralWords && word !== PROTECTED_NAME)
    }),
  )
  if (words.size === 0) return (stored) => stored
  const patterns = [...words].sort((a, b) => b.length - a.length).map(pattern)
  const names = new RegExp(patterns.join('|'), 'giu')
  return (stored) => stored.normalize('NFC').replace(names, PROTECTED_NAME)
}

/** A name with whatever joins its words in a text or an address; a short one counts as a whole word only. */
function pattern(word: string): string {
  const joined = word
    .split(/[\s_.-]+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('(?:[\\s_.+-]|%20)+')
  const isShortLatin = word.length < 4 && /\p{Script=Latin}/u.test(word)
  return isShortLatin ? `(?<![\\p{L}\\p{N}])${joined}(?![\\p{L}\\p{N}])` : joined
}
