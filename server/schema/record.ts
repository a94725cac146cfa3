import type { Graph } from '../loaders.ts'
import { askedPage, type PageArguments, sliceOf, sliceOfAll, storePage } from '../page.ts'
import type { EntityView, RecordView, SourceView } from '../views.ts'
import { type Connection, connection, connectionRef, unaskedPage } from './connection.ts'
import { EntityRef, NodeRef, RecordRef, SourceRef } from './refs.ts'
import { namedValues, PropertyRef } from './values.ts'

RecordRef.implement({
  description: 'What one source says about one thing, verbatim. Asked for as a node, its id finds the entity it describes.',
  interfaces: [NodeRef],
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      nullable: true,
      resolve: async ({ record, clock }, _, { graph }) => {
        const source = await graph.source(record.source)
        return source && { source, clock }
      },
    }),
    describes: t.field({
      type: EntityRef,
      nullable: true,
      resolve: async ({ record, clock }, _, { graph }) => {
        const entity = await graph.entity(record.id)
        return entity && { entity, clock }
      },
    }),
    kind: t.string({ description: 'The kind in the words of the record.', resolve: ({ record }) => record.kind }),
    name: t.string({ resolve: ({ record }) => record.name }),
    names: t.stringList({ resolve: ({ record }) => record.names.map((name) => name.text) }),
    identifiers: t.field({
      type: [PropertyRef],
      description: 'Each under its scheme.',
      resolve: ({ record }) => record.identifiers.map(({ scheme, value }) => ({ name: scheme, value })),
    }),
    properties: t.field({ type: [PropertyRef], resolve: ({ record }) => namedValues(record.properties) }),
    note: t.string({ nullable: true, resolve: ({ record }) => record.note }),
  }),
})

export const RecordConnection = connectionRef('Record', RecordRef)

const recordOrder = (record: { readonly id: string }) => [record.id]

export function recordsOf({ entity, clock }: EntityView, given: PageArguments, graph: Graph): Connection<RecordView> {
  const page = askedPage('records', unaskedPage.below, given)
  const all = async () => [...(await graph.recordsOf(entity.id))].sort((a, b) => (a.id < b.id ? -1 : 1))
  return connection({
    clock,
    slice: async () => sliceOfAll(await all(), page, recordOrder, (record) => ({ record, clock })),
    total: async () => (await all()).length,
  })
}

export function recordsOfSource({ source, clock }: SourceView, given: PageArguments, graph: Graph): Connection<RecordView> {
  const page = askedPage('records', unaskedPage.below, given)
  return connection({
    clock,
    slice: async () => {
      const rows = (await graph.recordsOfSource(source.id, storePage(page))) ?? []
      return sliceOf(
        rows,
        page,
        (row) => row.order,
        ({ record }) => record && { record, clock },
      )
    },
    total: async () => (await graph.countRecordsOfSource(source.id, undefined)) ?? 0,
  })
}
