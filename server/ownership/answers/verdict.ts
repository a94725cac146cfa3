import {
  edgesBehind,
  effectiveShare,
  explainVerdict,
  nodeOf,
  type Parties,
  type Reason,
  type Rule,
  type RuleClock,
  type RuleVersion,
  type Snapshot,
  type SourceVerdict,
  stakesBetween,
  stateGroup,
  statesOf,
  type VerdictValue,
  verdictBySource,
  verdictOf,
  verdicts,
} from '#ownership'
import type { Day, ShareRange } from '#vocabulary'
import type { HeldOwnership } from '../held.ts'
import { type AskedRule, ruleAsked } from '../rule-asked.ts'
import { nameOf, type Template, template } from './explanation.ts'
import { type Basis, basisOf, type CompanyAsked, shareRange } from './shares.ts'

/** Who is asked about: parties by id, or the bodies of one state. */
export type AskedParties = {
  readonly parties?: readonly string[]
  readonly state?: string
  readonly levels?: readonly string[]
  /** Programme of the listing of a party, by id, where parties were found by their listings. */
  readonly programmes?: readonly (readonly [party: string, programme: string])[]
}

export type VerdictAsked = CompanyAsked & AskedRule & AskedParties & { readonly ruleKnownAt?: Day }

export type VerdictAnswer = {
  readonly value: VerdictValue
  readonly version?: RuleVersion
  /** Relationships by minimal set, smallest set first. */
  readonly why: readonly (readonly string[])[]
  readonly whyComplete: boolean
  readonly critical: readonly string[]
  /** Billionths between what counts and the threshold. */
  readonly margin?: number
  readonly share: ShareRange
  readonly isUndecided: boolean
  /** What the verdict rests on: its proof; where it is no, the stakes on every way from the parties. */
  readonly basis: Basis
  readonly sentence: Template
}

/** Whether a company meets a rule's condition, and why. */
export function verdict(held: HeldOwnership, asked: VerdictAsked): VerdictAnswer {
  const { s, node, rule, parties, clock } = questionOf(held, asked)
  const found = explainVerdict(s, rule, parties, node, clock, { nameOf, sourceOf: () => undefined })
  const edges = (reasons: readonly Reason[]) => [...new Set(reasons.flatMap((reason) => edgesOf(s, reason)))]
  const { version } = found.answer
  return {
    value: found.value,
    ...(version && { version }),
    why: found.why.map(edges),
    whyComplete: found.whyComplete,
    critical: edges(found.critical),
    ...(found.margin !== undefined && { margin: Math.round(found.margin) }),
    share: shareRange(effectiveShare(s, { members: parties.parties }, node)),
    isUndecided: found.answer.undecided.has(node),
    basis: basisOf(s, found.why.length > 0 ? found.why.flat() : stakesBetween(s, parties.parties, node)),
    sentence: template(found.sentence),
  }
}

/** The verdict on what each source alone says; one that records no stake in the company says nothing of it. */
export function verdictOfSources(held: HeldOwnership, asked: VerdictAsked): readonly SourceVerdict[] {
  const { s, node, rule, parties, clock } = questionOf(held, asked)
  const found = node < s.companies ? verdictBySource(s, rule, parties, node, clock) : []
  return found.filter(({ value }) => value !== 'notApplicable')
}

const edgesOf = (s: Snapshot, { owner, company, relationship }: Reason): readonly string[] => {
  const { relationships } = edgesBehind(s, owner, company)
  return relationships.length > 0 ? relationships : [relationship]
}

export type StateAnswerAsked = CompanyAsked & { readonly threshold: string }

/** Whether some state, each for itself, holds such an effective share: the strongest answer of all states. */
export function stateAnswer(held: HeldOwnership, { company, at, threshold }: StateAnswerAsked): VerdictValue {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  if (node === undefined || node >= s.companies) return 'no'
  const rule = ruleAsked({ threshold })
  const values = statesOf(s).map((state) => verdictOf(verdicts(s, rule, { parties: stateGroup(s, state).members }), node))
  return strongestFirst.find((value) => values.includes(value)) ?? 'no'
}

const strongestFirst: readonly VerdictValue[] = ['yes', 'possible', 'no']

type Question = {
  readonly s: Snapshot
  readonly node: number
  readonly rule: Rule
  readonly parties: Parties
  readonly clock: RuleClock
}

/** Parties that own nothing above the company can decide nothing there, and are left out. */
function questionOf(held: HeldOwnership, asked: VerdictAsked): Question {
  const { company, at, ruleKnownAt } = asked
  const rule = ruleAsked(asked)
  const s = held.above(company, at)
  const clock = clockOf(rule, ruleKnownAt, () => held.above(company, { ...at, interest: 'votes' }))
  return { s, node: nodeOf(s, company) ?? s.nodes, rule, parties: partiesIn(s, asked), clock }
}

export const clockOf = (rule: Rule, ruleKnownAt: Day | undefined, votes: () => Snapshot): RuleClock => ({
  ...(ruleKnownAt !== undefined && { ruleKnownAt }),
  ...(rule.basis !== 'capital' && { votes: votes() }),
})

export function partiesIn(s: Snapshot, { parties = [], state, levels, programmes }: AskedParties): Parties {
  if (state !== undefined) return { parties: stateGroup(s, state, levels ? { levels } : {}).members }
  const nodes = (ids: readonly string[]) => ids.map((id) => nodeOf(s, id)).filter((node) => node !== undefined)
  if (!programmes) return { parties: nodes(parties) }
  const known = programmes.flatMap(([id, programme]) => nodes([id]).map((node) => [node, programme] as const))
  return { parties: nodes(parties), programmes: new Map(known) }
}
