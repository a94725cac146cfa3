import type { Rule, SnapshotAt, VerdictValue } from '#ownership'
import type { Day } from '#vocabulary'
import { builder } from '../../builder.ts'
import { type AskedClock, askedClock } from '../../clock.ts'
import type { Context } from '../../context.ts'
import type { AskedParties } from '../../ownership/answers/verdict.ts'
import type { EntityView } from '../../views.ts'
import { clockArguments, evidenceArgument, knownAtArgument, pageArguments } from '../arguments.ts'
import { ClockRef, connectionRef, unaskedPage } from '../connection.ts'
import { type RuleNotKnown, resultRef, unlessNotCovered } from '../errors.ts'
import { kindRefs } from '../refs.ts'
import { snapshotAsked } from './asked.ts'
import { partiesOf } from './parties.ts'
import { knownRules, rulesAsked } from './rule.ts'
import { VerdictRef, VerdictValueEnum, type VerdictView, verdictView } from './verdict.ts'
import { verdictPage } from './verdict-page.ts'

type VerdictListView = { readonly nodes: readonly VerdictView[]; readonly clock: AskedClock }

const VerdictListRef = builder.objectRef<VerdictListView>('VerdictList').implement({
  description: 'The verdicts of several rules on one company, side by side.',
  fields: (t) => ({
    nodes: t.field({
      type: [VerdictRef],
      description: 'In the order of the rules asked; a rule about states stands once for each state with a share or a declared holding.',
      resolve: ({ nodes }) => [...nodes],
    }),
    clock: t.field({ type: ClockRef, resolve: ({ clock }) => clock }),
  }),
})

const VerdictListResult = resultRef('VerdictList', VerdictListRef, ['NotFound', 'RuleNotKnown', 'DateNotCovered'])
const VerdictConnection = connectionRef('Verdict', VerdictRef)
const VerdictConnectionResult = resultRef('VerdictConnection', VerdictConnection, ['NotFound', 'RuleNotKnown', 'DateNotCovered'])

const partyArguments = builder.args((t) => ({
  listed: t.idList({
    description: 'The parties asked about, at most 200. Unsaid: whoever is listed on the day in a programme of the rule.',
  }),
  state: t.string({ description: 'For a rule about states, ISO 3166-1 alpha-2. Unsaid: every state, each for itself.' }),
  ruleKnownAt: t.field({ type: 'Date', description: 'The day on which the rule is taken as known. Unsaid: that of the facts.' }),
}))

builder.objectField(kindRefs.Company, 'verdicts', (t) =>
  t.field({
    type: VerdictListResult,
    description: 'Whether it meets the conditions of these rules on a day, and why.',
    args: {
      rules: t.arg.idList({ required: true, description: 'At most 30.' }),
      ...partyArguments,
      ...evidenceArgument,
      ...clockArguments,
    },
    extensions: { reckons: true },
    resolve: async ({ entity, clock: above }, { rules: ids, evidence, ...given }, context) => {
      const clock = askedClock(above, given)
      const { rules, unknown } = rulesAsked(ids)
      if (unknown) return noRule()
      const parties = await Promise.all(rules.map((rule) => partiesOf(rule, given, clock, context.graph)))
      const missing = parties.find((found) => found && 'error' in found)
      if (missing && 'error' in missing) return missing
      const of = { company: { entity, clock }, at: snapshotAsked(clock, { evidence }), ruleKnownAt: given.ruleKnownAt ?? undefined }
      return unlessNotCovered(clock, async () => {
        const lists = await Promise.all(
          rules.map((rule, place) => verdictsOf({ ...of, rule, parties: parties[place] as AskedParties | undefined }, context)),
        )
        return { nodes: lists.flat(), clock }
      })
    },
  }),
)

const noRule = (): RuleNotKnown => ({ error: 'RuleNotKnown', rules: knownRules() })

type Of = {
  readonly company: EntityView
  readonly rule: Rule
  readonly parties: AskedParties | undefined
  readonly at: SnapshotAt
  readonly ruleKnownAt: Day | undefined
}

/** One verdict, or one for each state that has a share in the company or is said to. */
async function verdictsOf(of: Of, context: Context): Promise<VerdictView[]> {
  const { company, at } = of
  const { answer: states, dataVersion, loading } = await context.reckon('states', { company: company.entity.id, at })
  const asked: readonly AskedParties[] =
    of.parties !== undefined ? [of.parties] : states.length > 0 ? states.map(({ state }) => ({ state })) : [{ parties: [] }]
  return asked.map((parties) => verdictView({ ...of, parties, dataVersion, loading }, context))
}

const told: readonly VerdictValue[] = ['yes', 'possible']

builder.queryField('verdicts', (t) =>
  t.field({
    type: VerdictConnectionResult,
    description: 'The companies that meet the condition of a rule on a day, in the order of id.',
    args: {
      rule: t.arg.id({ required: true }),
      ...partyArguments,
      date: t.arg({ type: 'Date', description: 'The day of the facts and of the rule. Unsaid: today (UTC).' }),
      ...knownAtArgument,
      values: t.arg({ type: [VerdictValueEnum], description: 'Unsaid: YES and POSSIBLE.' }),
      ...evidenceArgument,
      ...pageArguments,
    },
    extensions: { page: unaskedPage.top, reckons: true },
    resolve: async (_, { rule: id, date, evidence, values, ...given }, context) => {
      const clock = askedClock(context.clock, { asOf: date, knownAt: given.knownAt })
      const { rules, unknown } = rulesAsked([id])
      const [rule] = rules
      if (unknown || !rule) return noRule()
      const parties = await partiesOf(rule, given, clock, context.graph)
      if (parties && 'error' in parties) return parties
      const of = {
        rule,
        parties,
        at: snapshotAsked(clock, { evidence }),
        ruleKnownAt: given.ruleKnownAt ?? undefined,
        values: values ?? told,
      }
      return unlessNotCovered(clock, () => verdictPage(of, clock, given, context))
    },
  }),
)
