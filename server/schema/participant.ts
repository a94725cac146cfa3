import type { SnapshotAt } from '#ownership'
import { type Entity, formatShare } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, storeClock } from '../clock.ts'
import { MOST_STEPS, PER_ENTITY, type Reach } from '../contract-reach.ts'
import { cursor } from '../cursor.ts'
import { badInput } from '../faults.ts'
import type { Graph, ShownRow } from '../loaders.ts'
import { askedPage } from '../page.ts'
import { type Participant, type ParticipantsAsked, participantOrder, participants } from '../participants.ts'
import { clockArguments, evidenceArgument } from './arguments.ts'
import { type Connection, connection, connectionRef, unaskedPage } from './connection.ts'
import { CutRef } from './cut.ts'
import { choiceEnum } from './enums.ts'
import { type NotFound, notFound, resultRef, unlessNotCovered } from './errors.ts'
import { snapshotAsked } from './ownership/asked.ts'
import { StateShareRef, statesOf } from './ownership/state-share.ts'
import { VerdictValueEnum } from './ownership/verdict.ts'
import { EntityRef, kindRefs, RelationshipRef, typeRefs } from './refs.ts'
import { shownRelationship } from './relationship-lists.ts'

type ParticipantView = { readonly participant: Participant; readonly clock: AskedClock; readonly at: SnapshotAt }
type ReachView = { readonly reach: Reach; readonly clock: AskedClock }

const shownAll = (rows: readonly ShownRow[], clock: AskedClock) => rows.flatMap((row) => shownRelationship(row, clock) ?? [])

const ReachRef = builder.objectRef<ReachView>('ContractReach').implement({
  description: 'A contract of a participant, or of what it owns, and one facility that the contract covers.',
  fields: (t) => ({
    contract: t.field({ type: kindRefs.Contract, resolve: ({ reach, clock }) => ({ entity: reach.contract, clock }) }),
    chain: t.field({
      type: [RelationshipRef],
      description: 'From the participant to the contract: the stakes between, then who supplies.',
      resolve: ({ reach, clock }) => shownAll(reach.chain, clock),
    }),
    covers: t.field({
      type: typeRefs.COVERS,
      nullable: true,
      description: 'Null where nothing is known that the contract covers.',
      resolve: ({ reach: { covers }, clock }) => covers && shownRelationship(covers, clock),
    }),
    facility: t.field({
      type: kindRefs.Facility,
      nullable: true,
      resolve: ({ reach: { covers }, clock }) => covers && { entity: covers.to, clock },
    }),
    basis: t.field({
      type: choiceEnum('Covers', 'basis'),
      nullable: true,
      description: 'On what basis one says that the contract covers it.',
      resolve: ({ reach: { covers } }) => {
        const basis = covers?.relationship.keys.basis
        return typeof basis === 'string' ? basis : undefined
      },
    }),
    located: t.field({
      type: [typeRefs.LOCATED_IN],
      description: 'Where the facility lies.',
      resolve: ({ reach, clock }) => shownAll(reach.located, clock),
    }),
  }),
})

const ParticipantRef = builder.objectRef<ParticipantView>('Participant').implement({
  description: 'Who takes part in an initiative, on what lists they stand, and what their contracts reach.',
  fields: (t) => ({
    participant: t.field({ type: EntityRef, resolve: ({ participant, clock }) => ({ entity: participant.entity, clock }) }),
    participations: t.field({
      type: [typeRefs.PARTICIPATES_IN],
      description: 'Of the statuses asked; rivals stand side by side. The latest start first.',
      resolve: ({ participant, clock }) => shownAll(participant.participations, clock),
    }),
    answer: t.field({
      type: VerdictValueEnum,
      nullable: true,
      description: 'Whether a state holds the share asked: YES or POSSIBLE. Null where none was asked.',
      resolve: ({ participant }) => participant.answer,
    }),
    stateShares: t.field({
      type: [StateShareRef],
      description: 'Every state with a share in it, or with a declared holding.',
      extensions: { reckons: true },
      resolve: ({ participant: { entity }, clock, at }, _, context) => statesOf({ company: { entity, clock }, at, clock }, {}, context),
    }),
    restrictions: t.field({
      type: [typeRefs.LISTED_IN],
      description: `The lists it stands on, at most ${PER_ENTITY}.`,
      resolve: async ({ participant: { entity }, clock }, _, { graph }) => {
        const question = { types: ['LISTED_IN'], direction: 'out', clock: storeClock(clock), page: { take: PER_ENTITY } } as const
        return shownAll((await graph.relationshipsOf(entity.id, question)) ?? [], clock)
      },
    }),
    contracts: t.field({
      type: [ReachRef],
      description: `Its contracts and those of what it owns, ${MOST_STEPS} steps down; of a place asked, only what reaches it. One row a facility.`,
      resolve: async ({ participant, clock }) => (await participant.reached()).reaches.map((reach) => ({ reach, clock })),
    }),
    complete: t.boolean({
      description: 'No hub was cut on the way to its contracts.',
      resolve: async ({ participant }) => (await participant.reached()).cuts.length === 0,
    }),
    cuts: t.field({
      type: [CutRef],
      description: `Where more than ${PER_ENTITY} of one type stand at one entity.`,
      resolve: async ({ participant, clock }) =>
        (await participant.reached()).cuts.map(({ at, type, total }) => ({
          cut: { at, type, total, direction: 'out' as const, reason: 'perEntity' as const, shown: PER_ENTITY, totalIsFloor: false },
          clock,
        })),
    }),
  }),
})

