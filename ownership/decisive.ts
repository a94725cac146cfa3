import { WHOLE } from '#vocabulary'
import { type Catching, chainOf, stepOf, thresholdOf } from './catching.ts'
import { solveShares } from './effective-share.ts'
import { holdingsOf, spread } from './fixpoint.ts'
import { openEnds } from './open-ends.ts'
import type { Snapshot } from './snapshot.ts'
import { stepUpShares } from './step-up.ts'
import type { End, Mode } from './tally.ts'

/** What the rule holds against its threshold at one company, at least and at most, in billionths. */
export type Decisive = { readonly least: End; readonly most: End }

const NONE: End = { value: 0, open: false }

/** The sums that decide a verdict: of the set the operator caught, or the effective share. */
export function decisive(question: Catching, company: number): Decisive {
  const { operator } = question.version
  if (operator === 'listOnly') return { least: NONE, most: NONE }
  const end = operator === 'multiplyAdd' ? shareEnd : operator === 'majorityChain' ? chainEnd : spreadEnd
  return { least: end(question, company, 'certain'), most: end(question, company, 'possible') }
}

function spreadEnd(question: Catching, company: number, mode: Mode): End {
  const { bases, version, parties, spared } = question
  const threshold = thresholdOf(version)
  const carries = version.instruments ? { instruments: () => true } : {}
  const { holdings } = spread(parties, { bases, threshold, mode, ...carries, ...(spared ? { spared } : {}) })
  const end = holdings.end(company, mode)
  holdings.clear()
  return end
}

function chainEnd(question: Catching, company: number, mode: Mode): End {
  const chain = chainOf(question, mode).filter((member) => member !== company)
  const holdings = holdingsOf(question.bases)
  const all = question.version.counts === 'controlledOnly' ? chain : [...question.parties, ...chain]
  for (const holder of all) holdings.add(holder, () => {})
  const end = holdings.end(company, mode)
  holdings.clear()
  return end
}

function shareEnd({ bases, version, parties }: Catching, company: number, mode: Mode): End {
  const s = bases[0] as Snapshot
  const bound = mode === 'certain' ? 'lo' : 'hi'
  const group = { members: parties }
  const stepped = version.attribution === 'stepUp'
  const { shares } = stepped ? stepUpShares(s, group, bound, stepOf(version)) : solveShares(s, group, bound)
  return { value: (shares[company] ?? 0) * WHOLE, open: openEnds(s, group, bound).has(company) }
}
