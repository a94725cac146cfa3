import { isRelationshipType } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import type { EntityView, NodeView } from '../views.ts'
import { clockArguments } from './arguments.ts'
import { typeName } from './enums.ts'
import { atMost } from './id-list.ts'
import { EntityRef, NodeRef } from './refs.ts'
import { shownRelationship } from './relationship-lists.ts'

NodeRef.implement({
  description: 'Whatever has an id of its own.',
  resolveType: typeNameOf,
  fields: (t) => ({ id: t.id({ resolve: idOf }) }),
})

function typeNameOf(view: NodeView): string {
  if ('entity' in view) return view.entity.kind
  if ('relationship' in view) return typeName(view.relationship.type)
  if ('claim' in view) return 'Claim'
  if ('source' in view) return 'Source'
  return 'record' in view ? 'Record' : 'Contradiction'
}

function idOf(view: NodeView): string {
  if ('entity' in view) return view.entity.id
  if ('relationship' in view) return view.relationship.id
  if ('claim' in view) return view.claim.id
  if ('source' in view) return view.source.id
  return 'record' in view ? view.record.id : view.contradiction.id
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'Anything by its id; null where the id is not known.',
    args: { id: t.arg.id({ required: true }), ...clockArguments },
    resolve: (_, { id, ...given }, { graph, clock }) => nodeOf(id, askedClock(clock, given), graph),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'Several, at most 100, in the order asked.',
    args: { ids: t.arg.idList({ required: true }), ...clockArguments },
    resolve: (_, { ids, ...given }, { graph, clock }) =>
      Promise.all(atMost(100, 'ids', ids).map((id) => nodeOf(id, askedClock(clock, given), graph))),
  }),
  entity: t.field({
    type: EntityRef,
    nullable: true,
    description: 'An entity by its id, or by an identifier: its scheme and value.',
    args: { id: t.arg.id(), scheme: t.arg.string(), value: t.arg.string(), ...clockArguments },
    resolve: (_, { id, scheme, value, ...given }, { graph, clock }) => {
      if ((id == null) === (scheme == null) || (scheme == null) !== (value == null)) throw badInput('Give `id`, or `scheme` and `value`.')
      return entityAsked(id ?? `${scheme?.toLowerCase()}:${value}`, askedClock(clock, given), graph)
    },
  }),
}))

/** Somebody protected is found by the id that was shown, never by a stored one. */
async function entityAsked(id: string, clock: AskedClock, graph: Graph): Promise<EntityView | undefined> {
  const entity = await graph.entity(id)
  return !entity || (entity.protected && entity.id !== id) ? undefined : { entity, clock }
}

async function nodeOf(id: string, clock: AskedClock, graph: Graph): Promise<NodeView | undefined> {
  const [type = ''] = id.split('~')
  if (isRelationshipType(type)) {
    const [row] = (await graph.relationships(id, clock.knownAt)) ?? []
    return row && shownRelationship(row, clock)
  }
  const [entity, claim, source] = await Promise.all([entityAsked(id, clock, graph), graph.claim(id), graph.source(id)])
  if (entity) return entity
  if (claim) return { claim, clock }
  if (source) return { source, clock }
  const contradiction = (await graph.allContradictions()).find((found) => found.id === id)
  return contradiction && { contradiction, clock }
}
