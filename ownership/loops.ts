import { WHOLE } from '#vocabulary'
import type { Graph } from './graph.ts'
import { eliminate, type Reduction, substitute } from './reduction.ts'
import { byte, float, int } from './typed-arrays.ts'

/** y(j) = (given(j) + Σ weight · y(owner)) / WHOLE over the stakes held by owned nodes. Weights are billionths. */
export type LinearSystem = {
  readonly graph: Graph
  readonly weights: Int32Array | Float64Array
  /** By company, 1 where y is fixed; undefined where it is fixed nowhere. */
  readonly fixed: Uint8Array | undefined
}

/** Loops of at most so many nodes are solved by elimination, larger ones by sweeps. */
export const DENSE = 64
const SWEEPS = 5_000
const CLOSE = 1e-14
const EPSILON = 2.3e-16

/**
 * Least solution for the nodes `[start, end)` of one loop. On entry y holds what leaf owners give (billionths) where it is
 * not fixed, and the solution for all owners outside. Returns how far any value may be off; Infinity where that is not known.
 */
export function solveLoop(system: LinearSystem, y: Float64Array, start: number, end: number): number {
  if (end - start > DENSE) return solveBySweeps(system, y, start, end)
  if (end - start === 2 && !system.fixed) return solvePair(system, y, start)
  const { reduction, members, given } = loopReduction(system, y, start, end)
  substitute(reduction, given)
  members.forEach((node, place) => {
    y[node] = float(given, place)
  })
  return members.length * 4 * EPSILON
}

/** Two companies that hold each other: most loops are that, and a thousand of them must cost next to nothing. */
function solvePair({ graph, weights }: LinearSystem, y: Float64Array, first: number): number {
  const { innerStart, owner } = graph
  const second = first + 1
  let given = float(y, first)
  let leak = WHOLE
  let held = 0
  for (let edge = int(innerStart, first); edge < int(innerStart, second); edge++) {
    const weight = weights[edge] as number
    const above = int(owner, edge)
    if (above === second) held += weight
    if (above === first || above === second) leak -= weight
    else if (weight > 0) given += weight * float(y, above)
  }
  let otherGiven = float(y, second)
  let otherLeak = WHOLE
  let otherHeld = 0
  for (let edge = int(innerStart, second); edge < int(innerStart, second + 1); edge++) {
    const weight = weights[edge] as number
    const above = int(owner, edge)
    if (above === first) otherHeld += weight
    if (above === first || above === second) otherLeak -= weight
    else if (weight > 0) otherGiven += weight * float(y, above)
  }
  const leaves = Math.max(0, otherLeak) + otherHeld
  const factor = leaves === 0 ? 0 : held / leaves
  const firstLeaves = Math.max(0, leak) + factor * Math.max(0, otherLeak) + (leaves === 0 ? held : 0)
  const value = firstLeaves === 0 ? 0 : (given + factor * otherGiven) / firstLeaves
  y[first] = value
  y[second] = leaves === 0 ? 0 : (otherGiven + otherHeld * value) / leaves
  return 8 * EPSILON
}

/** The stakes among the free nodes of a loop, ready to be eliminated, and what all others give them. */
export function loopReduction(system: LinearSystem, y: Float64Array | undefined, start: number, end: number) {
  const { graph, weights, fixed } = system
  const place = new Int32Array(end - start).fill(-1)
  const members: number[] = []
  for (let node = start; node < end; node++) {
    if (fixed && byte(fixed, node) === 1) continue
    place[node - start] = members.length
    members.push(node)
  }
  const size = members.length
  const inside = new Float64Array(size * size)
  const leak = new Float64Array(size)
  const given = new Float64Array(size)
  members.forEach((node, row) => {
    let [sum, kept] = [y ? float(y, node) : 0, 0]
    for (let edge = int(graph.innerStart, node); edge < int(graph.innerStart, node + 1); edge++) {
      const owner = int(graph.owner, edge)
      const weight = weights[edge] as number
      const column = owner >= start && owner < end ? int(place, owner - start) : -1
      if (column >= 0) {
        inside[row * size + column] = weight
        kept += weight
      } else if (y && weight > 0) sum += weight * float(y, owner)
    }
    leak[row] = Math.max(0, WHOLE - kept)
    given[row] = sum
  })
  const reduction: Reduction = eliminate(inside, leak, size)
  return { reduction, members, given }
}

