import { type Entity, type PartialDate, sentenceOf } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, storeClock } from '../clock.ts'
import type { Graph, ShownRow } from '../loaders.ts'
import { askedPage, sliceOfAll } from '../page.ts'
import { isStale } from '../stale.ts'
import type { RelationshipView } from '../views.ts'
import { pageArguments } from './arguments.ts'
import { connection, unaskedPage } from './connection.ts'
import { wordEnum } from './enums.ts'
import { RelationshipRef } from './refs.ts'
import { shownRelationship } from './relationship-lists.ts'
import { SourceConnection, sourcesOf } from './source-lists.ts'

type CoverageView = { readonly about: Entity | undefined; readonly clock: AskedClock }

const reasons = ['authored', 'singleOrigin', 'stale', 'unknownParty', 'cut', 'noRelationship', 'noSource', 'nothingNewer'] as const

export type GapView = {
  readonly reason: (typeof reasons)[number]
  readonly predicate?: string | undefined
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly sentence: string
  readonly relationship?: RelationshipView
}

const says = {
  authored: 'Known to be missing by the authors of a dossier.',
  singleOrigin: 'A relationship that rests on one origin.',
  stale: 'A relationship last confirmed more than two years before the day asked.',
  unknownParty: 'A relationship whose far end is not known by name.',
  cut: 'Not every relationship of an entity was followed.',
  noRelationship: 'An entity has no relationship of the types asked for.',
  noSource: 'No source here says anything of that type.',
  nothingNewer: 'The day asked for is later than anything published here.',
} satisfies { [Reason in (typeof reasons)[number]]: string }

const GapReasonEnum = wordEnum('GapReason', 'Why something cannot be answered, or not well.', reasons, (reason) => says[reason])

/** Of how many relationships gaps are told. */
const LOOKED_AT = 200

export const GapRef = builder.objectRef<GapView>('Gap').implement({
  description: 'What this graph cannot answer.',
  fields: (t) => ({
    reason: t.field({ type: GapReasonEnum, resolve: (gap) => gap.reason }),
    predicate: t.string({ nullable: true, resolve: (gap) => gap.predicate }),
    from: t.field({ type: 'PartialDate', nullable: true, resolve: (gap) => gap.from }),
    to: t.field({ type: 'PartialDate', nullable: true, resolve: (gap) => gap.to }),
    sentence: t.exposeString('sentence'),
    relationship: t.field({ type: RelationshipRef, nullable: true, resolve: (gap) => gap.relationship }),
  }),
})

export const CoverageRef = builder.objectRef<CoverageView>('Coverage').implement({
  description: 'What speaks about something, and what is missing.',
  fields: (t) => ({
    sources: t.field({
      type: SourceConnection,
      args: pageArguments,
      extensions: { page: unaskedPage.below },
      resolve: ({ about, clock }, given, { graph }) => {
        const page = askedPage('sources', unaskedPage.below, given)
        const all = () => (about ? sourcesOf(about, clock, graph) : graph.allSources())
        return connection({
          clock,
          slice: async () =>
            sliceOfAll(
              await all(),
              page,
              ({ id }) => [id],
              (source) => ({ source, clock }),
            ),
          total: async () => (await all()).length,
        })
      },
    }),
    gaps: t.field({
      type: [GapRef],
      description: `What the authors name, and what its relationships (the first ${LOOKED_AT}) show.`,
      resolve: ({ about, clock }, _, { graph }) => gapsOf(about, clock, graph),
    }),
  }),
})

async function gapsOf(about: Entity | undefined, clock: AskedClock, graph: Graph): Promise<GapView[]> {
  const question = { clock: storeClock({ ...clock, history: false }), page: { take: LOOKED_AT } }
  const [authored, rows] = await Promise.all([
    about ? graph.gapsOf(about.id) : graph.allGaps(),
    about ? graph.relationshipsOf(about.id, question) : undefined,
  ])
  return [
    ...authored.map((gap): GapView => ({ reason: 'authored', predicate: gap.predicate, from: gap.from, to: gap.to, sentence: gap.text })),
    ...(rows ?? []).flatMap((row) => gapsIn(row, about, clock)),
  ]
}

function gapsIn(row: ShownRow, about: Entity | undefined, clock: AskedClock): GapView[] {
  const relationship = shownRelationship(row, clock)
  if (!relationship) return []
  const { type, origins, lastConfirmed } = row.relationship
  const far = row.from.id === about?.id ? row.to : row.from
  const words = sentenceOf(row.relationship, { from: row.from.name, to: row.to.name })
  const gap = (reason: GapView['reason'], why: string): GapView => ({
    reason,
    predicate: type,
    sentence: `${words}: ${why}.`,
    relationship,
  })
  const isUnknown = far.kind === 'Unknown' || far.properties.unspecified === true
  return [
    ...(isUnknown ? [gap('unknownParty', 'the far end is not known by name')] : []),
    ...(origins === 1 ? [gap('singleOrigin', 'it rests on one origin')] : []),
    ...(lastConfirmed !== undefined && isStale(lastConfirmed, clock.asOf) ? [gap('stale', `last confirmed ${lastConfirmed}`)] : []),
  ]
}

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageRef,
    nullable: true,
    description: 'What this graph cannot answer, about one entity or at all. Null where the id is not known.',
    args: { entity: t.arg.id() },
    resolve: async (_, { entity: id }, { graph, clock }) => {
      if (id == null) return { about: undefined, clock }
      const about = await graph.entity(id)
      return about && { about, clock }
    },
  }),
)
