import type { GraphChanges, GraphStore, StoredClaim } from '#graph'
import { OPEN_END, type Relationship, type Source, versionKey } from '#vocabulary'
import { byId, canonical, differing } from '../canonical.ts'
import type { Plan } from '../plan/plan.ts'
import { knownSpan } from '../relate/days.ts'
import { type Related, relate } from '../relate/relate.ts'
import type { RefusedUnion } from '../resolve/union.ts'
import { authoredAfter, deriveContradictions, deriveGaps } from './bookkeeping.ts'
import { type Considered, type ConsideredClaims, considerClaims } from './claims.ts'
import { deriveEntities } from './entities.ts'

export type Derivation = {
  /** Only what differs from what is stored. */
  readonly changes: GraphChanges
  readonly leftOut: Related['leftOut']
  readonly doubts: Related['doubts']
  readonly faults: Related['faults']
  readonly refused: readonly RefusedUnion[]
}

/**
 * Derives what a plan touches: entities, then the claims at them, then the relationships of their pairs. The result is
 * what deriving everything would give (relate.md §8); what comes out as it is stored is not written. Writes nothing.
 */
export async function derive(reads: GraphStore, plan: Plan): Promise<Derivation> {
  const entities = await deriveEntities(reads, plan)
  const claims = await considerClaims(reads, plan, entities)
  const storedSources = byId(await reads.allSources())
  const sources = new Map([...storedSources, ...byId(plan.sources)])
  const stored = await reads.contradictions(undefined)
  const related = relate({
    claims: claims.claims.map((one) => one.ended),
    sources,
    kindOf: claims.kindOf,
    authored: authoredAfter(stored, plan),
  })
  const rows = claims.claims.map((one) => claimRow(one, sources, related))
  const relationships = await differingEdges(reads, claims, related.edges)
  const around = { stored, claims: byId(rows), entities }
  const contradictions = await deriveContradictions(reads, plan, around, related.contradictions)
  const gaps = await deriveGaps(reads, plan, entities)
  return {
    changes: {
      sources: differing(plan.sources, storedSources),
      records: plan.records,
      entities: entities.written,
      claims: differing(rows, storedClaims(claims)),
      relationships: relationships.set,
      contradictions: contradictions.set,
      judgements: plan.judgements.set,
      gaps: gaps.set,
      removed: {
        entities: entities.removed,
        relationships: relationships.removed,
        contradictions: contradictions.removed,
        judgements: plan.judgements.removed,
        gaps: gaps.removed,
      },
    },
    leftOut: related.leftOut,
    doubts: related.doubts,
    faults: related.faults,
    refused: entities.refused,
  }
}

/** A claim as it is stored. One that nothing dates is known on no day: the open end stands for the day it becomes known. */
function claimRow(
  { claim, pair, aboutEntities }: Considered,
  sources: ReadonlyMap<string, Source>,
  { supports, leftOut }: Related,
): StoredClaim {
  const span = knownSpan(claim, sources.get(claim.source)) ?? { knownFromDay: OPEN_END, knownToDay: OPEN_END }
  return {
    ...claim,
    ...span,
    supports: supports.get(claim.id) ?? [],
    ...(pair !== undefined && !leftOut.has(claim.id) && { pair }),
    aboutEntities,
  }
}

const storedClaims = ({ claims }: ConsideredClaims): ReadonlyMap<string, StoredClaim> => byId(claims.flatMap(({ stored }) => stored ?? []))

/** Edges to write, and stored versions that are no longer among those of their pair. */
async function differingEdges(reads: GraphStore, { pairs }: ConsideredClaims, edges: readonly Relationship[]) {
  const stored = pairs.size === 0 ? [] : await reads.edgesOfPairs([...pairs])
  const before = new Map(stored.map((edge) => [placeOf(edge), edge]))
  const now = new Set(edges.map(placeOf))
  return {
    set: edges.filter((edge) => canonical(edge) !== canonical(before.get(placeOf(edge)))),
    removed: stored.filter((edge) => !now.has(placeOf(edge))),
  }
}

/** A version of an edge between its two ends: where entities merge or part, the same version stands between others. */
const placeOf = (edge: Relationship): string => [versionKey(edge), edge.from, edge.to].join('|')
