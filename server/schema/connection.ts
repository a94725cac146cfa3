import { builder, type SchemaTypes } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import type { Slice } from '../page.ts'

/** A page that is asked for only where its rows are selected, beside the count of the whole list. */
export type Connection<Node> = {
  readonly slice: () => Promise<Slice<Node>>
  readonly total: () => Promise<number>
  readonly clock: AskedClock
}

/** Fields of one connection share one asking. */
export function connection<Node>(parts: Connection<Node>): Connection<Node> {
  let asked: Promise<Slice<Node>> | undefined
  return {
    ...parts,
    slice: () => {
      asked ??= parts.slice()
      return asked
    },
  }
}

/** How many rows a page of each list has where nobody says; the cost of a query counts on it. */
export const unaskedPage = { top: 25, below: 10, claims: 5 } as const

const PageInfo = builder.objectRef<Slice<unknown>>('PageInfo').implement({
  description: 'Whether the list goes on, and the cursors to go on from.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
})

export const ClockRef = builder.objectRef<AskedClock>('Clock').implement({
  description: 'The days an answer holds for.',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null where every episode was asked for.',
      resolve: (clock) => (clock.history ? null : clock.asOf),
    }),
    knownAt: t.field({ type: 'Date', resolve: (clock) => clock.knownAt }),
    history: t.exposeBoolean('history'),
  }),
})

type NodeType<Node> = PothosSchemaTypes.ObjectRef<SchemaTypes, Node> | PothosSchemaTypes.InterfaceRef<SchemaTypes, Node>

/** The connection type over a node type; `name` is the node's. */
export function connectionRef<Node>(name: string, node: NodeType<Node>) {
  const Edge = builder.objectRef<{ readonly cursor: string; readonly node: Node }>(`${name}Edge`).implement({
    fields: (t) => ({
      cursor: t.exposeString('cursor'),
      // The node's own type is what the ref stands for; Pothos cannot follow a type parameter there.
      node: t.field({ type: node, resolve: (edge) => edge.node as never }),
    }),
  })
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    description: 'One page of a list. Something protected is counted and not shown, so that a page may hold less than was asked.',
    fields: (t) => ({
      edges: t.field({ type: [Edge], resolve: async ({ slice }) => (await slice()).edges }),
      nodes: t.field({ type: [node], resolve: async ({ slice }) => (await slice()).edges.map((edge) => edge.node) as never }),
      pageInfo: t.field({ type: PageInfo, resolve: ({ slice }) => slice() }),
      totalCount: t.int({ description: 'Rows of the whole list.', resolve: ({ total }) => total() }),
      clock: t.field({ type: ClockRef, resolve: ({ clock }) => clock }),
      dataVersion: t.int({
        description: 'Grows by one with each finished load.',
        resolve: async (_, __, { graph }) => (await graph.state())?.dataVersion ?? 0,
      }),
    }),
  })
}
