import type { Counts } from '#graph'
import type { GraphState } from '#vocabulary'
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
    counts: t.field({
      type: [LabelCountRef],
      resolve: ({ counts }) => Object.entries(counts).map(([label, count]) => ({ label, count })),
    }),
  }),
})

builder.queryField('status', (t) =>
  t.field({
    type: GraphStatusRef,
    resolve: async (_, __, { graph }) => {
      const [state, counts] = await Promise.all([graph.state(), graph.counts()])
      return { state, counts }
    },
  }),
)
