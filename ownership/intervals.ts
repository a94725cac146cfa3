import { WHOLE } from '#vocabulary'
import { allocate, columnValue, type Given } from './allocation.ts'
import { column } from './columns.ts'
import type { Graph } from './graph.ts'
import { isClosed, longestClimb, solveLoop } from './loops.ts'
import type { Bound, Prepared } from './owner-group.ts'
import { forEachStretch } from './stretches.ts'
import { byte, float, int } from './typed-arrays.ts'

const SWEEPS = 2_000
const POLICIES = 50
const SETTLED = 1e-14

/**
 * Bounds of the effective share over all values inside the ranges that respect the capital of each company: reachability in
 * an interval Markov chain. A company gives its free capital to its best owners first for the upper bound, to its worst first
 * (unrecorded capital included) for the lower. Fills y; returns how far it may be off.
 */
export function boundShares(s: Graph, prepared: Prepared, bound: Bound, y: Float64Array): number {
  const given = leafGifts(s, prepared)
  for (const node of prepared.owned) y[node] = prepared.worth(node)
  const work = { s, prepared, bound, given, policy: undefined as Float64Array | undefined }
  let error = 0
  forEachStretch(s, prepared.owned, {
    single: (from, to) => boundSingles(work, y, from, to),
    loop: (start, end) => {
      error = Math.max(error, boundLoop(work, y, start, end))
    },
  })
  return error + 1e-15
}

type Work = {
  readonly s: Graph
  readonly prepared: Prepared
  readonly bound: Bound
  readonly given: Given
  policy: Float64Array | undefined
}

/** What members nobody owns give each company at least, and how much more they may. */
export function leafGifts(s: Graph, { leaves }: Prepared): Given {
  const least = new Float64Array(s.companies)
  const more = new Float64Array(s.companies)
  for (const leaf of leaves) {
    for (let out = int(s.outStart, leaf); out < int(s.outStart, leaf + 1); out++) {
      const [company, edge] = [int(s.outCompany, out), int(s.outEdge, out)]
      least[company] = float(least, company) + int(s.lo, edge)
      more[company] = float(more, company) + int(s.hi, edge) - int(s.lo, edge)
    }
  }
  return { least, more }
}

/** Lower bounds of a table that need not be complete take every lower end: unrecorded capital takes the rest. */
export const isFree = (s: Graph, company: number, bound: Bound): boolean => {
  const bits = byte(s.columns, company)
  return (bits & column.ranged) !== 0 && (bound === 'hi' || (bits & column.complete) !== 0)
}

function boundSingles({ s, bound, given }: Work, y: Float64Array, from: number, to: number): void {
  const { innerStart, owner, lo, columns } = s
  const mask = bound === 'hi' ? column.ranged : column.ranged | column.complete
  for (let company = from; company < to; company++) {
    if ((byte(columns, company) & mask) === mask) {
      y[company] = columnValue(s, company, bound, y, given) / WHOLE
      continue
    }
    const end = int(innerStart, company + 1)
    let sum = float(given.least, company)
    for (let edge = int(innerStart, company); edge < end; edge++) sum += int(lo, edge) * float(y, int(owner, edge))
    y[company] = sum / WHOLE
  }
}

function boundLoop(work: Work, y: Float64Array, start: number, end: number): number {
  const { s, bound, prepared, given } = work
  let free = false
  for (let node = start; node < end; node++) free ||= isFree(s, node, bound)
  if (free) return boundFreeLoop(work, y, start, end)
  for (let node = start; node < end; node++) if (!isFixed(prepared, node)) y[node] = float(given.least, node)
  return solveLoop({ graph: s, weights: s.lo, fixed: prepared.fixed }, y, start, end)
}

/** Values from 0 until they settle; then the choice they made is solved exactly, and made anew while that improves it. */
function boundFreeLoop(work: Work, y: Float64Array, start: number, end: number): number {
  const { s, prepared } = work
  for (let node = start; node < end; node++) if (!isFixed(prepared, node)) y[node] = 0
  for (let sweep = 0; sweep < SWEEPS; sweep++) if (improve(work, y, start, end) < SETTLED) break
  work.policy ??= new Float64Array(s.lo)
  const system = { graph: s, weights: work.policy, fixed: prepared.fixed }
  let error = Number.POSITIVE_INFINITY
  for (let round = 0; round < POLICIES; round++) {
    solveChoice(work, work.policy, y, start, end)
    const settled = y.slice(start, end)
    const left = improve(work, y, start, end)
    y.set(settled, start)
    const climb = !prepared.fixed && isClosed(system, start, end) ? 1 : longestClimb(system, start, end)
    error = Math.min(error, (left + 1e-15) * climb)
    if (left < 1e-13) break
  }
  return error
}

function solveChoice({ s, prepared, bound, given }: Work, policy: Float64Array, y: Float64Array, start: number, end: number): void {
  const gifts = new Float64Array(end - start)
  for (let node = start; node < end; node++) {
    if (!isFixed(prepared, node)) gifts[node - start] = allocate(s, node, bound, y, given, policy)
  }
  for (let node = start; node < end; node++) if (!isFixed(prepared, node)) y[node] = float(gifts, node - start)
  solveLoop({ graph: s, weights: policy, fixed: prepared.fixed }, y, start, end)
}

/** One sweep of the best choice at every node of the loop; returns the largest change. */
function improve({ s, prepared, bound, given }: Work, y: Float64Array, start: number, end: number): number {
  let change = 0
  for (let node = start; node < end; node++) {
    if (isFixed(prepared, node)) continue
    const value = columnValue(s, node, bound, y, given) / WHOLE
    change = Math.max(change, Math.abs(value - float(y, node)))
    y[node] = value
  }
  return change
}

const isFixed = ({ fixed }: Prepared, node: number): boolean => fixed !== undefined && byte(fixed, node) === 1
