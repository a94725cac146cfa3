import type { Day } from '#vocabulary'
import { type Catching, type Caught, caughtBy, chainOf } from './catching.ts'
import { ruleOf, versionAt } from './rules/registry.ts'
import type { Rule, RuleVersion } from './rules/rule.ts'
import type { Snapshot } from './snapshot.ts'
import type { Mode } from './tally.ts'

export type VerdictValue = 'yes' | 'possible' | 'no' | 'notApplicable'

/** Who is asked about, as nodes: listed parties, one person, or the bodies of one state. */
export type Parties = {
  readonly parties: readonly number[]
  /** Parties bound by a joint arrangement; they count as one where the rule counts joint holders. */
  readonly joint?: readonly (readonly number[])[]
  /** Companies for which a rebuttable presumption was rebutted. */
  readonly rebutted?: readonly number[]
  /** Programme of the listing of a party, by node; those of a programme the rule does not reach are left out and named. */
  readonly programmes?: ReadonlyMap<number, string>
}

export type RuleClock = {
  /** The day on which the rule is taken as known; unsaid: that of the snapshot. */
  readonly ruleKnownAt?: Day
  /** The same snapshot drawn for votes, for rules that read votes or either. */
  readonly votes?: Snapshot
}

/** Where a rule's condition is met. It says nothing of any list: a party itself is never among the companies. */
export type Verdicts = {
  readonly rule: Rule
  /** Undefined where the rule had no version on those days. */
  readonly version: RuleVersion | undefined
  /** False where the rule had no version, or was proposed or suspended: then nobody is caught. */
  readonly applies: boolean
  /** Whatever the true values are, by node. */
  readonly yes: ReadonlySet<number>
  /** For some of them only. Possibles of different owners may exclude each other. */
  readonly possible: ReadonlySet<number>
  /** Possible only because the arithmetic could not tell which side of the threshold it is. */
  readonly undecided: ReadonlySet<number>
  /** Parties the rule does not reach. */
  readonly leftOut: readonly number[]
  readonly companies: number
  readonly asOf: Day
  readonly knownAt: Day
  readonly dataVersion: number
}

/** Which companies meet the condition of a rule, on the day and at the knowledge of the snapshot. */
export function verdicts(s: Snapshot, rule: Rule, sources: Parties, at: RuleClock = {}): Verdicts {
  const version = versionAt(rule, s.at.asOf, at.ruleKnownAt ?? s.at.knownAt)
  // A version that ended applied to the facts of its days all the same.
  const applies = version !== undefined && ['inForce', 'scheduled', 'ended'].includes(version.status)
  const reached = reachedParties(rule, sources)
  const answer = { rule, version, applies, leftOut: sources.parties.filter((party) => !reached.includes(party)) }
  const clock = { companies: s.companies, asOf: s.at.asOf, knownAt: s.at.knownAt, dataVersion: s.dataVersion }
  if (!version || !applies) return { ...answer, ...clock, yes: new Set(), possible: new Set(), undecided: new Set() }
  const questions = catchings(s, rule, version, { ...sources, parties: reached }, at)
  const certain = all(questions.map((question) => companiesOf(question, 'certain', at)))
  const possible = all(questions.map((question) => companiesOf(question, 'possible', at)))
  const undecided = new Set([...possible.undecided].filter((company) => !certain.companies.has(company)))
  const yes = new Set([...certain.companies])
  return { ...answer, ...clock, yes, possible: new Set([...possible.companies].filter((company) => !yes.has(company))), undecided }
}

/** The verdict for one node; what nobody owns, and no company, is out of a rule's scope. */
export function verdictOf(answer: Verdicts, node: number): VerdictValue {
  if (!answer.applies || node >= answer.companies) return 'notApplicable'
  if (answer.yes.has(node)) return 'yes'
  return answer.possible.has(node) ? 'possible' : 'no'
}

/** One question for each set of parties that counts together. */
export function catchings(s: Snapshot, rule: Rule, version: RuleVersion, sources: Parties, at: RuleClock): readonly Catching[] {
  const spared = new Set(version.rebuttable ? (sources.rebutted ?? []) : [])
  const bases = basesOf(s, rule, at)
  return partySets(version, sources).map((parties) => ({ bases, version, parties, ...(spared.size > 0 ? { spared } : {}) }))
}

function basesOf(s: Snapshot, rule: Rule, { votes }: RuleClock): readonly Snapshot[] {
  if (!votes || rule.basis === 'capital') return [s]
  return rule.basis === 'either' ? [s, votes] : [votes]
}

function reachedParties(rule: Rule, { parties, programmes }: Parties): readonly number[] {
  if (rule.appliesTo.length === 0 || !programmes) return parties
  return parties.filter((party) => rule.appliesTo.includes(programmes.get(party) ?? ''))
}

function partySets({ aggregate }: RuleVersion, { parties, joint = [] }: Parties): readonly (readonly number[])[] {
  if (aggregate === 'all') return [parties]
  const alone = parties.map((party) => [party])
  if (aggregate === 'none') return alone
  const groups = joint.map((group) => group.filter((party) => parties.includes(party)))
  return [...groups.filter((group) => group.length > 1), ...alone]
}

const all = (parts: readonly Caught[]) => ({
  companies: new Set(parts.flatMap((part) => part.companies)),
  undecided: new Set(parts.flatMap((part) => part.undecided)),
})

/** What a rule is not met beside turns the mode round: only what is certainly not there leaves it certain. */
function companiesOf(question: Catching, mode: Mode, at: RuleClock): Caught {
  const caught = caughtBy(question, mode)
  const { version } = question
  if (version.unless.length === 0 && !version.unlessControlled) return caught
  const other: Mode = mode === 'certain' ? 'possible' : 'certain'
  const excluded = new Set(version.unlessControlled ? chainOf(question, other) : [])
  for (const id of version.unless) for (const company of caughtByOther(id, question, other, at)) excluded.add(company)
  const kept = (companies: readonly number[]) => companies.filter((company) => !excluded.has(company))
  return { companies: kept(caught.companies), undecided: kept(caught.undecided) }
}

function caughtByOther(id: string, question: Catching, mode: Mode, at: RuleClock): readonly number[] {
  const s = question.bases[0] as Snapshot
  const version = versionAt(ruleOf(id), s.at.asOf, at.ruleKnownAt ?? s.at.knownAt)
  return version ? caughtBy({ ...question, version }, mode).companies : []
}
