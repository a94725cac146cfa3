import { type ChangeKind, type ChangeOrder, changeKinds } from '#graph'
import { builder } from '../builder.ts'
import type { ChangesAsked, ShownChange } from '../change-loaders.ts'
import { type AskedClock, askedClock } from '../clock.ts'
import type { Order } from '../cursor.ts'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import { type AskedPage, askedPage, sliceOf } from '../page.ts'
import { knownAtArgument } from './arguments.ts'
import { claimsById } from './claim-lists.ts'
import { connection, connectionRef, unaskedPage } from './connection.ts'
import { CertaintyEnum, wordEnum } from './enums.ts'
import { atMost } from './id-list.ts'
import { ClaimRef, RelationshipRef } from './refs.ts'

type ChangeView = { readonly change: ShownChange; readonly clock: AskedClock }

const says = {
  claimKnown: 'A claim became known.',
  claimWithdrawn: 'A claim was taken back.',
  relationshipKnown: 'A relationship is known that was not known before.',
  relationshipChanged: 'A relationship is known otherwise: its evidence, its dates, its value, or what disagrees with it.',
  relationshipGone: 'No claim supports a relationship any more.',
  began: 'A relationship began to hold.',
  ended: 'A relationship ceased to hold.',
} satisfies { [Kind in ChangeKind]: string }

const ChangeKindEnum = wordEnum('ChangeKind', 'What a change is.', changeKinds, (kind) => says[kind])

const ChangeClockEnum = builder.enumType('ChangeClock', {
  description: 'Of which of the two times changes are told.',
  values: {
    KNOWN: { value: 'known', description: 'What became known.' },
    VALID: { value: 'valid', description: 'What began or ceased to hold, as known on one day.' },
  } as const,
})

const ChangeRef = builder.objectRef<ChangeView>('Change').implement({
  description: 'Something that changed on a day, and the claims that brought it.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      description: 'Of a partial date the first day asked about that it may mean.',
      resolve: ({ change }) => change.day,
    }),
    what: t.field({ type: ChangeKindEnum, resolve: ({ change }) => change.what }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Whether it surely happened between the days, as far as partial dates say.',
      resolve: ({ change }) => (change.certain ? 'certainly' : 'possibly'),
    }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim that became known or was taken back.',
      resolve: ({ change: { claim }, clock }) => claim && { claim, clock },
    }),
    relationship: t.field({
      type: RelationshipRef,
      nullable: true,
      description: 'The relationship as it is after the change; one that is gone, as it was.',
      resolve: ({ change: { row }, clock }) => row && viewOf(row, row.relationship, clock),
    }),
    before: t.field({
      type: RelationshipRef,
      nullable: true,
      description: 'The relationship as it was known until then, where it only changed.',
      resolve: ({ change: { row, before }, clock }) => row && before && viewOf(row, before, clock),
    }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims that brought it.',
      resolve: ({ change, clock }, _, { graph }) => claimsById(change.claims, clock, graph),
    }),
  }),
})

type Row = NonNullable<ShownChange['row']>

/** A version with the clock it was known by. */
function viewOf({ from, to }: Row, relationship: Row['relationship'], above: AskedClock) {
  const clock = { ...above, knownAt: relationship.knownFromDay }
  return { relationship, from: { entity: from, clock }, to: { entity: to, clock }, clock }
}

const ChangeConnection = connectionRef('Change', ChangeRef)

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description: 'What became known between two days, or what began or ceased to hold; both days are among them.',
    args: {
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      clock: t.arg({ type: ChangeClockEnum, defaultValue: 'known' }),
      entities: t.arg.idList({ description: 'Of claims about these, at most 100. VALID asks for at least one.' }),
      ...knownAtArgument,
      first: t.arg.int(),
      after: t.arg.string(),
    },
    extensions: { page: unaskedPage.top },
    resolve: async (_, { from, to, clock: which, entities, first, after, ...given }, { graph, clock: above }) => {
      const kind = which ?? 'known'
      const clock = askedClock(above, given)
      if (to < from) throw badInput(`from is ${from} and to is ${to}, expected the earlier day first.`)
      if (kind === 'valid' && !entities?.length) throw badInput('clock: VALID asks around entities; name at least one.')
      const page = askedPage(`changes ${kind}`, unaskedPage.top, { first, after })
      const asked: ChangesAsked = { from, to, clock: kind, knownAt: clock.knownAt, ...(await around(entities, graph)) }
      return connection({
        clock,
        slice: async () => {
          const found = await graph.changes(asked, { take: page.take + 1, ...afterOf(page) })
          return sliceOf(found, page, orderOf, (change) => (change.isHidden ? undefined : { change, clock }))
        },
        total: () => graph.countChanges(asked),
      })
    },
  }),
)

const orderOf = ({ order }: ShownChange): Order => order

/** Nobody protected is asked about: what is said of one is not told by day. */
async function around(ids: readonly string[] | null | undefined, graph: Graph): Promise<Pick<ChangesAsked, 'entities' | 'isPlaced'>> {
  if (!ids) return { entities: undefined, isPlaced: false }
  const found = await Promise.all(atMost(100, 'entities', ids).map(graph.entity))
  const entities = found.flatMap((entity) => (entity && !entity.protected ? [entity] : []))
  return {
    entities: entities.map(({ id }) => id),
    isPlaced: entities.some(({ kind }) => kind === 'Place' || kind === 'Facility'),
  }
}

function afterOf({ after }: AskedPage): { readonly after?: ChangeOrder } {
  if (!after) return {}
  const [day, key, place] = after
  if (typeof day !== 'string' || typeof key !== 'string' || typeof place !== 'number') {
    throw badInput('The cursor does not belong to this list (changes); use a cursor that the same field gave.')
  }
  return { after: [day, key, place] }
}
