import type { SnapshotAt, VerdictValue } from '#ownership'
import { formatShare } from '#vocabulary'
import { builder } from '../../builder.ts'
import { askedClock } from '../../clock.ts'
import { badInput } from '../../faults.ts'
import type { StateAnswer } from '../../ownership/answers/shares.ts'
import type { DerivedView } from '../../views.ts'
import { clockArguments, evidenceArgument, pageArguments } from '../arguments.ts'
import { connectionRef, unaskedPage } from '../connection.ts'
import { choiceEnum } from '../enums.ts'
import { type RuleNotKnown, resultRef, unlessNotCovered } from '../errors.ts'
import { EvidencedRef } from '../evidenced.ts'
import { kindRefs } from '../refs.ts'
import { snapshotAsked } from './asked.ts'
import { DerivedRef } from './derived.ts'
import { knownRules, rulesAsked } from './rule.ts'
import { StateShareRef, type StateShareView } from './state-share.ts'
import { VerdictValueEnum } from './verdict.ts'
import { companyPage } from './verdict-page.ts'

type StateOwnedView = DerivedView & {
  readonly value: VerdictValue
  readonly state: string
  readonly at: SnapshotAt
  readonly asked: StateShareView['asked']
  readonly found: () => Promise<StateAnswer | undefined>
}

const StateOwnedRef = builder.objectRef<StateOwnedView>('StateOwned').implement({
  description: 'A company of which a state holds so much, for certain or possibly.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    company: t.field({ type: kindRefs.Company, resolve: ({ company }) => company }),
    state: t.string({ description: 'ISO 3166-1 alpha-2.', resolve: ({ state }) => state }),
    value: t.field({ type: VerdictValueEnum, description: 'YES or POSSIBLE.', resolve: ({ value }) => value }),
    share: t.field({
      type: StateShareRef,
      nullable: true,
      description: 'The share of this state.',
      extensions: { reckons: true },
      resolve: async (view): Promise<StateShareView | undefined> => {
        const found = await view.found()
        return found && { ...view, derived: 'StateShare', found, asked: view.asked, basis: async () => found.basis }
      },
    }),
  }),
})

const StateOwnedConnection = connectionRef('StateOwned', StateOwnedRef)
const StateOwnedConnectionResult = resultRef('StateOwnedConnection', StateOwnedConnection, ['RuleNotKnown', 'DateNotCovered'])

/** What "state-owned" means where nobody says. */
const UNSAID = 'STATE_25'

builder.queryField('stateOwned', (t) =>
  t.field({
    type: StateOwnedConnectionResult,
    description: 'Companies of which a state holds a share through any chain, in the order of id.',
    args: {
      threshold: t.arg({ type: 'Share', description: 'This effective share or more.' }),
      definition: t.arg.id({ description: `A rule about states in place of a threshold. Both unsaid: ${UNSAID}.` }),
      state: t.arg.string({ description: 'ISO 3166-1 alpha-2. Unsaid: every state, each for itself.' }),
      level: t.arg({ type: choiceEnum('GovernmentBody', 'level'), description: 'Bodies of this level only; with `state`.' }),
      ...evidenceArgument,
      ...clockArguments,
      ...pageArguments,
    },
    extensions: { page: unaskedPage.top, reckons: true },
    resolve: async (_, { threshold, definition, state, level, evidence, ...given }, context) => {
      if (threshold != null && definition != null) throw badInput('Give `threshold` or `definition`, not both.')
      if (level != null && state == null) throw badInput('`level` goes with `state`.')
      const clock = askedClock(context.clock, given)
      const { rules, unknown } = rulesAsked([definition ?? UNSAID])
      if (unknown) return { error: 'RuleNotKnown', rules: knownRules() } satisfies RuleNotKnown
      if (rules.some(({ sources }) => sources !== 'stateGroup')) throw badInput(`${definition} is no rule about states.`)
      const at = snapshotAsked(clock, { evidence })
      const levels = level != null ? { levels: [level] } : {}
      const asked = {
        ...(threshold != null ? { threshold: formatShare(threshold) } : { rule: definition ?? UNSAID }),
        parties: state == null ? undefined : { state, ...levels },
        at,
        ruleKnownAt: undefined,
        values: ['yes', 'possible'] as const,
      }
      return unlessNotCovered(clock, () =>
        companyPage(asked, 'state-owned companies', clock, given, context, ({ company, row, dataVersion, loading }): StateOwnedView => {
          const of = { company: company.entity.id, at, state: row.state ?? state ?? '', ...levels }
          const found = async () => (await context.reckon('states', of)).answer[0]
          const basis = async () => (await found())?.basis ?? { relationships: [], total: 0 }
          return {
            derived: 'StateOwned',
            clock,
            dataVersion,
            loading,
            company,
            at,
            state: of.state,
            asked: of,
            value: row.value,
            found,
            basis,
          }
        }),
      )
    },
  }),
)
