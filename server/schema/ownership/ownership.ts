import type { SnapshotAt } from '#ownership'
import { builder } from '../../builder.ts'
import { type AskedClock, askedClock } from '../../clock.ts'
import type { Context } from '../../context.ts'
import { badInput } from '../../faults.ts'
import type { DerivedView, EntityView } from '../../views.ts'
import { clockArguments, evidenceArgument, pageArguments } from '../arguments.ts'
import { unaskedPage } from '../connection.ts'
import { choiceEnum } from '../enums.ts'
import { type DateNotCovered, notFound, resultRef, unlessNotCovered } from '../errors.ts'
import { EvidencedRef } from '../evidenced.ts'
import { kindRefs } from '../refs.ts'
import { type Given, snapshotAsked } from './asked.ts'
import { BalanceRef } from './balance.ts'
import { ControlRef } from './control.ts'
import { DerivedRef } from './derived.ts'
import { EffectiveShareConnection, ownersOf } from './effective-share.ts'
import { ExplanationRef } from './explanation.ts'
import { FlagRef, flagViews } from './flag.ts'
import { StateShareRef, statesOf } from './state-share.ts'

export type OwnershipView = DerivedView & { readonly at: SnapshotAt }

const reckons = { extensions: { reckons: true } } as const

const OwnershipRef = builder.objectRef<OwnershipView>('Ownership').implement({
  description: 'How much of a company leads to whom, and who decides in it: as of one day, as known on another.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    company: t.field({ type: kindRefs.Company, resolve: ({ company }) => company }),
    states: t.field({
      type: [StateShareRef],
      description: 'Every state with a share, or with a declared holding.',
      args: {
        state: t.arg.string({ description: 'This state only, whatever its share: ISO 3166-1 alpha-2.' }),
        levels: t.arg({ type: [choiceEnum('GovernmentBody', 'level')], description: 'Bodies of these levels only.' }),
        bodies: t.arg.idList({ description: 'These bodies only.' }),
      },
      ...reckons,
      resolve: (view, given, context) => statesOf(view, given, context),
    }),
    owners: t.field({
      type: EffectiveShareConnection,
      description: 'Everybody with a share, states and companies on the way among them, the largest first.',
      args: pageArguments,
      extensions: { page: unaskedPage.below, reckons: true },
      resolve: (view, given, { reckon, graph }) => ownersOf(view, given, reckon, graph),
    }),
    control: t.field({
      type: ControlRef,
      ...reckons,
      resolve: async ({ company, at, clock }, _, { reckon }) => {
        const { answer: found, dataVersion, loading } = await reckon('control', { company: company.entity.id, at })
        return { derived: 'Control', clock, dataVersion, loading, company, found, basis: async () => found.basis }
      },
    }),
    balance: t.field({
      type: BalanceRef,
      ...reckons,
      resolve: async ({ company, at, clock }, _, { reckon }) => ({
        found: (await reckon('balance', { company: company.entity.id, at })).answer,
        clock,
      }),
    }),
    flags: t.field({
      type: [FlagRef],
      description: 'Faults and peculiarities of the data above the company.',
      ...reckons,
      resolve: (view, _, { reckon }) => flagViews(view, view.at, reckon),
    }),
    explain: t.field({
      type: ExplanationRef,
      nullable: true,
      description: 'Why an owner, or a state, has the share it has. Null where it is known to nobody here.',
      args: {
        owner: t.arg.id(),
        state: t.arg.string({ description: 'ISO 3166-1 alpha-2, in place of an owner.' }),
        covering: t.arg({ type: 'Share', description: 'How much of the share the chains told must add up to. Unsaid: 0.9.' }),
      },
      ...reckons,
      resolve: async ({ company, at, clock }, { owner, state, covering }, { reckon, graph }) => {
        if ((owner == null) === (state == null)) throw badInput('Give `owner` or `state`, one of them.')
        const entity = owner == null ? undefined : await graph.entity(owner)
        if (owner != null && (!entity || entity.protected)) return undefined
        const whom = state != null ? { state } : { owner: entity?.id ?? '' }
        const question = { company: company.entity.id, at, ...whom, covering: (covering ?? NINE_TENTHS) / 1e9 }
        const { answer: found } = await reckon('explanation', question)
        return found && { found, clock }
      },
    }),
  }),
})

const NINE_TENTHS = 900_000_000

const OwnershipResult = resultRef('Ownership', OwnershipRef, ['NotFound', 'DateNotCovered'])

const ownershipArguments = builder.args((t) => ({
  interest: t.field({
    type: choiceEnum('Owns', 'interest'),
    description: 'Unsaid: capital. With votes, capital stands in where nobody gives them.',
  }),
  ...evidenceArgument,
  countDeclared: t.boolean({ description: 'Counts declared indirect holdings for which no chain is recorded. Unsaid: they stand beside.' }),
  ...clockArguments,
}))

builder.queryField('ownership', (t) =>
  t.field({
    type: OwnershipResult,
    description: 'How much of a company leads to whom, and who decides in it.',
    args: { company: t.arg.id({ required: true }), ...ownershipArguments },
    ...reckons,
    resolve: async (_, { company: id, ...given }, context) => {
      const clock = askedClock(context.clock, given)
      const entity = await context.graph.entity(id)
      if (entity?.kind !== 'Company') return notFound([id])
      return ownershipOf({ entity, clock }, given, clock, context)
    },
  }),
)

builder.objectField(kindRefs.Company, 'ownership', (t) =>
  t.field({
    type: OwnershipResult,
    description: 'How much of it leads to whom, and who decides in it.',
    args: ownershipArguments,
    ...reckons,
    resolve: ({ entity, clock: above }, given, context) => {
      const clock = askedClock(above, given)
      return ownershipOf({ entity, clock }, given, clock, context)
    },
  }),
)

/** The first question of all, so that a day that is not covered is known at once. */
function ownershipOf(company: EntityView, given: Given, clock: AskedClock, { reckon }: Context): Promise<OwnershipView | DateNotCovered> {
  const at = snapshotAsked(clock, given)
  return unlessNotCovered(clock, async () => {
    const { answer, dataVersion, loading } = await reckon('basis', { company: company.entity.id, at })
    return { derived: 'Ownership', clock, dataVersion, loading, company, at, basis: async () => answer }
  })
}
