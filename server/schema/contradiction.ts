import { type Contradiction, type ContradictionKind, OPEN_END } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, isKnown } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { askedPage, type PageArguments, sliceOfAll } from '../page.ts'
import type { ContradictionView, EntityView } from '../views.ts'
import { knownAtArgument, pageArguments } from './arguments.ts'
import { claimsById } from './claim-lists.ts'
import { type Connection, connection, connectionRef, unaskedPage } from './connection.ts'
import { ContradictionKindEnum } from './enums.ts'
import { ClaimRef, ContradictionRef, EntityRef, NodeRef } from './refs.ts'

ContradictionRef.implement({
  description: 'Claims about one thing that cannot all hold: found by rule, or named by an author.',
  interfaces: [NodeRef],
  fields: (t) => ({
    kind: t.field({ type: ContradictionKindEnum, resolve: ({ contradiction }) => contradiction.kind }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The two in dispute, then those that belong to the same dispute.',
      resolve: ({ contradiction, clock }, _, { graph }) => claimsById([...contradiction.claims, ...contradiction.also], clock, graph),
    }),
    about: t.field({
      type: [EntityRef],
      resolve: async ({ contradiction, clock }, _, { graph }) => {
        const entities = await Promise.all(contradiction.about.map(graph.entity))
        return entities.flatMap((entity) => (entity ? [{ entity, clock }] : []))
      },
    }),
    rule: t.string({ nullable: true, description: 'The rule that found it.', resolve: ({ contradiction }) => contradiction.rule }),
    text: t.string({ nullable: true, resolve: ({ contradiction }) => contradiction.text }),
    open: t.boolean({ resolve: ({ contradiction }) => contradiction.open }),
    resolution: t.string({ nullable: true, resolve: ({ contradiction }) => contradiction.resolution }),
    resolvedOn: t.field({ type: 'PartialDate', nullable: true, resolve: ({ contradiction }) => contradiction.resolvedOn }),
    authored: t.boolean({ resolve: ({ contradiction }) => contradiction.authored }),
    knownFromDay: t.field({ type: 'Date', resolve: ({ contradiction }) => contradiction.knownFromDay }),
    knownToDay: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ contradiction: { knownToDay } }) => (knownToDay === OPEN_END ? undefined : knownToDay),
    }),
  }),
})

export const ContradictionConnection = connectionRef('Contradiction', ContradictionRef)

export const contradictionArguments = builder.args((t) => ({
  kinds: t.field({ type: [ContradictionKindEnum] }),
  open: t.boolean(),
}))

type Given = PageArguments & {
  readonly kinds?: readonly ContradictionKind[] | null | undefined
  readonly open?: boolean | null | undefined
  readonly knownAt?: string | null | undefined
}

export const contradictionsOf = ({ entity, clock }: EntityView, given: Given, graph: Graph): Connection<ContradictionView> =>
  contradictionsIn(() => graph.contradictionsOf(entity.id), clock, given, unaskedPage.below)

/** A page of those contradictions that are known on the day asked and fit. */
function contradictionsIn(
  all: () => Promise<readonly Contradiction[]>,
  above: AskedClock,
  given: Given,
  unasked: number,
): Connection<ContradictionView> {
  const clock = askedClock(above, given)
  const page = askedPage('contradictions', unasked, given)
  const fits = (found: Contradiction) =>
    isKnown(found, clock.knownAt) && (!given.kinds || given.kinds.includes(found.kind)) && (given.open == null || given.open === found.open)
  const chosen = async () => (await all()).filter(fits).sort((a, b) => (a.id < b.id ? -1 : 1))
  return connection({
    clock,
    slice: async () =>
      sliceOfAll(
        await chosen(),
        page,
        ({ id }) => [id],
        (contradiction) => ({ contradiction, clock }),
      ),
    total: async () => (await chosen()).length,
  })
}

builder.queryField('contradictions', (t) =>
  t.field({
    type: ContradictionConnection,
    description: 'Claims that cannot all hold, of one entity or of the whole graph.',
    args: {
      entity: t.arg.id(),
      ...contradictionArguments,
      ...knownAtArgument,
      ...pageArguments,
    },
    extensions: { page: unaskedPage.top },
    resolve: async (_, given, { graph, clock }) => {
      const { entity: id } = given
      const entity = id == null ? undefined : await graph.entity(id)
      const all = () => {
        if (id == null) return graph.allContradictions()
        return entity ? graph.contradictionsOf(entity.id) : Promise.resolve([])
      }
      return contradictionsIn(all, clock, given, unaskedPage.top)
    },
  }),
)
