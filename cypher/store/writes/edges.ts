import { isRelationshipType, type Relationship, type RelationshipType, versionKey } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import { createEdges, deleteEdges } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { RunStatement } from '../statement-runner.ts'
import { edgeRow } from '../stored/relationship.ts'
import { requireAll } from './require-all.ts'

type EdgeKey = Pick<Relationship, 'id' | 'type' | 'from' | 'to' | 'knownFromDay'>

/** Writes edges in place of those with the same key. Between ends of which one is new there is none yet. */
export async function writeEdges(run: RunStatement, edges: readonly Relationship[], known: ReadonlySet<string>): Promise<void> {
  await deleteEdgesOf(
    run,
    edges.filter((edge) => known.has(edge.from) && known.has(edge.to)),
  )
  for (const [type, ofType] of byType(edges)) {
    for (const batch of batches(ofType)) await requireAll(run, createEdges(type), batch.map(edgeRow), type)
  }
}

/** Deletes edges by key, each found from the end that fewer of these edges share: from a hub, each would be a walk past all its edges. */
export async function deleteEdgesOf(run: RunStatement, edges: readonly EdgeKey[]): Promise<void> {
  for (const [type, ofType] of byType(edges)) {
    const anchored = byAnchor(ofType)
    for (const anchor of ['from', 'to'] as const) {
      for (const batch of batches(anchored[anchor])) {
        await run(deleteEdges(type, anchor), { rows: batch.map((edge) => [edge[anchor], versionKey(edge)]) })
      }
    }
  }
}

/** Splits pairs by the end that fewer of them share. */
export function byAnchor<E extends { readonly from: string; readonly to: string }>(edges: readonly E[]): { from: E[]; to: E[] } {
  const degree = new Map<string, number>()
  const more = (end: string) => degree.set(end, (degree.get(end) ?? 0) + 1)
  for (const { from, to } of edges) {
    more(`>${from}`)
    more(`<${to}`)
  }
  const anchored: { from: E[]; to: E[] } = { from: [], to: [] }
  for (const edge of edges) {
    const fromIsSmaller = (degree.get(`>${edge.from}`) ?? 0) <= (degree.get(`<${edge.to}`) ?? 0)
    anchored[fromIsSmaller ? 'from' : 'to'].push(edge)
  }
  return anchored
}

function byType<E extends { readonly type: RelationshipType }>(edges: readonly E[]): Map<RelationshipType, E[]> {
  const types = new Map<RelationshipType, E[]>()
  for (const edge of edges) {
    if (!isRelationshipType(edge.type)) throw new GraphError('BAD_INPUT', `an edge of type "${edge.type}", expected one of the vocabulary`)
    const ofType = types.get(edge.type)
    if (ofType) ofType.push(edge)
    else types.set(edge.type, [edge])
  }
  return types
}
