import type { Day } from '#vocabulary'
import { type Catching, caughtBy, chainOf, thresholdOf } from './catching.ts'
import { type Decisive, decisive } from './decisive.ts'
import type { NameOf } from './explain-share.ts'
import { type Part, partAbove } from './part.ts'
import { provenance } from './provenance.ts'
import { type Reason, stakeReason } from './reasons.ts'
import type { Rule } from './rules/rule.ts'
import { type EffectiveShare, effectiveShare } from './share.ts'
import type { Snapshot } from './snapshot.ts'
import type { Mode } from './tally.ts'
import { int } from './typed-arrays.ts'
import { verdictSentence } from './verdict-sentence.ts'
import { catchings, type Parties, type RuleClock, type Verdicts, type VerdictValue, verdictOf, verdicts } from './verdicts.ts'

export type VerdictExplanation = {
  readonly value: VerdictValue
  readonly answer: Verdicts
  /** Minimal sets of stakes that by themselves give the verdict, smallest first; empty where it is no. */
  readonly why: readonly (readonly Reason[])[]
  /** Stakes without any one of which the verdict falls. */
  readonly critical: readonly Reason[]
  /** False where there may be further sets, or smaller ones. */
  readonly whyComplete: boolean
  /** What stands against the threshold, in billionths. */
  readonly decisive: Decisive | undefined
  /** Billionths between the deciding sum and the threshold; absent where it lies on both sides. */
  readonly margin: number | undefined
  readonly share: EffectiveShare
  readonly sentence: string
}

/** The words of a sentence; what is left out is not said. */
export type Words = {
  readonly nameOf?: NameOf
  readonly listedFrom?: (id: string) => Day | undefined
  readonly sourceOf?: (reason: Reason) => string | undefined
}

const SETS = 5
const TRIALS = 1_000

/** Why a company meets a rule's condition or not: what it rests on, what would turn it, and by how much. */
export function explainVerdict(
  s: Snapshot,
  rule: Rule,
  sources: Parties,
  company: number,
  at: RuleClock = {},
  words: Words = {},
): VerdictExplanation {
  const answer = verdicts(s, rule, sources, at)
  const value = verdictOf(answer, company)
  const share = effectiveShare(s, { members: sources.parties }, company)
  const empty = { value, answer, why: [], critical: [], whyComplete: true, decisive: undefined, margin: undefined, share }
  const { version } = answer
  if (value === 'notApplicable' || !version) return { ...empty, sentence: verdictSentence(s, rule, company, empty, words) }
  const reached = sources.parties.filter((party) => !answer.leftOut.includes(party))
  const local = catchings(s, rule, version, { ...sources, parties: reached }, at).map((question) => localQuestion(s, question, company))
  const mode = value === 'yes' ? 'certain' : 'possible'
  const catching = local.find((one) => value !== 'no' && catches(one, mode))
  const sums = (catching ? [catching] : local).map((one) => decisive(one.question, one.target))
  const found = catching ? whyOf(catching, mode) : { why: [], critical: [], whyComplete: true }
  const highest = sums.reduce<Decisive | undefined>((best, sum) => (best && best.most.value >= sum.most.value ? best : sum), undefined)
  const explained = { ...empty, ...found, decisive: highest, margin: marginOf(value, highest, thresholdOf(version).value) }
  return { ...explained, sentence: verdictSentence(s, rule, company, explained, words) }
}

type Local = {
  readonly question: Catching
  readonly target: number
  readonly parts: readonly Part[]
  readonly outer: (node: number) => number
}

/** The question over what lies above the company, by each basis, in the nodes of the first part. */
function localQuestion(s: Snapshot, question: Catching, company: number): Local {
  const parts = question.bases.map((basis) => {
    const there = (node: number) => int(basis.nodeOf, int(s.entityOf, node))
    return partAbove(basis, [there(company)], question.parties.map(there))
  })
  const first = parts[0] as Part
  const inside = (node: number) => int(first.s.nodeOf, int(s.entityOf, node))
  const spared = question.spared ? { spared: new Set([...question.spared].map(inside)) } : {}
  const bases = parts.map((part) => part.s)
  return {
    question: { ...question, bases, parties: question.parties.map(inside), ...spared },
    target: inside(company),
    parts,
    outer: (node) => int(s.nodeOf, int(first.s.entityOf, node)),
  }
}

const catches = ({ question, target }: Local, mode: Mode): boolean => caughtBy(question, mode).companies.includes(target)

function whyOf(local: Local, mode: Mode) {
  const { question, parts, target } = local
  const holders = holdersOf(question, mode)
  const stakes = parts.flatMap(({ s }, basis) =>
    Array.from(s.owner, (owner, edge) => ({ basis, edge, owner, company: companyOf(s, edge) })).filter(({ owner }) =>
      holders.has(basis === 0 ? owner : int((parts[0] as Part).s.nodeOf, int(s.entityOf, owner))),
    ),
  )
  const holds = (kept: readonly number[]) => {
    const left = new Set(kept)
    const without = parts.map(
      (_, basis) => new Set(stakes.flatMap((one, place) => (one.basis === basis && !left.has(place) ? [one.edge] : []))),
    )
    return caughtBy({ ...question, without }, mode).companies.includes(target)
  }
  const { minimal, critical, complete } = provenance(stakes.length, holds, SETS, TRIALS)
  const reason = (place: number): Reason => {
    const { basis, edge, owner, company } = stakes[place] as (typeof stakes)[number]
    const s = (parts[basis] as Part).s
    const main = (node: number) => local.outer(basis === 0 ? node : int((parts[0] as Part).s.nodeOf, int(s.entityOf, node)))
    return stakeReason(s, main(owner), main(company), edge)
  }
  return { why: minimal.map((set) => set.map(reason)), critical: critical.map(reason), whyComplete: complete }
}

/** Whose stakes can count at all: the parties, what the operator caught, and whoever has a share where it multiplies. */
function holdersOf(question: Catching, mode: Mode): ReadonlySet<number> {
  const { version, parties } = question
  if (version.operator !== 'multiplyAdd') return new Set([...parties, ...caughtBy(question, mode).companies, ...chainOf(question, mode)])
  const some = { ...version, threshold: '0', strict: true }
  return new Set([...parties, ...caughtBy({ ...question, version: some }, mode).companies])
}

function companyOf(s: Snapshot, edge: number): number {
  const start = edge < int(s.innerStart, s.companies) ? s.innerStart : s.leafStart
  let [low, high] = [0, s.companies]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (int(start, middle) <= edge) low = middle
    else high = middle
  }
  // Companies without a stake of this kind begin where the next one does.
  while (int(start, low + 1) <= edge) low++
  return low
}

function marginOf(value: VerdictValue, sums: Decisive | undefined, threshold: number): number | undefined {
  if (!sums || value === 'possible') return undefined
  return value === 'yes' ? sums.least.value - threshold : threshold - sums.most.value
}
