import type { Counts } from '#graph'
import { firstDay, type GraphState, type PartialDate, type Source } from '#vocabulary'
import { builder } from '../builder.ts'

type StatusView = { readonly state: GraphState | undefined; readonly counts: Counts }

const LabelCountRef = builder.objectRef<{ readonly label: string; readonly count: number }>('LabelCount').implement({
  description: 'How many are stored of one label, or of one type of relationship.',
  fields: (t) => ({ label: t.exposeString('label'), count: t.exposeInt('count') }),
})

const GraphStatusRef = builder.objectRef<StatusView>('GraphStatus').implement({
  description: 'The graph as a whole.',
  fields: (t) => ({
    dataVersion: t.int({ description: 'Grows by one with each finished load.', resolve: ({ state }) => state?.dataVersion ?? 0 }),
    schemaVersion: t.int({ resolve: ({ state }) => state?.schemaVersion ?? 0 }),
    loading: t.boolean({ description: 'A load is running.', resolve: ({ state }) => state?.writer !== undefined }),
    today: t.field({ type: 'Date', description: 'The day meant where none is said (UTC).', resolve: (_, __, { clock }) => clock.asOf }),
    publications: t.int({
      description: 'Sources that say something of the world: all but the dossiers that gather them.',
      resolve: async (_, __, { graph }) => publicationsIn(await graph.allSources()).length,
    }),
    newestPublication: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The latest day on which one of them came out, as far as that is known.',
      resolve: async (_, __, { graph }) => newestPublication(await graph.allSources()),
    }),
    correctionsAddress: t.string({
      nullable: true,
      description: 'Where to report an error, a mailto: or https: address; null where whoever serves this names none.',
      resolve: (_, __, { correctionsAddress }) => correctionsAddress,
    }),
    counts: t.field({
      type: [LabelCountRef],
      resolve: ({ counts }) => Object.entries(counts).map(([label, count]) => ({ label, count })),
    }),
  }),
})

const publicationsIn = (sources: readonly Source[]): readonly Source[] => sources.filter((source) => source.kind !== 'dossier')

/** The latest day on which anything but a dossier came out. */
export const newestPublication = (sources: readonly Source[]): PartialDate | undefined =>
  publicationsIn(sources)
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .at(-1)

builder.queryField('status', (t) =>
  t.field({
    type: GraphStatusRef,
    resolve: async (_, __, { graph }) => {
      const [state, counts] = await Promise.all([graph.state(), graph.counts()])
      return { state, counts }
    },
  }),
)
