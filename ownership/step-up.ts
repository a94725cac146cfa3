import { WHOLE } from '#vocabulary'
import type { Solution } from './effective-share.ts'
import type { Graph } from './graph.ts'
import { type Bound, type OwnerGroup, prepare, selfShares } from './owner-group.ts'
import { stake } from './pair.ts'
import { forEachStretch } from './stretches.ts'
import { passes, type Threshold } from './tally.ts'
import { byte, float, int } from './typed-arrays.ts'

const SWEEPS = 10_000

/**
 * Effective share in which a stake past `step` counts whole: the least fixpoint of y = min(1, Σ d·y). The bounds are safe and
 * not tight: every stake stands at its end, whatever the others leave.
 */
export function stepUpShares(s: Graph, source: OwnerGroup, bound: Bound, step: Threshold): Solution {
  const prepared = prepare(s, source)
  const y = new Float64Array(s.companies)
  for (const node of prepared.owned) y[node] = prepared.worth(node)
  const value = (company: number) => {
    let sum = 0
    for (let edge = int(s.innerStart, company); edge < int(s.innerStart, company + 1); edge++) {
      if (int(s.owner, edge) !== company) sum += steppedWeight(s, edge, bound, step) * float(y, int(s.owner, edge))
    }
    for (let edge = int(s.leafStart, company); edge < int(s.leafStart, company + 1); edge++) {
      if (prepared.counts(int(s.owner, edge))) sum += steppedWeight(s, edge, bound, step)
    }
    return Math.min(1, sum / (WHOLE - ownStake(s, company, bound)))
  }
  let error = 1e-15
  forEachStretch(s, prepared.owned, {
    single: (from, to) => {
      for (let company = from; company < to; company++) y[company] = value(company)
    },
    loop: (start, end) => {
      const free = (node: number) => prepared.fixed === undefined || byte(prepared.fixed, node) === 0
      let change = 1
      for (let sweep = 0; sweep < SWEEPS && change > 1e-15; sweep++) {
        change = 0
        for (let node = start; node < end; node++) {
          if (!free(node)) continue
          const next = value(node)
          change = Math.max(change, next - float(y, node))
          y[node] = next
        }
      }
      // Values only grow: what has not settled is a lower end, and says nothing about the upper one.
      if (change > 1e-15) error = 1
    },
  })
  selfShares(s, prepared, bound, y)
  return { shares: y, error }
}

/** A stake as it counts: whole past the step. Billionths. */
export function steppedWeight(s: Graph, edge: number, bound: Bound, step: Threshold): number {
  const open = (byte(s.flags, edge) & (bound === 'lo' ? stake.loOpen : stake.hiOpen)) !== 0
  const weight = int(s[bound], edge)
  return passes({ value: weight, open }, step, bound === 'lo' ? 'certain' : 'possible') ? WHOLE : weight
}

/** What a company holds in itself, where that leaves anything to others. */
function ownStake(s: Graph, company: number, bound: Bound): number {
  for (let edge = int(s.innerStart, company); edge < int(s.innerStart, company + 1); edge++) {
    if (int(s.owner, edge) === company && int(s[bound], edge) < WHOLE) return int(s[bound], edge)
  }
  return 0
}
