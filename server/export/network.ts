import type { Entity } from '#vocabulary'
import { storeClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import { limits } from '../limits.ts'
import { foundAll } from '../schema/errors.ts'
import { type Columns, type Export, inOnePart, rowOf } from './export.ts'
import { relationshipColumns, relationshipDrafts } from './relationship-rows.ts'
import { evidenceNames, evidenceOf, types } from './relationships.ts'

const { walk } = limits

const nodeColumns: Columns<Entity> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
}

export const network: Export = {
  takes: ['seeds', 'depth', 'types', 'perNode', 'maxNodes', ...evidenceNames],
  formats: ['ndjson', 'csv', 'gexf'],
  columns: relationshipColumns,
  isResumed: false,
  prepare: async (parameters, { clock, part, numbers }) => {
    const seeds = parameters.ids('seeds')
    if (!seeds || seeds.length > walk.seeds) throw badInput(`seeds holds ${seeds?.length ?? 0}, expected 1 to ${walk.seeds}.`)
    const asked = {
      depth: parameters.count('depth', 0, walk.depth) ?? 1,
      perNode: parameters.count('perNode', 1, walk.perNode) ?? 25,
      maxNodes: parameters.count('maxNodes', 1, walk.maxNodes) ?? 300,
      evidence: evidenceOf(parameters),
      clock: storeClock(clock),
    }
    const named = parameters.words('types', types)
    return part(async (graph) => {
      const found = await foundAll(seeds, graph)
      if ('error' in found) throw badInput(`Nothing is known under the id ${found.ids.join(', ')}.`)
      const { entities, relationships, complete, cuts } = await graph.network({
        ...asked,
        ...(named && { types: named }),
        seeds: found.ids,
      })
      const ends = new Map(entities.map((entity) => [entity.id, entity]))
      const rows = relationships.flatMap((relationship) => {
        const [from, to] = [ends.get(relationship.from), ends.get(relationship.to)]
        return from && to ? [{ relationship, from, to }] : []
      })
      const drafts = await relationshipDrafts(rows, clock, graph, numbers)
      const records = await Promise.all(entities.map(({ id }) => graph.recordsOf(id)))
      const nodes = entities.map((entity, at) => ({
        id: entity.id,
        row: rowOf(nodeColumns, entity),
        sources: (records[at] ?? []).map(({ source }) => source),
        claims: [],
      }))
      return { parts: inOnePart(drafts), nodes, whole: { complete, cuts: cuts.map(({ at, ...cut }) => ({ at: at.id, ...cut })) } }
    })
  },
}
