import { parseShare, WHOLE } from '#vocabulary'
import { column } from './columns.ts'
import { solveShares } from './effective-share.ts'
import { exactShare } from './exact.ts'
import { holdingsOf, type Spread, spread } from './fixpoint.ts'
import type { RuleVersion } from './rules/rule.ts'
import type { Snapshot } from './snapshot.ts'
import { stepUpShares } from './step-up.ts'
import { type Mode, passes, type Threshold } from './tally.ts'
import { float } from './typed-arrays.ts'

/** What one operator reads: one set of parties that counts together, under one version of a rule. */
export type Catching = {
  readonly bases: readonly Snapshot[]
  readonly version: RuleVersion
  readonly parties: readonly number[]
  readonly spared?: ReadonlySet<number>
  readonly without?: readonly ReadonlySet<number>[]
}

/** `undecided` are among the caught of mode `possible` only because the arithmetic could not tell. */
export type Caught = { readonly companies: readonly number[]; readonly undecided: readonly number[] }

/** Companies that one operator catches, in the mode asked; the parties themselves are never among them. */
export function caughtBy(question: Catching, mode: Mode): Caught {
  const { operator } = question.version
  if (operator === 'listOnly' || question.parties.length === 0) return { companies: [], undecided: [] }
  if (operator === 'multiplyAdd') return byShare(question, mode)
  if (operator === 'majorityChain') return { companies: byChain(question, mode), undecided: [] }
  const found = spread(question.parties, spreadOf(question, thresholdOf(question.version), mode))
  found.holdings.clear()
  return { companies: found.caught, undecided: [] }
}

/** What the parties hold by a chain of majorities. */
export function chainOf(question: Catching, mode: Mode): readonly number[] {
  const found = spread(question.parties, spreadOf(question, stepOf(question.version), mode))
  found.holdings.clear()
  return found.caught
}

const spreadOf = (question: Catching, threshold: Threshold, mode: Mode): Spread => ({
  bases: question.bases,
  threshold,
  mode,
  ...(question.version.instruments ? { instruments: () => true } : {}),
  ...(question.spared ? { spared: question.spared } : {}),
  ...(question.without ? { without: question.without } : {}),
})

export const thresholdOf = (version: RuleVersion): Threshold => ({
  value: parseShare(version.threshold ?? '1') ?? WHOLE,
  strict: version.strict,
})

export const stepOf = (version: RuleVersion): Threshold => ({
  value: parseShare(version.step?.threshold ?? '0.5') ?? WHOLE / 2,
  strict: version.step?.strict ?? true,
})

/** Stakes of the chain, and of the parties where they count, are held against the threshold whole. */
function byChain(question: Catching, mode: Mode): readonly number[] {
  const { version, parties, spared } = question
  const chain = chainOf(question, mode)
  const holdings = holdingsOf(question.bases, question.without)
  for (const holder of version.counts === 'controlledOnly' ? chain : [...parties, ...chain]) holdings.add(holder, () => {})
  const members = new Set([...parties, ...(spared ?? [])])
  const threshold = thresholdOf(version)
  const met = holdings.companies().filter((company) => !members.has(company) && holdings.passes(company, threshold, mode))
  holdings.clear()
  return met
}

/** How near a threshold a floating figure may come before it is worked out in fractions. */
const NEAR = 1e-9

function byShare(question: Catching, mode: Mode): Caught {
  const { version, parties, spared } = question
  const s = withoutStakes(question.bases[0] as Snapshot, question.without?.[0])
  const bound = mode === 'certain' ? 'lo' : 'hi'
  const step = version.attribution === 'stepUp' ? stepOf(version) : undefined
  const group = { members: parties }
  const { shares, error } = step ? stepUpShares(s, group, bound, step) : solveShares(s, group, bound)
  const threshold = thresholdOf(version)
  const border = threshold.value / WHOLE
  const out = new Set([...parties, ...(spared ?? [])])
  const near = Math.max(NEAR, error)
  const companies: number[] = []
  const undecided: number[] = []
  for (let company = 0; company < s.companies; company++) {
    const share = float(shares, company)
    if (share < border - near || share === 0 || out.has(company)) continue
    if (share > border + near) {
      companies.push(company)
      continue
    }
    const exact = exactShare(s, group, company, bound, step)
    if (exact === undefined) undecided.push(company)
    else if (passesExactly(exact, threshold, mode)) companies.push(company)
  }
  return { companies: mode === 'possible' ? [...companies, ...undecided] : companies, undecided }
}

/** The same graph in which some stakes are nothing. A table short of a stake is not complete. */
function withoutStakes(s: Snapshot, without: ReadonlySet<number> | undefined): Snapshot {
  if (!without || without.size === 0) return s
  const [lo, hi] = [s.lo.slice(), s.hi.slice()]
  for (const edge of without) {
    lo[edge] = 0
    hi[edge] = 0
  }
  return { ...s, lo, hi, columns: s.columns.map((bits) => bits & ~column.complete) }
}

function passesExactly(
  exact: { readonly against: (billionths: number) => number; readonly open: boolean },
  threshold: Threshold,
  mode: Mode,
) {
  const side = exact.against(threshold.value)
  return side === 0 ? passes({ value: threshold.value, open: exact.open }, threshold, mode) : side > 0
}
