import { type Day, isRelationshipType, type Relationship, type RelationshipType } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import { edgesBetween } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { GraphReads, RelationshipRow, StoredClaim } from '../graph-store.ts'
import type { StatementRunner } from '../statement-runner.ts'
import { edgeOf } from '../stored/relationship.ts'
import { byAnchor } from '../writes/edges.ts'
import { claimsById } from './claims.ts'
import { entitiesById } from './entities.ts'

export const edgeReads = (runner: StatementRunner): Pick<GraphReads, 'relationships'> => ({
  relationships: (ids, knownAt) => relationshipsById(runner, ids, knownAt),
})

/** Every stored version of the edges of these pairs (`TYPE|from|to`). */
export async function edgesOfPairs(runner: StatementRunner, pairs: readonly string[], deadline?: number): Promise<Relationship[]> {
  const edges: Relationship[] = []
  for (const [type, ends] of endsByType(pairs)) {
    const anchored = byAnchor(ends)
    for (const anchor of ['from', 'to'] as const) {
      for (const batch of batches(anchored[anchor], 1_000)) {
        const rows = await runner.read(edgesBetween(type, anchor), { pairs: batch.map(({ from, to }) => [from, to]) }, deadline)
        for (const row of rows) edges.push(edgeOf(row.relationship, row.from, row.to))
      }
    }
  }
  return edges
}

/**
 * Finds relationships through the claim in their id, whose pair names the ends: by its own id an engine would scan every
 * edge. An id known on the day is itself; one that is not is what its claim supports then.
 */
async function relationshipsById(
  runner: StatementRunner,
  ids: readonly string[],
  knownAt: Day,
): Promise<ReadonlyMap<string, readonly RelationshipRow[]>> {
  const claims = await claimsById(
    runner,
    ids.map(claimIn).filter((id) => id !== undefined),
  )
  const pairs = [...claims.values()].flatMap((claim) => (claim.pair === undefined ? [] : [claim.pair]))
  const edges = (await edgesOfPairs(runner, [...new Set(pairs)])).filter(
    (edge) => edge.knownFromDay <= knownAt && edge.knownToDay > knownAt,
  )
  const ends = await entitiesById(
    runner,
    edges.flatMap((edge) => [edge.from, edge.to]),
  )
  const known = new Map(edges.map((edge) => [edge.id, edge]))
  const rowOf = (edge: Relationship): RelationshipRow[] => {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)]
    return from && to ? [{ relationship: edge, from, to, order: [edge.validFromMin, `${edge.id}@${edge.knownFromDay}`] }] : []
  }
  return new Map(ids.map((id) => [id, resolved(id, claims.get(claimIn(id) ?? ''), known, knownAt).flatMap(rowOf)]))
}

function resolved(id: string, claim: StoredClaim | undefined, known: ReadonlyMap<string, Relationship>, knownAt: Day): Relationship[] {
  const itself = known.get(id)
  if (itself) return [itself]
  if (!claim || claim.knownToDay <= knownAt) return []
  return claim.supports.map((other) => known.get(other)).filter((edge) => edge !== undefined)
}

/** The claim in `TYPE~claim`; undefined where the text is no such id. */
function claimIn(id: string): string | undefined {
  const at = id.indexOf('~')
  return at > 0 && isRelationshipType(id.slice(0, at)) ? id.slice(at + 1) : undefined
}

function endsByType(pairs: readonly string[]): Map<RelationshipType, { from: string; to: string }[]> {
  const types = new Map<RelationshipType, { from: string; to: string }[]>()
  for (const pair of new Set(pairs)) {
    const [type, from, to, ...more] = pair.split('|')
    if (type === undefined || from === undefined || to === undefined || more.length > 0 || !isRelationshipType(type)) {
      throw new GraphError('BAD_INPUT', `"${pair}" is asked as a pair, expected TYPE|from|to`)
    }
    const ends = types.get(type)
    if (ends) ends.push({ from, to })
    else types.set(type, [{ from, to }])
  }
  return types
}
