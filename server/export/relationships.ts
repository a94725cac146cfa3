import type { Evidence, RelationshipRow, StoredClaim } from '#graph'
import { holds, type Relationship, type RelationshipType, relationshipTypes, standings } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import { isKnown } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { claimOrder } from '../schema/claim-lists.ts'
import { type Export, listParts } from './export.ts'
import type { Parameters } from './parameters.ts'
import { relationshipColumns, relationshipDrafts } from './relationship-rows.ts'

export const types = Object.keys(relationshipTypes) as RelationshipType[]

/** How good the evidence must be, by the names of the field's argument. */
export const evidenceNames = ['standing', 'origins', 'without'] as const
export function evidenceOf(parameters: Parameters): Evidence {
  const [standing, origins, without] = [
    parameters.word('standing', standings),
    parameters.count('origins', 0, 1_000),
    parameters.ids('without'),
  ]
  return { ...(standing && { standing }), ...(origins !== undefined && { origins }), ...(without && { without }) }
}

/**
 * Every relationship stands at the claim in its id, so that the list of claims is also a list of relationships: no engine
 * has an order of edges.
 */
export const relationships: Export = {
  takes: ['types', 'entities', 'history', ...evidenceNames],
  formats: ['ndjson', 'csv'],
  columns: relationshipColumns,
  isResumed: true,
  prepare: async (parameters, { clock: above, after, part, numbers }) => {
    const asked = { types: parameters.words('types', types), evidence: evidenceOf(parameters) }
    const clock = { ...above, history: parameters.flag('history') }
    const named = parameters.ids('entities')
    const entities =
      named && (await part(async (graph) => (await Promise.all(named.map(graph.entity))).flatMap((found) => found?.id ?? [])))
    const where = { ...(asked.types && { predicates: asked.types }), ...(entities && { entities }) }
    const fits = (relationship: Relationship) =>
      isKnown(relationship, clock.knownAt) &&
      (clock.history || holds(relationship, clock.asOf) !== 'no') &&
      isSupported(relationship, asked.evidence) &&
      (!entities || entities.includes(relationship.from) || entities.includes(relationship.to))
    const read = (from: typeof after, take: number) =>
      part(async (graph) => {
        const rows = await graph.claims({ where, page: { take, ...(from && { after: from }) } })
        const found = await atClaims(rows, clock, graph)
        const shown = found.flatMap(({ claim, row }) => (fits(row.relationship) ? [{ ...row, order: claimOrder(claim) }] : []))
        return { rows, drafts: await relationshipDrafts(shown, clock, graph, numbers) }
      })
    return { parts: listParts(after, read, claimOrder) }
  },
}

/** The relationships whose ids name these claims, those apart that would tell of somebody protected. */
async function atClaims(
  claims: readonly StoredClaim[],
  clock: AskedClock,
  graph: Graph,
): Promise<{ claim: StoredClaim; row: RelationshipRow }[]> {
  const makers = claims.filter((claim) => claim.pair !== undefined)
  const found = await Promise.all(makers.map((claim) => graph.relationships(`${claim.predicate}~${claim.id}`, clock.knownAt)))
  return makers.flatMap((claim, at) => {
    const own = found[at]?.find(({ relationship }) => relationship.id === `${claim.predicate}~${claim.id}`)
    return own && !own.isHidden ? [{ claim, row: own }] : []
  })
}

const isSupported = ({ standing, origins, sources }: Relationship, evidence: Evidence): boolean =>
  (evidence.standing === undefined || standings.indexOf(standing) <= standings.indexOf(evidence.standing)) &&
  origins >= (evidence.origins ?? 0) &&
  (!evidence.without?.length || sources.some((source) => !evidence.without?.includes(source)))
