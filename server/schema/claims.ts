import type { ClaimFilter } from '#graph'
import { builder } from '../builder.ts'
import { askedClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { askedPage, sliceOf, storePage } from '../page.ts'
import { knownAtArgument, pageArguments } from './arguments.ts'
import { ClaimConnection, claimOrder } from './claim-lists.ts'
import { connection, unaskedPage } from './connection.ts'
import { ModeEnum } from './enums.ts'
import { atMost } from './id-list.ts'

const ClaimFilterInput = builder.inputType('ClaimFilter', {
  description: 'Fields are ANDed; what one field lists (at most 200) is ORed.',
  fields: (t) => ({
    modes: t.field({ type: [ModeEnum] }),
    predicates: t.stringList(),
    speakers: t.idList({ description: 'Entities who assert it.' }),
    sources: t.idList(),
    entities: t.idList({ description: 'Entities it is about.' }),
  }),
})

type Given = typeof ClaimFilterInput.$inferInput

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'What sources say, in the order in which it became known.',
    args: { where: t.arg({ type: ClaimFilterInput }), ...knownAtArgument, ...pageArguments },
    extensions: { page: unaskedPage.top },
    resolve: async (_, { where: given, ...rest }, { graph, clock: above }) => {
      const clock = askedClock(above, rest)
      const page = askedPage('claims', unaskedPage.top, rest)
      const { where, isPlaced } = await claimFilter(given ?? {}, clock.knownAt, graph)
      return connection({
        clock,
        slice: async () => {
          const [claims, { concerns }] = await Promise.all([graph.claims({ where, page: storePage(page) }), graph.protection()])
          return sliceOf(claims, page, claimOrder, (claim) => (isPlaced && concerns(claim) ? undefined : { claim, clock }))
        },
        total: () => graph.countClaims(where),
      })
    },
  }),
)

/** Entities are asked by any id they ever had; speakers by the records that name them. */
async function claimFilter(given: Given, knownAt: string, graph: Graph): Promise<{ where: ClaimFilter; isPlaced: boolean }> {
  const find = async (argument: string, ids: readonly string[] | null | undefined) =>
    ids ? (await Promise.all(atMost(200, argument, ids).map(graph.entity))).filter((entity) => entity !== undefined) : undefined
  const [entities, speakers] = await Promise.all([find('where.entities', given.entities), find('where.speakers', given.speakers)])
  return {
    where: {
      knownAt,
      ...(given.modes && { modes: given.modes }),
      ...(given.predicates && { predicates: atMost(200, 'where.predicates', given.predicates) }),
      ...(given.sources && { sources: atMost(200, 'where.sources', given.sources) }),
      ...(entities && { entities: entities.map((entity) => entity.id) }),
      ...(speakers && { speakers: speakers.flatMap((entity) => [entity.id, ...entity.records]) }),
    },
    isPlaced: entities?.some(({ kind }) => kind === 'Place' || kind === 'Facility') ?? false,
  }
}
