import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type RelateInput, relate } from '../../../ingest/relate/relate.ts'
import { isKnownOn } from '../../../ingest/relate/resolve.ts'
import { type ContradictionRow, contradictionRow, type EdgeRow, edgeRow } from './case.ts'

type View = {
  readonly count: number
  readonly contested: readonly string[]
  readonly openContradictions: readonly string[]
  readonly ids: readonly string[]
}

type Seed = {
  readonly edges: readonly EdgeRow[]
  readonly contradictions: readonly ContradictionRow[]
  readonly supportsSeveral: { readonly [claim: string]: readonly string[] }
  readonly leftOut: { readonly [reason: string]: number }
  readonly views: { readonly [day: string]: View }
  /** By the fact's claim id, source and locator: how a claim with another id is found. */
  readonly locators: { readonly [claim: string]: readonly [source: string, locator: string] }
}

const seed: Seed = JSON.parse(readFileSync(new URL('golden/seed.json', import.meta.url), 'utf8'))

const factIds = new Map(Object.entries(seed.locators).map(([id, place]) => [place.join(' '), id]))

/** The id among the facts of a claim of another dossier: ids break ties, so claims are renamed before they are derived. */
export function factId(claim: { readonly source: string; readonly locator: string }): string {
  const id = factIds.get(`${claim.source} ${claim.locator}`)
  if (id === undefined) throw new Error(`no fact stands at ${claim.source} ${claim.locator}`)
  return id
}

/** Expects these claims, with the ids of the facts for claims, entities and contradictions, to amount to the seed's edges exactly. */
export function expectSeed(input: RelateInput): void {
  const related = relate(input)
  const several = [...related.supports].filter(([, ids]) => ids.length > 1)
  expect({
    edges: related.edges.map(edgeRow),
    contradictions: related.contradictions.map(contradictionRow),
    supportsSeveral: Object.fromEntries(several),
    leftOut: count(related.leftOut.values()),
    faults: related.faults,
  }).toEqual({
    edges: seed.edges,
    contradictions: seed.contradictions,
    supportsSeveral: seed.supportsSeveral,
    leftOut: seed.leftOut,
    faults: [],
  })
  for (const [day, view] of Object.entries(seed.views)) {
    const known = related.edges.filter((edge) => isKnownOn(edge, day))
    expect(known.map(({ id }) => id)).toEqual(view.ids)
    expect(known).toHaveLength(view.count)
    expect(known.filter(({ contested }) => contested).map(({ id }) => id)).toEqual(view.contested)
  }
}

function count(reasons: Iterable<string>): { [reason: string]: number } {
  const counts: { [reason: string]: number } = {}
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}
