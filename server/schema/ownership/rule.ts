import { type Rule, type RuleVersion, rules, versionAt } from '#ownership'
import { type Day, OPEN_END, OPEN_START, parseShare } from '#vocabulary'
import { builder } from '../../builder.ts'
import { type AskedClock, askedClock } from '../../clock.ts'
import { wordEnum } from '../enums.ts'

type RuleView = { readonly rule: Rule; readonly clock: AskedClock }

const unlessOpen = (day: Day): Day | undefined => (day === OPEN_END || day === OPEN_START ? undefined : day)

const RuleStatusEnum = wordEnum('RuleStatus', 'Where a version of a rule stands.', [
  'proposed',
  'scheduled',
  'inForce',
  'suspended',
  'ended',
])
const RuleSourcesEnum = wordEnum('RuleSources', 'Who a rule asks about.', ['listed', 'person', 'stateGroup', 'company'])
const RuleBasisEnum = wordEnum('RuleBasis', 'What a rule reads.', ['capital', 'votes', 'either'])
const RuleOperatorEnum = wordEnum('RuleOperator', 'How a rule spreads.', [
  'cascade',
  'majorityChain',
  'multiplyAdd',
  'controlTest',
  'listOnly',
])

export const RuleVersionRef = builder.objectRef<RuleVersion>('RuleVersion').implement({
  description: 'A rule as it was for the facts of some days, and as it was known on some days.',
  fields: (t) => ({
    status: t.field({ type: RuleStatusEnum, resolve: ({ status }) => status }),
    confirmed: t.boolean({ description: 'A person has read the source of this version.', resolve: ({ confirmed }) => confirmed }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the facts it speaks of.',
      resolve: ({ validFrom }) => unlessOpen(validFrom),
    }),
    validTo: t.field({ type: 'Date', nullable: true, description: 'First day no longer.', resolve: ({ validTo }) => unlessOpen(validTo) }),
    knownFrom: t.field({ type: 'Date', nullable: true, resolve: ({ knownFrom }) => unlessOpen(knownFrom) }),
    knownTo: t.field({ type: 'Date', nullable: true, resolve: ({ knownTo }) => unlessOpen(knownTo) }),
    reviewBy: t.field({ type: 'Date', nullable: true, description: 'By when it must be read again.', resolve: ({ reviewBy }) => reviewBy }),
    operator: t.field({ type: RuleOperatorEnum, resolve: ({ operator }) => operator }),
    threshold: t.field({
      type: 'Share',
      nullable: true,
      resolve: ({ threshold }) => (threshold === undefined ? undefined : parseShare(threshold)),
    }),
    strict: t.boolean({ description: 'More than the threshold; else at least.', resolve: ({ strict }) => strict }),
    aggregate: t.string({ description: 'Who counts together: all, joint or none.', resolve: ({ aggregate }) => aggregate }),
    attribution: t.string({ description: 'How chains count: whole, product, stepUp or none.', resolve: ({ attribution }) => attribution }),
    assumptions: t.stringList({
      description: 'What its text leaves open, and how it is read here.',
      resolve: ({ assumptions }) => [...assumptions],
    }),
    citation: t.string({ resolve: ({ citation }) => citation }),
    url: t.field({ type: 'URL', nullable: true, resolve: ({ url }) => url }),
  }),
})

export const RuleRef = builder.objectRef<RuleView>('Rule').implement({
  description: 'A dated rule of ownership. It belongs to the listing, not to the owner of the list.',
  fields: (t) => ({
    id: t.id({ resolve: ({ rule }) => rule.id }),
    title: t.string({ resolve: ({ rule }) => rule.title }),
    jurisdiction: t.string({ resolve: ({ rule }) => rule.jurisdiction }),
    sources: t.field({ type: RuleSourcesEnum, description: 'Who it asks about.', resolve: ({ rule }) => rule.sources }),
    basis: t.field({ type: RuleBasisEnum, resolve: ({ rule }) => rule.basis }),
    appliesTo: t.stringList({
      description: 'Programmes of lists it reaches; empty: whatever is asked.',
      resolve: ({ rule }) => [...rule.appliesTo],
    }),
    version: t.field({
      type: RuleVersionRef,
      nullable: true,
      description: 'For the day asked, as known then. Null where it has none.',
      resolve: ({ rule, clock }) => versionAt(rule, clock.asOf, clock.knownAt),
    }),
    versions: t.field({ type: [RuleVersionRef], description: 'All of them, on both clocks.', resolve: ({ rule }) => [...rule.versions] }),
  }),
})

builder.queryField('rules', (t) =>
  t.field({
    type: [RuleRef],
    description: 'Every rule that can be asked, by id.',
    args: {
      at: t.arg({ type: 'Date', description: 'The day of the facts. Unsaid: today.' }),
      knownAt: t.arg({ type: 'Date', description: 'The day on which the rule is taken as known. Unsaid: today.' }),
    },
    resolve: (_, { at, knownAt }, { clock: above }) => {
      const clock = askedClock(above, { asOf: at, knownAt })
      return [...rules.values()].map((rule) => ({ rule, clock })).sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
    },
  }),
)

/** The rules of these ids, or those that are none. */
export function rulesAsked(ids: readonly string[]): { readonly rules: readonly Rule[]; readonly unknown: boolean } {
  const found = ids.map((id) => rules.get(id)).filter((rule) => rule !== undefined)
  return { rules: found, unknown: found.length < ids.length }
}

export const knownRules = (): readonly string[] => [...rules.keys()].sort()
