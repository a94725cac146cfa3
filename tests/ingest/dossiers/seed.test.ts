import { describe, expect, test } from 'vitest'
import {
  contradictionKinds,
  entityKinds,
  identifierScheme,
  isDay,
  isEntityKind,
  isPartialDate,
  isRelationshipType,
  modes,
  nameTypes,
  relationshipTypes,
  sourceKinds,
  standingOf,
} from '#vocabulary'
import { claims, entities, entity, makesRelationship, seed, seedDocument } from './seed.ts'

/** Fields whose words are a named speaker's, or a publisher's title. */
const ATTRIBUTED = new Set(['text', 'title', 'url'])
const RISK = /genocid|atrocit|complicit|enabl|perpetrat|persecut|blacklist|\bsanctioned|\bbanned/i

describe('the file', () => {
  test('is one dossier with every source, entity, claim and contradiction', () => {
    expect(seedDocument.errors).toEqual([])
    expect(seedDocument.warnings).toEqual([])
    const counts = [seed.sources, seed.entities, seed.claims, seed.contradictions].map((part) => Object.keys(part).length)
    expect(counts).toEqual([94, 185, 331, 22])
    expect(claims.filter(([, each]) => makesRelationship(each))).toHaveLength(196)
  })

  test('uses keys that a path cannot hide in', () => {
    const keys = [seed.sources, seed.entities, seed.claims, seed.contradictions].flatMap((part) => Object.keys(part))
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
  })

  test('uses the words of the vocabulary only', () => {
    const known = <T>(list: readonly T[]) => new Set<unknown>(list)
    expect(Object.values(seed.sources).filter(({ kind }) => !known(sourceKinds).has(kind))).toEqual([])
    expect(claims.filter(([, { mode }]) => !known(modes).has(mode))).toEqual([])
    expect(claims.filter(([, { predicate }]) => !isRelationshipType(predicate) && !/^[a-z][A-Za-z]+$/.test(predicate))).toEqual([])
    expect(Object.values(seed.contradictions).filter(({ kind }) => !known(contradictionKinds).has(kind))).toEqual([])
    expect(entities.flatMap(([, each]) => each.names ?? []).filter(({ type }) => type && !known(nameTypes).has(type))).toEqual([])
    for (const [key, each] of entities) {
      if (!isEntityKind(each.kind)) throw new Error(`${key}: ${each.kind}`)
      const own = new Set(['kind', 'name', 'names', 'identifiers', 'protected', 'note', ...Object.keys(entityKinds[each.kind].properties)])
      expect([key, Object.keys(each).filter((field) => !own.has(field))]).toEqual([key, []])
    }
  })

  test('gives identifiers in the shape of their scheme, with a source', () => {
    for (const { scheme, value, source } of entities.flatMap(([, each]) => each.identifiers ?? [])) {
      expect(value).toMatch(identifierScheme(scheme)?.shape ?? /^$/)
      expect(seed.sources).toHaveProperty(source)
    }
  })

  test('refers to nothing that is not in it', () => {
    const entityRefs = claims.flatMap(([, each]) => [
      each.subject,
      ...[each.object, each.speaker, each.through, each.within, each.place, each.signedBy].filter((ref) => ref !== undefined),
      ...[each.via, each.about, each.jointlyWith, each.petitioners].flatMap((list) => (Array.isArray(list) ? list : [])),
    ])
    const usedBy = entities.flatMap(([, each]) => (each.names ?? []).map((name) => name.usedBy).filter((ref) => ref !== undefined))
    const properties = entities.flatMap(([, { authority, runBy, runs, nameSuggestsPlace, collective }]) =>
      [authority, runBy, runs, nameSuggestsPlace, ...(Array.isArray(collective) ? collective : [])].filter((ref) => ref !== undefined),
    )
    const judged = seed.judgements.flatMap(({ unsure = [], different = [] }) => [...unsure, ...different])
    const missing = (refs: readonly unknown[], part: object) => refs.filter((ref) => !Object.hasOwn(part, String(ref)))
    const disputed = Object.values(seed.contradictions)
    const about = [...disputed, ...seed.gaps].flatMap((each) => each.about)
    expect(missing([...entityRefs, ...usedBy, ...properties, ...judged, ...about], seed.entities)).toEqual([])
    const sourceRefs = claims.flatMap(([, each]) =>
      [each.source, each.cites, each.origin, each.document].filter((ref) => ref !== undefined),
    )
    expect(missing([...sourceRefs, ...Object.values(seed.sources).flatMap(({ derivedFrom = [] }) => derivedFrom)], seed.sources)).toEqual(
      [],
    )
    const claimRefs = claims.flatMap(([, { answers, driftFrom, disputes }]) =>
      [answers, driftFrom, disputes].flat().filter((ref) => ref !== undefined),
    )
    expect(missing([...claimRefs, ...disputed.flatMap(({ between, also = [] }) => [...between, ...also])], seed.claims)).toEqual([])
  })

  test('dates everything by real days, months and years', () => {
    const dates = claims.flatMap(([key, each]) =>
      ['validFrom', 'validTo', 'knownFrom', 'lastConfirmed'].flatMap((field) =>
        each[field] === undefined ? [] : [[key, String(each[field])]],
      ),
    )
    expect(dates.filter(([, date = '']) => !isPartialDate(date))).toEqual([])
    expect(seed.judgements.filter(({ on }) => !isDay(on))).toEqual([])
  })

  test('says of every claim where it stands and who says so, in one place each', () => {
    expect(claims.filter(([, { speaker, speakerAs }]) => speaker === undefined && speakerAs === undefined)).toEqual([])
    const places = claims.map(([, { source, locator }]) => `${source} ${locator}`)
    expect(new Set(places).size).toBe(claims.length)
  })
})

describe('words', () => {
  test('a risk word stands in the text of a claim or in a title, and nowhere else', () => {
    const found: string[] = []
    const walk = (value: unknown, at: string, field: string): void => {
      if (typeof value === 'string' && !ATTRIBUTED.has(field) && RISK.test(value)) found.push(`${at}: ${value}`)
      if (value === null || typeof value !== 'object') return
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`, Array.isArray(value) ? field : key)
    }
    walk(seed.sources, 'sources', '')
    for (const [key, { predicate: _, ...rest }] of claims) walk(rest, key, '') // a predicate is what somebody does: sanctioned, blacklisted
    expect(found).toEqual([])
    expect(JSON.stringify([seed.entities, seed.contradictions, seed.gaps, seed.judgements])).not.toMatch(RISK)
  })

  test('a text is one paraphrased sentence, not a quotation', () => {
    for (const [key, { text }] of claims) expect([key, text]).toEqual([key, expect.stringMatching(/^[^"“”«»]{20,260}\.$/u)])
  })

  test('no type of relationship is made of an opinion, a headline, a demand or a plan', () => {
    const speechOnly = modes.filter((mode) => !(mode in standingOf))
    const typed = claims.filter(([, { predicate, mode }]) => isRelationshipType(predicate) && speechOnly.includes(mode))
    expect(typed).toEqual([])
    expect(claims.filter(([, each]) => each.headline === 'true' && makesRelationship(each))).toEqual([])
  })

  test('every relationship joins the kinds its type allows', () => {
    for (const [key, each] of claims) {
      if (!makesRelationship(each) || !isRelationshipType(each.predicate)) continue
      const { from, to }: { from: readonly string[]; to: readonly string[] } = relationshipTypes[each.predicate]
      expect([key, from.includes(entity(each.subject).kind), to.includes(entity(each.object ?? '').kind)]).toEqual([key, true, true])
    }
  })
})