function solveBySweeps(system: LinearSystem, y: Float64Array, start: number, end: number): number {
  const given = y.slice(start, end)
  for (let node = start; node < end; node++) if (!system.fixed || byte(system.fixed, node) === 0) y[node] = 0
  if (!system.fixed && isClosed(system, start, end)) return 0
  const climb = longestClimb(system, start, end)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const change = sweepOnce(system, y, given, start, end)
    if (change === 0 || change * Math.min(climb, 1e9) < CLOSE) break
  }
  return (residual(system, y, given, start, end) + 8 * EPSILON) * climb
}

/** One Gauss–Seidel sweep; returns the largest change. */
function sweepOnce(system: LinearSystem, y: Float64Array, given: Float64Array, start: number, end: number): number {
  const { graph, weights, fixed } = system
  const { innerStart, owner } = graph
  let change = 0
  let edge = int(innerStart, start)
  for (let node = start; node < end; node++) {
    const last = int(innerStart, node + 1)
    if (fixed && byte(fixed, node) === 1) {
      edge = last
      continue
    }
    let sum = float(given, node - start)
    let own = 0
    for (; edge < last; edge++) {
      const above = int(owner, edge)
      const weight = weights[edge] as number
      if (above === node) own += weight
      else sum += weight * float(y, above)
    }
    const value = own === WHOLE ? 0 : sum / (WHOLE - own)
    change = Math.max(change, Math.abs(value - float(y, node)))
    y[node] = value
  }
  return change
}

function residual(system: LinearSystem, y: Float64Array, given: Float64Array, start: number, end: number): number {
  const { graph, weights, fixed } = system
  let largest = 0
  for (let node = start; node < end; node++) {
    if (fixed && byte(fixed, node) === 1) continue
    let sum = float(given, node - start)
    for (let edge = int(graph.innerStart, node); edge < int(graph.innerStart, node + 1); edge++) {
      sum += (weights[edge] as number) * float(y, int(graph.owner, edge))
    }
    largest = Math.max(largest, Math.abs(sum / WHOLE - float(y, node)))
  }
  return largest
}

/** True where no capital leaves the loop: nothing outside it is reached from any member. */
export function isClosed(system: LinearSystem, start: number, end: number): boolean {
  const { graph, weights } = system
  for (let node = start; node < end; node++) {
    let kept = 0
    for (let edge = int(graph.innerStart, node); edge < int(graph.innerStart, node + 1); edge++) {
      const owner = int(graph.owner, edge)
      if (owner >= start && owner < end) kept += weights[edge] as number
    }
    if (kept < WHOLE) return false
  }
  return true
}

const climbs = new WeakMap<Graph, Map<number, number>>()

/**
 * The longest expected climb within a loop: the largest row of (I - D)⁻¹ summed, which turns a residual into an error. A
 * node more that is fixed only shortens it, so one figure a loop serves every owner.
 */
export function longestClimb(system: LinearSystem, start: number, end: number): number {
  const plain = system.weights === system.graph.lo
  const cached = plain ? climbs.get(system.graph)?.get(start) : undefined
  if (cached !== undefined && cached < Number.POSITIVE_INFINITY) return cached
  const free = plain && !isClosed(system, start, end) ? { ...system, fixed: undefined } : system
  const climb = climbOf(free, start, end)
  if (plain && !free.fixed) climbs.set(system.graph, (climbs.get(system.graph) ?? new Map()).set(start, climb))
  return climb
}

function climbOf(system: LinearSystem, start: number, end: number): number {
  if (end - start <= DENSE) {
    const { reduction, given } = loopReduction(system, undefined, start, end)
    if (reduction.leaves.includes(0)) return Number.POSITIVE_INFINITY
    substitute(reduction, given.fill(WHOLE))
    return given.reduce((most, value) => Math.max(most, value), 0)
  }
  // Owners outside and fixed ones end the climb: they stand with 0.
  const inside = { ...system, fixed: new Uint8Array(end) }
  if (system.fixed) inside.fixed.set(system.fixed.subarray(start, end), start)
  const t = new Float64Array(end)
  const ones = new Float64Array(end - start).fill(WHOLE)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sweepOnce(inside, t, ones, start, end)
    const left = sweep % 4 === 3 ? residual(inside, t, ones, start, end) : 1
    if (left < 0.1) return t.reduce((most, value) => Math.max(most, value), 0) / (1 - left)
  }
  return Number.POSITIVE_INFINITY
}
