import { byCodePoint, type Contradiction, type Relationship, type Source } from '#vocabulary'
import { claimsByPair, type Rest, readingsOf } from './claims-by-pair.ts'
import type { Dispute } from './contradictions.ts'
import { factsOf, type Pair } from './facts.ts'
import { type Fault, historyOf } from './history.ts'
import { lineages } from './lineage.ts'
import type { KindOf, LeftOut, RelatedClaim } from './pair.ts'
import type { Doubt } from './reading.ts'
import type { Stretch } from './stretches.ts'

export type RelateInput = {
  readonly claims: readonly RelatedClaim[]
  /** By id; one may be missing. */
  readonly sources: ReadonlyMap<string, Source>
  readonly kindOf: KindOf
  /** Contradictions written by hand: they close what the rules find, and change no edge. */
  readonly authored: readonly Authored[]
}

type Authored = Pick<Contradiction, 'id' | 'claims' | 'open'>

/** A contradiction that a rule finds between two rivals, about the entities at their ends; `authored` names the same two claims. */
export type FoundContradiction = Pick<Contradiction, 'kind' | 'claims' | 'about' | 'open' | 'knownFromDay' | 'knownToDay'> & {
  readonly rule: string
  readonly authored?: string
}

export type Related = {
  /** Sorted by id, then `knownFromDay`. */
  readonly edges: readonly Relationship[]
  /** Sorted by claims, then `knownFromDay`. */
  readonly contradictions: readonly FoundContradiction[]
  /** By claim id, the ids of the relationships under which it ever stood. */
  readonly supports: ReadonlyMap<string, readonly string[]>
  /** By claim id, why it makes no relationship. */
  readonly leftOut: ReadonlyMap<string, LeftOut>
  readonly doubts: readonly Doubt[]
  readonly faults: readonly Fault[]
}

/**
 * What claims amount to: relationships, over all known time. Pure, and the same in any order of claims. Pairs do not depend on each
 * other: deriving the touched ones alone gives what deriving all gives for them.
 */
export function relate({ claims, sources, kindOf, authored }: RelateInput): Related {
  const rest: Rest = { leftOut: new Map(), doubts: [] }
  const lineageOf = lineages(sources)
  const byHand = authoredByClaims(authored)
  const edges: Relationship[] = []
  const contradictions: FoundContradiction[] = []
  const faults: Fault[] = []
  for (const ofPair of claimsByPair(claims, kindOf, rest)) {
    const history = historyOf(factsOf(ofPair.pair, readingsOf(ofPair, sources, lineageOf, rest)))
    for (const edge of history.edges) edges.push(edge)
    for (const dispute of history.disputes) contradictions.push(contradictionOf(dispute, ofPair.pair, byHand))
    if (history.fault) faults.push(history.fault)
  }
  edges.sort((a, b) => byCodePoint(a.id, b.id) || byCodePoint(a.knownFromDay, b.knownFromDay))
  return {
    edges,
    contradictions: contradictions.sort(byClaims),
    supports: supportsOf(edges),
    leftOut: rest.leftOut,
    doubts: rest.doubts.sort((a, b) => byCodePoint(a.claim, b.claim) || byCodePoint(a.reason, b.reason)),
    faults: faults.sort((a, b) => byCodePoint(a.pair, b.pair)),
  }
}

const claimsKey = (claims: readonly string[]): string => JSON.stringify(claims.toSorted(byCodePoint))

/** By the two claims; where several name the same two, a closed one decides, then the least id. */
function authoredByClaims(authored: readonly Authored[]): ReadonlyMap<string, Authored> {
  const last = authored.toSorted((a, b) => Number(b.open) - Number(a.open) || byCodePoint(b.id, a.id))
  return new Map(last.map((one) => [claimsKey(one.claims), one]))
}

function contradictionOf(
  { result: { kind, claims, rule }, since: knownFromDay, until: knownToDay }: Stretch<Dispute>,
  { from, to }: Pair,
  authored: ReadonlyMap<string, Authored>,
): FoundContradiction {
  const byHand = authored.get(claimsKey(claims))
  const about = [...new Set([from, to])].sort(byCodePoint)
  const found = { kind, claims, about, rule, knownFromDay, knownToDay, open: byHand?.open ?? true }
  return byHand ? { ...found, authored: byHand.id } : found
}

const byClaims = (a: FoundContradiction, b: FoundContradiction): number =>
  byCodePoint(a.claims[0], b.claims[0]) ||
  byCodePoint(a.claims[1], b.claims[1]) ||
  byCodePoint(a.knownFromDay, b.knownFromDay) ||
  byCodePoint(a.kind, b.kind)

/** The edges are sorted by id, so the ids of a claim come sorted too. */
function supportsOf(edges: readonly Relationship[]): Map<string, string[]> {
  const supports = new Map<string, string[]>()
  for (const { id, claims } of edges) {
    for (const claim of claims) {
      const ids = supports.get(claim)
      if (ids === undefined) supports.set(claim, [id])
      else if (ids.at(-1) !== id) ids.push(id)
    }
  }
  return supports
}
