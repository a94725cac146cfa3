import { WHOLE } from '#vocabulary'
import { effectiveShares, needsRanges } from './effective-share.ts'
import type { Graph } from './graph.ts'
import { solveLoop } from './loops.ts'
import { type Bound, type OwnerGroup, type Prepared, prepare } from './owner-group.ts'
import { forEachStretch } from './stretches.ts'
import { float, int } from './typed-arrays.ts'

/** Shares of several groups, side by side: that of group g in company j stands at j × width + g. */
export type SharesOfEach = { readonly width: number; readonly shares: Float64Array }

/**
 * `effectiveShares` of each of these groups. Groups of owners nobody owns are solved in one pass, since most of a solution
 * is the way to the stakes; the others one by one. Eight together fill one line of a processor's cache.
 */
export function sharesOfEach(s: Graph, sources: readonly OwnerGroup[], bound: Bound): SharesOfEach {
  const width = sources.length
  const shares = new Float64Array(s.companies * width)
  const prepared = sources.map((source) => prepare(s, source))
  const isPlain = ({ owned }: Prepared) => owned.length === 0 && !needsRanges(s, bound)
  prepared.forEach((group, column) => {
    if (isPlain(group)) for (const leaf of group.leaves) giveHoldings(s, leaf, shares, width, column)
  })
  if (prepared.some(isPlain)) climb(s, shares, width)
  sources.forEach((source, column) => {
    if (!isPlain(prepared[column] as Prepared)) put(effectiveShares(s, source, bound), shares, width, column)
  })
  return { width, shares }
}

function climb(s: Graph, y: Float64Array, width: number): void {
  const scratch = new Float64Array(s.companies)
  const visit = {
    single: (from: number, to: number) => climbSingles(s, y, width, from, to),
    loop: (start: number, end: number) => climbLoop(s, y, width, scratch, start, end),
  }
  forEachStretch(s, [], visit, s.heldFrom)
}

function put(column: Float64Array, y: Float64Array, width: number, at: number): void {
  for (let company = 0; company < column.length; company++) y[company * width + at] = float(column, company)
}

/** What an owner holds itself: whole where nobody else above counts, else billionths that the pass goes on from. */
function giveHoldings(s: Graph, leaf: number, y: Float64Array, width: number, column: number): void {
  for (let out = int(s.outStart, leaf); out < int(s.outStart, leaf + 1); out++) {
    const company = int(s.outCompany, out)
    const given = int(s.lo, int(s.outEdge, out))
    const at = company * width + column
    y[at] = float(y, at) + (company < s.heldFrom ? given / WHOLE : given)
  }
}

function climbSingles(s: Graph, y: Float64Array, width: number, from: number, to: number): void {
  const { innerStart, owner, lo } = s
  const sums = new Float64Array(width)
  let edge = int(innerStart, from)
  for (let company = from; company < to; company++) {
    const end = int(innerStart, company + 1)
    const place = company * width
    for (let column = 0; column < width; column++) sums[column] = float(y, place + column)
    for (; edge < end; edge++) {
      const weight = int(lo, edge)
      const above = int(owner, edge) * width
      for (let column = 0; column < width; column++) sums[column] = float(sums, column) + weight * float(y, above + column)
    }
    for (let column = 0; column < width; column++) y[place + column] = float(sums, column) / WHOLE
  }
}

/** A loop is solved a column at a time, in an array of its own that holds what its members and their owners have. */
function climbLoop(s: Graph, y: Float64Array, width: number, scratch: Float64Array, start: number, end: number): void {
  const system = { graph: s, weights: s.lo, fixed: undefined }
  for (let column = 0; column < width; column++) {
    for (let edge = int(s.innerStart, start); edge < int(s.innerStart, end); edge++) {
      const owner = int(s.owner, edge)
      scratch[owner] = float(y, owner * width + column)
    }
    for (let node = start; node < end; node++) scratch[node] = float(y, node * width + column)
    solveLoop(system, scratch, start, end)
    for (let node = start; node < end; node++) y[node * width + column] = float(scratch, node)
  }
}
