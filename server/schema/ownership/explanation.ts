import { builder } from '../../builder.ts'
import type { AskedClock } from '../../clock.ts'
import type { ExplanationAnswer, WalkAnswer } from '../../ownership/answers/explanation.ts'
import { EntityRef, typeRefs } from '../refs.ts'
import { relationshipsOfIds, sentenceOf, toldEntity } from './derived.ts'

export type ExplanationView = { readonly found: ExplanationAnswer; readonly clock: AskedClock }
type WalkView = { readonly walk: WalkAnswer; readonly clock: AskedClock }
type StepView = { readonly ids: readonly string[]; readonly clock: AskedClock }

const StepRef = builder.objectRef<StepView>('OwnershipStep').implement({
  description: 'One stake on a chain, with every relationship that may be it: rivals stand side by side.',
  fields: (t) => ({
    stakes: t.field({ type: [typeRefs.OWNS], resolve: ({ ids, clock }, _, { graph }) => relationshipsOfIds(ids, clock, graph) }),
  }),
})

const WalkRef = builder.objectRef<WalkView>('OwnershipWalk').implement({
  description: 'One chain from an owner down to a company, no company twice.',
  fields: (t) => ({
    entities: t.field({
      type: [EntityRef],
      description: 'From the owner to the company; those protected apart.',
      resolve: async ({ walk, clock }, _, { graph }) =>
        (await Promise.all(walk.entities.map((id) => toldEntity(id, clock, graph)))).filter((one) => one !== undefined),
    }),
    steps: t.field({ type: [StepRef], resolve: ({ walk, clock }) => walk.steps.map((ids) => ({ ids, clock })) }),
    product: t.field({ type: 'Share', description: 'Its stakes multiplied.', resolve: ({ walk }) => walk.product }),
    loopFactor: t.float({
      description: 'What circling through loops on the way multiplies it by; 1 outside loops.',
      resolve: ({ walk }) => walk.loopMultiplier,
    }),
  }),
})

export const ExplanationRef = builder.objectRef<ExplanationView>('Explanation').implement({
  description: 'Why an owner has the share it has.',
  fields: (t) => ({
    sentence: t.string({ resolve: ({ found }, _, { graph }) => sentenceOf(found.sentence, graph) }),
    covers: t.field({
      type: 'Share',
      description: 'The part of the share that the chains below add up to.',
      resolve: ({ found }) => found.covers,
    }),
    throughLoops: t.field({
      type: 'Share',
      description: 'What circling through loops adds, as a part of the whole capital.',
      resolve: ({ found }) => found.throughLoops,
    }),
    walks: t.field({
      type: [WalkRef],
      description: 'The largest first, at most 100.',
      resolve: ({ found, clock }) => found.walks.map((walk) => ({ walk, clock })),
    }),
  }),
})
