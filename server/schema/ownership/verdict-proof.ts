import type { VerdictValue } from '#ownership'
import { builder } from '../../builder.ts'
import type { AskedClock } from '../../clock.ts'
import type { SourceView } from '../../views.ts'
import { RelationshipRef, SourceRef } from '../refs.ts'
import { relationshipsOfIds } from './derived.ts'
import { VerdictRef, VerdictValueEnum } from './verdict.ts'

type SourceVerdictView = { readonly source: SourceView; readonly value: VerdictValue }

const SourceVerdictRef = builder.objectRef<SourceVerdictView>('SourceVerdict').implement({
  description: 'The verdict on what one source alone says.',
  fields: (t) => ({
    source: t.field({ type: SourceRef, resolve: ({ source }) => source }),
    value: t.field({ type: VerdictValueEnum, resolve: ({ value }) => value }),
  }),
})

const WhyRef = builder.objectRef<{ readonly ids: readonly string[]; readonly clock: AskedClock }>('Why').implement({
  description: 'A minimal set of stakes that by itself gives a verdict.',
  fields: (t) => ({
    relationships: t.field({ type: [RelationshipRef], resolve: ({ ids, clock }, _, { graph }) => relationshipsOfIds(ids, clock, graph) }),
  }),
})

builder.objectFields(VerdictRef, (t) => ({
  why: t.field({
    type: [RelationshipRef],
    description: 'A smallest set of stakes that by itself gives the verdict; empty where it is no.',
    resolve: async ({ found, clock }, _, { graph }) => relationshipsOfIds((await found()).why[0] ?? [], clock, graph),
  }),
  otherWhys: t.field({
    type: [WhyRef],
    description: 'Further minimal sets, the smallest first.',
    resolve: async ({ found, clock }) => (await found()).why.slice(1).map((ids) => ({ ids, clock })),
  }),
  whyComplete: t.boolean({ description: 'There are no further sets.', resolve: async ({ found }) => (await found()).whyComplete }),
  critical: t.field({
    type: [RelationshipRef],
    description: 'Stakes without any one of which the verdict falls.',
    resolve: async ({ found, clock }, _, { graph }) => relationshipsOfIds((await found()).critical, clock, graph),
  }),
  bySource: t.field({
    type: [SourceVerdictRef],
    description: 'The verdict on what each source alone says: where they disagree, neither is hidden.',
    extensions: { reckons: true },
    resolve: async ({ asked, clock }, _, { reckon, graph }) => {
      const { answer } = await reckon('verdictOfSources', asked)
      const shown = await Promise.all(
        answer.map(async ({ source: id, value }) => {
          const source = await graph.source(id)
          return source && { source: { source, clock }, value }
        }),
      )
      return shown.filter((one) => one !== undefined)
    },
  }),
}))
