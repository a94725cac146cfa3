import type { Rule, SnapshotAt, VerdictValue } from '#ownership'
import type { Day } from '#vocabulary'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import type { AskedParties, VerdictAnswer, VerdictAsked } from '../../ownership/answers/verdict.ts'
import type { DerivedView, EntityView } from '../../views.ts'
import { wordEnum } from '../enums.ts'
import { EvidencedRef } from '../evidenced.ts'
import { EntityRef, kindRefs } from '../refs.ts'
import { ShareRangeRef } from '../values.ts'
import { DerivedRef, sentenceOf, toldEntity } from './derived.ts'
import { RuleRef, RuleVersionRef } from './rule.ts'

export const VerdictValueEnum = wordEnum(
  'VerdictValue',
  'Whether a condition is met, as far as sources say.',
  ['yes', 'possible', 'no', 'notApplicable'] as const,
  (value) =>
    ({
      yes: 'Whatever the true values are.',
      possible: 'For some of the values that sources leave open. Possibles of different owners may exclude each other.',
      no: 'For none of them.',
      notApplicable: 'The rule is not in force on the day, or does not reach this kind of company: nobody is recorded as an owner.',
    })[value],
)

export type VerdictView = DerivedView & {
  readonly rule: Rule
  readonly asked: VerdictAsked
  readonly parties: AskedParties
  readonly found: () => Promise<VerdictAnswer>
  /** Where the list it stands in told it already. */
  readonly value?: VerdictValue
}

export const VerdictRef = builder.objectRef<VerdictView>('Verdict').implement({
  description:
    'Whether a company meets the ownership condition of a rule on a day, according to these sources. It says nothing of any list.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    entity: t.field({ type: kindRefs.Company, resolve: ({ company }) => company }),
    rule: t.field({ type: RuleRef, resolve: ({ rule, clock }) => ({ rule, clock }) }),
    version: t.field({
      type: RuleVersionRef,
      nullable: true,
      description: 'The version that was applied. Null where the rule had none for the day.',
      resolve: async ({ found }) => (await found()).version,
    }),
    date: t.field({ type: 'Date', resolve: ({ clock }) => clock.asOf }),
    value: t.field({ type: VerdictValueEnum, resolve: async ({ found, value }) => value ?? (await found()).value }),
    state: t.string({
      nullable: true,
      description: 'The state whose bodies are asked about, where the rule asks about a state.',
      resolve: ({ parties }) => parties.state,
    }),
    parties: t.field({
      type: [EntityRef],
      description: 'The parties asked about (at most 100), those protected apart.',
      resolve: async ({ parties: { parties = [] }, clock }, _, { graph }) =>
        (await Promise.all(parties.slice(0, 100).map((id) => toldEntity(id, clock, graph)))).filter((one) => one !== undefined),
    }),
    share: t.field({
      type: ShareRangeRef,
      description: 'The effective share of all parties together, which most rules do not read.',
      resolve: async ({ found }) => (await found()).share,
    }),
    margin: t.field({
      type: 'Share',
      nullable: true,
      description: 'Between what counts and the threshold. Null where it lies on both sides.',
      resolve: async ({ found }) => (await found()).margin,
    }),
    undecided: t.boolean({
      description: 'Possible only because the arithmetic could not tell on which side of the threshold it is.',
      resolve: async ({ found }) => (await found()).isUndecided,
    }),
    sentence: t.string({ resolve: async ({ found }, _, { graph }) => sentenceOf((await found()).sentence, graph) }),
  }),
})

type VerdictOf = {
  readonly company: EntityView
  readonly rule: Rule
  readonly parties: AskedParties
  readonly at: SnapshotAt
  readonly ruleKnownAt: Day | undefined
  readonly dataVersion: number
  readonly loading: boolean
  readonly value?: VerdictValue
}

/** A verdict whose explanation is asked for where a field needs it. */
export function verdictView({ company, rule, parties, at, ruleKnownAt, ...rest }: VerdictOf, { reckon }: Context): VerdictView {
  const asked = { company: company.entity.id, rule: rule.id, at, ...parties, ...(ruleKnownAt !== undefined && { ruleKnownAt }) }
  const found = async () => (await reckon('verdict', asked)).answer
  const basis = async () => (await found()).basis
  return { derived: 'Verdict', clock: company.clock, company, rule, asked, parties, found, basis, ...rest }
}