const ParticipantConnection = connectionRef('Participant', ParticipantRef)
const ParticipantsResult = resultRef('ParticipantConnection', ParticipantConnection, ['NotFound', 'DateNotCovered'])

/** The most participants that are counted. */
const MOST_COUNTED = 5_000

builder.queryField('participants', (t) =>
  t.field({
    type: ParticipantsResult,
    description:
      'Who takes part in an initiative, by name; with a place, those whose contracts reach a facility there. A page may hold fewer than asked where few of many do: it goes on while it has a next page.',
    args: {
      initiative: t.arg.id({ required: true }),
      place: t.arg.id({ description: 'Some facility that a contract covers lies in it, or in a place within it.' }),
      statuses: t.arg({ type: [choiceEnum('ParticipatesIn', 'status')], description: 'Unsaid: any.' }),
      stateShare: t.arg({ type: 'Share', description: 'A state holds this effective share or more, for certain or possibly.' }),
      ...evidenceArgument,
      countDeclared: t.arg.boolean({
        description: 'Counts declared indirect holdings for which no chain is recorded. Unsaid: they stand beside.',
      }),
      ...clockArguments,
      first: t.arg.int(),
      after: t.arg.string(),
    },
    extensions: { page: unaskedPage.top, reckons: true },
    resolve: async (_, { initiative, place, statuses, stateShare, first, after, ...given }, { graph, reckon, clock: above }) => {
      const clock = askedClock(above, given)
      const page = askedPage('participants', unaskedPage.top, { first, after })
      const found = await idsFound(initiative, place, graph)
      if ('error' in found) return found
      const at = snapshotAsked(clock, given)
      const threshold = stateShare == null ? undefined : formatShare(stateShare)
      const stateAnswer =
        threshold === undefined
          ? undefined
          : async ({ id: company }: Entity) => (await reckon('stateAnswer', { company, at, threshold })).answer
      const asked: ParticipantsAsked = { ...found, statuses: statuses ?? undefined, clock, stateAnswer }
      return unlessNotCovered(clock, async () => {
        // Says at once whether the day is covered.
        if (stateAnswer) await reckon('basis', { company: found.initiative, at })
        return participantPage(asked, at, page.take, page.after, graph)
      })
    },
  }),
)

function participantPage(
  asked: ParticipantsAsked,
  at: SnapshotAt,
  take: number,
  after: ReturnType<typeof askedPage>['after'],
  graph: Graph,
): Connection<ParticipantView> {
  const { clock } = asked
  return connection({
    clock,
    slice: async () => {
      const { found, next } = await participants(asked, take, after, graph)
      const edges = found.map((participant) => ({
        cursor: cursor('participants', participantOrder(participant.entity)),
        node: { participant, clock, at },
      }))
      return {
        edges,
        hasNextPage: next !== undefined,
        hasPreviousPage: after !== undefined,
        startCursor: edges[0]?.cursor,
        endCursor: next ? cursor('participants', next) : edges.at(-1)?.cursor,
      }
    },
    total: async () => {
      const { found, next } = await participants(asked, MOST_COUNTED, undefined, graph)
      if (next) throw badInput('There are too many participants to count; ask for pages without totalCount.')
      return found.length
    },
  })
}

/** Ids as the store has them, or those under which there is nothing. */
async function idsFound(
  initiative: string,
  place: string | null | undefined,
  graph: Graph,
): Promise<{ initiative: string; place: string | undefined } | NotFound> {
  const [programme, territory] = await Promise.all([graph.entity(initiative), place == null ? undefined : graph.entity(place)])
  const missing = [...(programme ? [] : [initiative]), ...(place != null && !territory ? [place] : [])]
  return programme && missing.length === 0 ? { initiative: programme.id, place: territory?.id } : notFound(missing)
}
