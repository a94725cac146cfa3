import type { Network } from '#graph'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, storeClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import { limits } from '../limits.ts'
import { clockArguments, evidence, evidenceArgument } from './arguments.ts'
import { ClockRef } from './connection.ts'
import { CutRef } from './cut.ts'
import { RelationshipTypeEnum } from './enums.ts'
import { foundAll, resultRef, tooLarge } from './errors.ts'
import { EntityRef, RelationshipRef } from './refs.ts'

type NetworkView = { readonly network: Network; readonly clock: AskedClock }

const { walk } = limits

const NetworkRef = builder.objectRef<NetworkView>('Network').implement({
  description: 'What stands around some entities, and every relationship between two of them.',
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description: 'In the order in which they were reached, the seeds first.',
      resolve: ({ network, clock }) => network.entities.map((entity) => ({ entity, clock })),
    }),
    relationships: t.field({
      type: [RelationshipRef],
      description: 'Between two of the nodes, however far out: a cap hides nodes, and no line between two that are here.',
      resolve: ({ network: { entities, relationships }, clock }) => {
        const ends = new Map(entities.map((entity) => [entity.id, { entity, clock }]))
        return relationships.flatMap((relationship) => {
          const [from, to] = [ends.get(relationship.from), ends.get(relationship.to)]
          return from && to ? [{ relationship, from, to, clock }] : []
        })
      },
    }),
    complete: t.boolean({ description: 'Everything within the depth asked is here.', resolve: ({ network }) => network.complete }),
    cuts: t.field({
      type: [CutRef],
      description: 'What was left out, and where.',
      resolve: ({ network, clock }) => network.cuts.map((cut) => ({ cut, clock })),
    }),
    clock: t.field({ type: ClockRef, resolve: ({ clock }) => clock }),
    dataVersion: t.int({
      description: 'Grows by one with each finished load.',
      resolve: async (_, __, { graph }) => (await graph.state())?.dataVersion ?? 0,
    }),
  }),
})

const NetworkResult = resultRef('Network', NetworkRef, ['NotFound', 'TooLarge'])

builder.queryField('network', (t) =>
  t.field({
    type: NetworkResult,
    description: 'What stands around some entities, ring by ring.',
    args: {
      seeds: t.arg.idList({ required: true, description: `At most ${walk.seeds}.` }),
      depth: t.arg.int({ defaultValue: 1, description: `Rings around the seeds, at most ${walk.depth}.` }),
      types: t.arg({ type: [RelationshipTypeEnum], description: 'Unsaid: every type.' }),
      ...evidenceArgument,
      perNode: t.arg.int({
        defaultValue: 25,
        description: `Relationships of each type and direction that are followed at one entity, the strongest; at most ${walk.perNode}.`,
      }),
      maxNodes: t.arg.int({ defaultValue: 300, description: `Entities in all, at most ${walk.maxNodes}.` }),
      ...clockArguments,
    },
    extensions: { drawn: { argument: 'maxNodes', most: walk.maxNodes } },
    resolve: async (_, { seeds, types, ...given }, { graph, clock: above }) => {
      const [depth, perNode, maxNodes] = [given.depth ?? 1, given.perNode ?? 25, given.maxNodes ?? 300]
      const over = tooLarge([
        ['seeds', seeds.length, walk.seeds],
        ['depth', depth, walk.depth],
        ['perNode', perNode, walk.perNode],
        ['maxNodes', maxNodes, walk.maxNodes],
      ])
      if (over) return over
      if (depth < 0 || perNode < 1 || maxNodes < 1) throw badInput('depth is 0 or more, perNode and maxNodes are 1 or more.')
      const found = await foundAll(seeds, graph)
      if ('error' in found) return found
      const clock = askedClock(above, given)
      const question = { clock: storeClock(clock), ...(types && { types }), ...(given.evidence && { evidence: evidence(given.evidence) }) }
      return { network: await graph.network({ ...question, seeds: found.ids, depth, perNode, maxNodes }), clock }
    },
  }),
)
