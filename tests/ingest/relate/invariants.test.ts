import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byCodePoint, OPEN_END, type Relationship, versionKey } from '#vocabulary'
import { knownSpan } from '../../../ingest/relate/days.ts'
import { pairOf } from '../../../ingest/relate/pair.ts'
import { type RelateInput, relate } from '../../../ingest/relate/relate.ts'
import { claimOfId, isKnownOn } from '../../../ingest/relate/resolve.ts'
import { anyClaims } from './any-claims.ts'

const always = (holds: (input: RelateInput) => void) => fc.assert(fc.property(anyClaims, holds), { numRuns: 200 })

const days = (edges: readonly Relationship[]) => [...new Set(edges.map(({ knownFromDay }) => knownFromDay))].sort(byCodePoint)
const knownOn = (edges: readonly Relationship[], day: string) => edges.filter((edge) => isKnownOn(edge, day))

const knownClaims = ({ claims, sources, kindOf }: RelateInput, day: string) =>
  claims.filter((claim) => {
    const span = knownSpan(claim, sources.get(claim.source))
    return span && isKnownOn(span, day) && pairOf(claim, kindOf) !== undefined
  })

it('any order of claims and sources gives the same', () => {
  const shuffled = anyClaims.chain((input) =>
    fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.claims], { minLength: input.claims.length })),
  )
  fc.assert(
    fc.property(shuffled, ([input, claims]) => {
      const sources = new Map([...input.sources].reverse())
      expect(relate({ ...input, claims, sources })).toEqual(relate(input))
    }),
    { numRuns: 200 },
  )
})

it('deriving the touched pairs alone gives what deriving all gives for them', () => {
  always((input) => {
    const all = relate(input)
    for (const pair of new Set(input.claims.map((claim) => pairOf(claim, input.kindOf)))) {
      if (pair === undefined) continue
      const alone = relate({ ...input, claims: input.claims.filter((claim) => pairOf(claim, input.kindOf) === pair) })
      const ofPair = (edge: Relationship) => `${edge.type}|${edge.from}|${edge.to}` === pair
      expect(alone.edges).toEqual(all.edges.filter(ofPair))
    }
  })
})

it('what is known on a day is what the claims known on that day give', () => {
  always((input) => {
    const { edges } = relate(input)
    for (const day of days(edges)) {
      const claims = knownClaims(input, day).map(({ knownTo: _, ...claim }) => claim)
      const last = relate({ ...input, claims }).edges.filter(({ knownToDay }) => knownToDay === OPEN_END)
      const undated = (edge: Relationship) => ({ ...edge, knownFromDay: '', knownToDay: '' })
      expect(knownOn(edges, day).map(undated)).toEqual(last.map(undated))
    }
  })
})

it('on every day each known claim stands in a relationship, unless replaced', () => {
  always((input) => {
    const { edges } = relate(input)
    for (const day of days(edges)) {
      const known = knownClaims(input, day)
      const standing = new Set(knownOn(edges, day).flatMap(({ claims }) => claims))
      const named = new Set(known.flatMap(({ replaces }) => replaces))
      for (const { id } of known) expect(standing.has(id) || named.has(id)).toBe(true)
      for (const id of standing) expect(known.map((claim) => claim.id)).toContain(id)
    }
  })
})

it('no id is known twice on a day, and each is named for a claim that supports it alone', () => {
  always((input) => {
    const { edges } = relate(input)
    expect(new Set(edges.map(versionKey)).size).toBe(edges.length)
    for (const day of days(edges)) {
      const known = knownOn(edges, day)
      expect(new Set(known.map(({ id }) => id)).size).toBe(known.length)
      for (const { id } of known) expect(known.filter(({ claims }) => claims.includes(claimOfId(id))).map((edge) => edge.id)).toEqual([id])
    }
  })
})

it('rivals are mutual, share their keys, and make a relationship contested', () => {
  always((input) => {
    const { edges } = relate(input)
    for (const day of days(edges)) {
      const known = new Map(knownOn(edges, day).map((edge) => [edge.id, edge]))
      for (const edge of known.values()) {
        expect(edge.contested).toBe(edge.rivals.length > 0)
        for (const rival of edge.rivals) {
          expect(known.get(rival)?.rivals).toContain(edge.id)
          expect(known.get(rival)?.keys).toEqual(edge.keys)
        }
      }
    }
  })
})

it('two versions that follow each other differ', () => {
  always((input) => {
    const { edges } = relate(input)
    for (const edge of edges) {
      const next = edges.find(({ id, knownFromDay }) => id === edge.id && knownFromDay === edge.knownToDay)
      if (next) expect({ ...next, knownFromDay: '', knownToDay: '' }).not.toEqual({ ...edge, knownFromDay: '', knownToDay: '' })
    }
  })
})

it('every claim that ever stood under a relationship knows it', () => {
  always((input) => {
    const { edges, supports } = relate(input)
    const expected = new Map<string, Set<string>>()
    for (const { id, claims } of edges) for (const claim of claims) expected.set(claim, (expected.get(claim) ?? new Set()).add(id))
    expect(supports).toEqual(new Map([...expected].map(([claim, ids]) => [claim, [...ids]])))
  })
})
