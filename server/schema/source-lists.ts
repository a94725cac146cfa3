import type { Entity, Source } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { connectionRef } from './connection.ts'
import { SourceRef } from './refs.ts'

export const SourceConnection = connectionRef('Source', SourceRef)

/** Of how many claims the sources are told. */
const LOOKED_AT = 500

/** The sources that speak about an entity, by its records and by claims about it; in the order of id. */
export async function sourcesOf(entity: Entity, clock: AskedClock, graph: Graph): Promise<readonly Source[]> {
  const [records, claims] = await Promise.all([
    graph.recordsOf(entity.id),
    graph.claimsAbout(entity.id, { where: { knownAt: clock.knownAt }, page: { take: LOOKED_AT } }),
  ])
  const ids = new Set([...records.map((record) => record.source), ...(claims ?? []).map((claim) => claim.source)])
  const found = await Promise.all([...ids].sort().map(graph.source))
  return found.filter((source) => source !== undefined)
}
