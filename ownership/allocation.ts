import { WHOLE } from '#vocabulary'
import { column } from './columns.ts'
import type { Graph } from './graph.ts'
import type { Bound } from './owner-group.ts'
import { byte, float, int } from './typed-arrays.ts'

/** What counting leaf owners give each company: at least, and how much more at most. Billionths. */
export type Given = { readonly least: Float64Array; readonly more: Float64Array }

/** Value of a company, in billionths, when its free capital goes to the best owners (hi) or to the worst (lo, complete tables). */
export function columnValue(s: Graph, company: number, bound: Bound, y: Float64Array, given: Given): number {
  return distribute(s, company, bound, y, given, undefined)
}

/** The same choice written down: `weights` gets that of each stake held by owned nodes; returns what leaf owners give. */
export function allocate(s: Graph, company: number, bound: Bound, y: Float64Array, given: Given, weights: Float64Array): number {
  const choice = { weights, gift: 0 }
  distribute(s, company, bound, y, given, choice)
  return choice.gift
}

type Written = { readonly weights: Float64Array; gift: number } | undefined

function distribute(s: Graph, company: number, bound: Bound, y: Float64Array, given: Given, choice: Written): number {
  const [first, end] = [int(s.innerStart, company), int(s.innerStart, company + 1)]
  const least = float(given.least, company)
  if (choice) choice.gift = least
  let value = least
  let lowSum = 0
  for (let edge = first; edge < end; edge++) {
    const lo = int(s.lo, edge)
    lowSum += lo
    value += lo * float(y, int(s.owner, edge))
    if (choice) choice.weights[edge] = lo
  }
  const bits = byte(s.columns, company)
  if ((bits & column.ranged) === 0 || (bound === 'lo' && (bits & column.complete) === 0)) return value
  let leafRoom = 0
  for (let edge = int(s.leafStart, company); edge < int(s.leafStart, company + 1); edge++) {
    lowSum += int(s.lo, edge)
    leafRoom += int(s.hi, edge) - int(s.lo, edge)
  }
  const own = float(given.more, company)
  const free = WHOLE - lowSum
  const before = bound === 'hi' ? Math.min(free, own) : Math.min(free, leafRoom - own)
  const spread = toOwners(s, company, y, free - before, bound === 'hi' ? -1 : 1, choice)
  const gift = bound === 'hi' ? before : Math.min(spread.left, own)
  if (choice) choice.gift += gift
  return value + gift + spread.added
}

/** Gives free capital to owned owners, the largest y first (direction -1) or the smallest (1). */
function toOwners(s: Graph, company: number, y: Float64Array, free: number, direction: 1 | -1, choice: Written) {
  let [left, added] = [free, 0]
  if (free === 0) return { left, added }
  for (const edge of roomy(s, company, y, direction)) {
    const taken = Math.min(left, int(s.hi, edge) - int(s.lo, edge))
    added += taken * float(y, int(s.owner, edge))
    if (choice) choice.weights[edge] = float(choice.weights, edge) + taken
    left -= taken
    if (left === 0) break
  }
  return { left, added }
}

function roomy(s: Graph, company: number, y: Float64Array, direction: 1 | -1): readonly number[] {
  const edges: number[] = []
  const end = int(s.innerStart, company + 1)
  for (let edge = int(s.innerStart, company); edge < end; edge++) if (int(s.hi, edge) > int(s.lo, edge)) edges.push(edge)
  if (edges.length < 2) return edges
  return edges.sort((one, other) => direction * (float(y, int(s.owner, one)) - float(y, int(s.owner, other))))
}
