import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, OPEN_END, type Relationship, versionKey } from '#vocabulary'
import { knownSpan } from '../../../ingest/relate/days.ts'
import { type Related, type RelateInput, relate } from '../../../ingest/relate/relate.ts'
import { claimOfId, denialsOf, isKnownOn, resolveRelationship } from '../../../ingest/relate/resolve.ts'
import { type Ask, type Case, contradictionRow, edgeRow, inputOf, readCases } from './case.ts'

describe.each(['golden/relations.json', 'golden/of-ours.json'])('the worked cases of %s', (file) => {
  it.each(readCases(file).map((one) => [one.id, one.title, one] as const))('%s %s', (_id, _title, one) => {
    const input = inputOf(one)
    const related = relate(input)
    expect(rows(related)).toEqual(expected(one))
    for (const ask of one.asks) expect({ ...ask, expect: answer(ask, related, input) }).toEqual(ask)
  })

  it.each(readCases(file).map((one) => [one.id, one] as const))('%s comes out the same in any order of its claims', (_id, one) => {
    const input = inputOf(one)
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.claims], { minLength: input.claims.length }), (claims) => {
        expect(rows(relate({ ...input, claims }))).toEqual(expected(one))
      }),
      { numRuns: 20 },
    )
  })
})

const rows = (related: Related) => ({
  edges: related.edges.map(edgeRow),
  contradictions: related.contradictions.map(contradictionRow),
  leftOut: byReason(related),
  carried: Object.fromEntries(
    related.edges.filter(({ carried }) => Object.keys(carried).length > 0).map((edge) => [versionKey(edge), edge.carried]),
  ),
  twoCounts: related.edges.filter(({ publications, sources }) => publications !== sources.length).map(versionKey),
  doubts: related.doubts.map(({ claim }) => claim),
})

/** A case that names no carried qualifiers or doubts has none. */
const expected = (one: Case) => ({
  edges: one.edges,
  contradictions: one.contradictions,
  leftOut: one.leftOut,
  carried: one.carried ?? {},
  twoCounts: [],
  doubts: one.doubts ?? [],
})

function byReason({ leftOut }: Related): { [reason: string]: string[] } {
  const reasons: { [reason: string]: string[] } = {}
  for (const [claim, reason] of leftOut) reasons[reason] = [...(reasons[reason] ?? []), claim].sort()
  return reasons
}

function answer(ask: Ask, related: Related, input: RelateInput): unknown {
  const spanOf = (id: string) => {
    const claim = input.claims.find((one) => one.id === id)
    const span = claim && knownSpan(claim, input.sources.get(claim.source))
    if (!span) throw new Error(`the case asks about ${id}, which has no known day`)
    return span
  }
  if (ask.ask === 'supports') return related.supports.get(ask.claim) ?? []
  if (ask.ask === 'resolve') {
    const claim = claimOfId(ask.id)
    return resolveRelationship(ask.id, ask.knownAt, { ...spanOf(claim), supports: related.supports.get(claim) ?? [] }, related.edges)
  }
  const edge = related.edges.find((one) => one.id === ask.id && isKnownOn(one, ask.knownAt))
  if (!edge) throw new Error(`the case asks about ${ask.id}, which is not known on ${ask.knownAt}`)
  if (ask.ask === 'denials') {
    const claims = input.claims.map((claim) => ({ ...claim, ...(knownSpan(claim, input.sources.get(claim.source)) ?? never) }))
    return denialsOf(edge, claims, ask.knownAt).map(({ id }) => id)
  }
  return ask.ask === 'holds' ? holds(edge, ask.asOf) : withRivals(edge, related.edges, ask)
}

const never = { knownFromDay: OPEN_END, knownToDay: OPEN_END }

function withRivals(edge: Relationship, edges: readonly Relationship[], { knownAt, asOf }: { knownAt: string; asOf: string }): string {
  const rivals = edges.filter((one) => edge.rivals.includes(one.id) && isKnownOn(one, knownAt))
  const answers = [edge, ...rivals].map((one) => holds(one, asOf))
  if (answers.every((one) => one === 'certainly')) return 'certainly'
  return answers.every((one) => one === 'no') ? 'no' : 'possibly'
}
