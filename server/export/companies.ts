import { type Entity, entityKinds, identifierId, type Properties } from '#vocabulary'
import { storeClock } from '../clock.ts'
import { type Columns, type Export, listParts, rowOf } from './export.ts'
import type { Cell } from './row.ts'

const properties: Properties = entityKinds.Company.properties

const columns: Columns<Entity> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  names: ({ names }) => names.map(({ text }) => text),
  identifiers: ({ identifiers }) => identifiers.map(identifierId),
  ...Object.fromEntries(Object.keys(properties).map((name) => [name, ({ properties }: Entity): Cell => plain(properties[name])])),
}

const plain = (value: Entity['properties'][string]): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

export const companies: Export = {
  takes: ['countries', 'listedIn'],
  formats: ['ndjson', 'csv'],
  columns: Object.keys(columns),
  isResumed: true,
  prepare: async (parameters, { clock, after, part }) => {
    const countries = parameters.ids('countries')
    const lists = parameters.ids('listedIn')
    const listedIn =
      lists && (await part(async (graph) => (await Promise.all(lists.map(graph.entity))).flatMap((found) => found?.id ?? [])))
    const where = { clock: storeClock(clock), ...(countries && { properties: { country: countries } }), ...(listedIn && { listedIn }) }
    const read = (from: typeof after, take: number) =>
      part(async (graph) => {
        const rows = await graph.entities({ kind: 'Company', where, page: { take, ...(from && { after: from }) } })
        const records = await Promise.all(rows.map(({ id }) => graph.recordsOf(id)))
        const drafts = rows.map((entity, at) => ({
          id: entity.id,
          row: rowOf(columns, entity),
          sources: (records[at] ?? []).map(({ source }) => source),
          claims: [],
          order: [entity.sortName, entity.id],
        }))
        return { rows, drafts }
      })
    return { parts: listParts(after, read, (entity) => [entity.sortName, entity.id]) }
  },
}
