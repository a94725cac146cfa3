import type { SnapshotAt } from '#ownership'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import type { BodyAnswer, StateAnswer, StatesAsked } from '../../ownership/answers/shares.ts'
import type { DerivedView } from '../../views.ts'
import { EvidencedRef } from '../evidenced.ts'
import { atMost } from '../id-list.ts'
import { kindRefs, typeRefs } from '../refs.ts'
import { ShareRangeRef } from '../values.ts'
import { DerivedRef, relationshipsOfIds, toldEntity } from './derived.ts'
import { FlagRef, flagViews } from './flag.ts'

export type StateShareView = DerivedView & {
  readonly found: StateAnswer
  readonly at: SnapshotAt
  /** What was asked, of this state alone. */
  readonly asked: StatesAsked & { readonly state: string }
}
type BodyView = BodyAnswer & { readonly of: StateShareView }

const BodyShareRef = builder.objectRef<BodyView>('BodyShare').implement({
  description: 'What one body of a state holds of its share, the others absorbing theirs: the parts add up to the whole.',
  fields: (t) => ({
    body: t.field({
      type: kindRefs.GovernmentBody,
      nullable: true,
      resolve: ({ body, of }, _, { graph }) => toldEntity(body, of.clock, graph),
    }),
    share: t.field({ type: ShareRangeRef, resolve: ({ share }) => share }),
  }),
})

export const StateShareRef = builder.objectRef<StateShareView>('StateShare').implement({
  description: 'How much of a company leads to a state: all its bodies as one. States never merge.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    state: t.string({ description: 'ISO 3166-1 alpha-2.', resolve: ({ found }) => found.state }),
    share: t.field({ type: ShareRangeRef, resolve: ({ found }) => found.share }),
    declared: t.field({
      type: [typeRefs.OWNS],
      description: 'Indirect holdings as sources declare them. They stand beside the share, and are no part of it.',
      resolve: ({ found, clock }, _, { graph }) => relationshipsOfIds(found.declared, clock, graph),
    }),
    declaredWithoutChain: t.boolean({
      description: 'One of them has no chain recorded: "declared indirect, chain not recorded".',
      resolve: ({ found }) => found.declaredWithoutChain,
    }),
    bodies: t.field({
      type: [BodyShareRef],
      extensions: { reckons: true },
      resolve: async (of, _, { reckon }) => (await reckon('bodies', of.asked)).answer.map((body) => ({ ...body, of })),
    }),
    flags: t.field({
      type: [FlagRef],
      description: 'Peculiarities of the data on the way.',
      extensions: { reckons: true },
      resolve: (view, _, { reckon }) => flagViews(view, view.at, reckon),
    }),
  }),
})

type Given = {
  readonly state?: string | null | undefined
  readonly levels?: readonly string[] | null | undefined
  readonly bodies?: readonly string[] | null | undefined
}

/** The shares of the states asked in the company of an answer. */
export async function statesOf(
  { company, at, clock }: Pick<DerivedView, 'company' | 'clock'> & { readonly at: SnapshotAt },
  { state, levels, bodies }: Given,
  { reckon, graph }: Context,
): Promise<StateShareView[]> {
  const found = bodies ? await Promise.all(atMost(100, 'bodies', bodies).map(graph.entity)) : undefined
  const of = {
    company: company.entity.id,
    at,
    ...(levels && { levels }),
    ...(found && { bodies: found.flatMap((body) => (body ? [body.id] : [])) }),
  }
  const { answer, dataVersion, loading } = await reckon('states', { ...of, ...(state != null && { state }) })
  return answer.map((one) => ({
    derived: 'StateShare',
    clock,
    dataVersion,
    loading,
    company,
    at,
    found: one,
    asked: { ...of, state: one.state },
    basis: async () => one.basis,
  }))
}
