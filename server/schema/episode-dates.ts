import { builder } from '../builder.ts'
import { knownAtArgument } from './arguments.ts'
import { atMost } from './id-list.ts'

/** Entities that are asked about at once. */
const MOST = 100

builder.queryField('episodeDates', (t) =>
  t.field({
    type: ['Date'],
    description:
      'The days on which something these entities have may begin, or has surely ended, in order: between two of them the same holds.',
    args: { entities: t.arg.idList({ required: true, description: `At most ${MOST}.` }), ...knownAtArgument },
    resolve: async (_, { entities: asked, knownAt }, { graph, clock }) => {
      const found = await Promise.all(atMost(MOST, 'entities', asked).map(graph.entity))
      const ids = found.flatMap((entity) => (entity && !entity.protected ? [entity.id] : []))
      return [...(await graph.episodeDays(ids, knownAt ?? clock.knownAt))]
    },
  }),
)
