import { allocate } from './allocation.ts'
import { effectiveShares } from './effective-share.ts'
import type { Graph } from './graph.ts'
import { leafGifts } from './intervals.ts'
import { type Bound, type OwnerGroup, prepare } from './owner-group.ts'
import { stake } from './pair.ts'
import { byte, float, int } from './typed-arrays.ts'

/**
 * Companies whose effective share never reaches its bound: an end the bound uses is open, here or above. A share above 0 of
 * an owner that has more than nothing is more than nothing, though its lower end is 0.
 */
export function openEnds(s: Graph, source: OwnerGroup, bound: Bound): ReadonlySet<number> {
  const prepared = prepare(s, source)
  const y = effectiveShares(s, source, bound)
  for (const node of prepared.owned) y[node] = prepared.worth(node)
  const given = leafGifts(s, prepared)
  const weights = new Float64Array(s.owner.length)
  for (let company = 0; company < s.companies; company++) allocate(s, company, bound, y, given, weights)
  const open = new Set<number>()
  const fixed = new Set(prepared.owned)
  const value = (node: number) => (node < s.companies ? float(y, node) : prepared.counts(node) ? 1 : 0)
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (let company = 0; company < s.companies; company++) {
      if (!open.has(company) && isOpen(s, company, bound, { value, open, fixed, weights })) open.add(company)
    }
  }
  return open
}

type Reached = {
  readonly value: (node: number) => number
  readonly open: ReadonlySet<number>
  readonly fixed: ReadonlySet<number>
  readonly weights: Float64Array
}

function isOpen(s: Graph, company: number, bound: Bound, reached: Reached): boolean {
  for (let edge = int(s.innerStart, company); edge < int(s.innerStart, company + 1); edge++) {
    const owner = int(s.owner, edge)
    const above = reached.open.has(owner) && !reached.fixed.has(owner)
    if (above && float(reached.weights, edge) > 0) return true
    if (usesOpenEnd(s, edge, bound, float(reached.weights, edge)) && (reached.value(owner) > 0 || (above && bound === 'lo'))) return true
  }
  for (let edge = int(s.leafStart, company); edge < int(s.leafStart, company + 1); edge++) {
    if (reached.value(int(s.owner, edge)) > 0 && usesOpenEnd(s, edge, bound, int(s[bound], edge))) return true
  }
  return false
}

function usesOpenEnd(s: Graph, edge: number, bound: Bound, weight: number): boolean {
  const flags = byte(s.flags, edge)
  return bound === 'lo'
    ? (flags & stake.loOpen) !== 0 && weight === int(s.lo, edge)
    : (flags & stake.hiOpen) !== 0 && weight === int(s.hi, edge)
}
