import { builder } from '../builder.ts'
import { storeClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import { askedPage, sliceOfAll } from '../page.ts'
import { type Hit, howFound, type Reason, ranked } from '../ranking.ts'
import type { EntityView } from '../views.ts'
import { pageArguments } from './arguments.ts'
import { connection, connectionRef, unaskedPage } from './connection.ts'
import { EntityKindEnum, wordEnum } from './enums.ts'
import { EntityRef } from './refs.ts'

/** The longest text searched for, in characters. */
const LONGEST = 200
/** Candidates taken of each way to find. */
const RECALLED = 200

const HowFoundEnum = wordEnum('HowFound', 'How a text was found, best first.', howFound)

const ReasonRef = builder.objectRef<Reason>('SearchReason').implement({
  description: 'Why something was found.',
  fields: (t) => ({
    field: t.exposeString('field', { description: '`name`, or the scheme of an identifier.' }),
    matched: t.exposeString('matched', { description: 'What is stored there.' }),
    how: t.field({ type: HowFoundEnum, resolve: ({ how }) => how }),
  }),
})

type HitView = Omit<Hit, 'entity'> & { readonly entity: EntityView; readonly place: number }

const SearchHitRef = builder.objectRef<HitView>('SearchHit').implement({
  description: 'Something found, with the reasons.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: ({ entity }) => entity }),
    score: t.exposeFloat('score', { description: '0 to 1: how it was found, and of words the share that was found.' }),
    reasons: t.field({ type: [ReasonRef], resolve: ({ reasons }) => [...reasons] }),
  }),
})

const SearchHitConnection = connectionRef('SearchHit', SearchHitRef)

builder.queryField('search', (t) =>
  t.field({
    type: SearchHitConnection,
    description: 'Entities by a name in any script, or by an identifier. Protected persons are never found.',
    args: {
      text: t.arg.string({ required: true, description: `At most ${LONGEST} characters.` }),
      kinds: t.arg({ type: [EntityKindEnum] }),
      ...pageArguments,
    },
    extensions: { page: unaskedPage.top },
    resolve: (_, { text: given, kinds, ...rest }, { graph, clock }) => {
      const text = given.trim()
      if (text.length > LONGEST) throw badInput(`text has ${text.length} characters, at most ${LONGEST} are searched for.`)
      const page = askedPage('search', unaskedPage.top, rest)
      const hits = async (): Promise<readonly HitView[]> => {
        if (text === '') return []
        const candidates = await graph.candidates({ text, kinds: kinds ?? undefined, take: RECALLED })
        const ids = [...new Set(candidates.map(({ entity }) => entity.id))]
        const counted = await Promise.all(ids.map((id) => graph.relationshipCounts(id, storeClock(clock))))
        const degrees = new Map(ids.map((id, index) => [id, (counted[index] ?? []).reduce((sum, { count }) => sum + count, 0)]))
        return ranked(text, candidates, (id) => degrees.get(id) ?? 0).map((hit, place) => ({
          ...hit,
          entity: { entity: hit.entity, clock },
          place,
        }))
      }
      let found: Promise<readonly HitView[]> | undefined
      const all = () => {
        found ??= hits()
        return found
      }
      return connection({
        clock,
        slice: async () =>
          sliceOfAll(
            await all(),
            page,
            ({ place, entity }) => [place, entity.entity.id],
            (hit) => hit,
          ),
        total: async () => (await all()).length,
      })
    },
  }),
)
