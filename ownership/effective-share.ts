import { WHOLE } from '#vocabulary'
import { column } from './columns.ts'
import type { Graph } from './graph.ts'
import { boundShares } from './intervals.ts'
import { solveLoop } from './loops.ts'
import { type Bound, type OwnerGroup, type Prepared, prepare, selfShares } from './owner-group.ts'
import { forEachStretch } from './stretches.ts'
import { float, int } from './typed-arrays.ts'

/** Shares by company, and how far any of them may be off through rounding and loops. */
export type Solution = { readonly shares: Float64Array; readonly error: number }

/**
 * Effective share of one owner or owner group in every company, at the lower or the upper end of what is known: integrated
 * ownership after Brioschi et al. (1989) as corrected by Baldone et al. (1998), by surgery. At an owned member itself stands
 * what of its capital leads back to the group. `into` is used for the answer where given.
 */
export function effectiveShares(s: Graph, source: OwnerGroup, bound: Bound, into?: Float64Array): Float64Array {
  return solveShares(s, source, bound, into).shares
}

/** `effectiveShares` with its certified error. */
export function solveShares(s: Graph, source: OwnerGroup, bound: Bound, into?: Float64Array): Solution {
  const shares = into ?? new Float64Array(s.companies)
  if (into) shares.fill(0)
  const prepared = prepare(s, source)
  const error = needsRanges(s, bound) ? boundShares(s, prepared, bound, shares) : pointShares(s, prepared, shares)
  selfShares(s, prepared, bound, shares)
  return { shares, error }
}

const ranges = new WeakMap<Graph, { readonly any: boolean; readonly complete: boolean }>()

/** Lower ends need no more than a plain solution unless a complete table forces its rest on somebody. */
export function needsRanges(s: Graph, bound: Bound): boolean {
  const both = column.ranged | column.complete
  const known = ranges.get(s) ?? {
    any: s.columns.some((bits) => (bits & column.ranged) !== 0),
    complete: s.columns.some((bits) => (bits & both) === both),
  }
  ranges.set(s, known)
  return bound === 'hi' ? known.any : known.complete
}

/** Solves with the lower ends as points. */
function pointShares(s: Graph, { leaves, owned, fixed, worth }: Prepared, y: Float64Array): number {
  for (const leaf of leaves) {
    for (let out = int(s.outStart, leaf); out < int(s.outStart, leaf + 1); out++) {
      const company = int(s.outCompany, out)
      const given = int(s.lo, int(s.outEdge, out))
      y[company] = float(y, company) + (company < s.heldFrom ? given / WHOLE : given)
    }
  }
  for (const node of owned) y[node] = worth(node)
  const system = { graph: s, weights: s.lo, fixed }
  let error = 0
  const visit = {
    single: (from: number, to: number) => climbSingles(s, y, from, to),
    loop: (start: number, end: number) => {
      error = Math.max(error, solveLoop(system, y, start, end))
    },
  }
  forEachStretch(s, owned, visit, s.heldFrom)
  return error + 1e-15
}

/** Nodes outside loops in one pass: their owners stand before them. y holds on entry what leaf owners give. */
function climbSingles(s: Graph, y: Float64Array, from: number, to: number): void {
  const { innerStart, owner, lo } = s
  let edge = int(innerStart, from)
  for (let company = from; company < to; company++) {
    const end = int(innerStart, company + 1)
    let sum = float(y, company)
    for (; edge < end; edge++) sum += int(lo, edge) * float(y, int(owner, edge))
    y[company] = sum / WHOLE
  }
}
