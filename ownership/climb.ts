import { WHOLE } from '#vocabulary'
import type { Graph } from './graph.ts'
import { DENSE, isClosed, loopReduction } from './loops.ts'
import { substituteVisits } from './reduction.ts'
import { loopOf } from './stretches.ts'
import { float, int } from './typed-arrays.ts'

/** Where a random unit of a company's capital comes from, climbing by lower ends. */
export type Climb = {
  /** Expected passes by node, those that end in a closed loop not counted. */
  readonly visits: ReadonlyMap<number, number>
  /** What enters each loop that no capital leaves, by its first node. */
  readonly closed: ReadonlyMap<number, number>
  /** Expected share that nobody records. */
  readonly unrecorded: number
}

/** Climbs from a company by descending number: what it passes stands after its owners, loop by loop. */
export function climbFrom(s: Graph, company: number): Climb {
  const visits = new Map([[company, 1]])
  const closed = new Map<number, number>()
  let unrecorded = 0
  const waiting = new Descending()
  waiting.add(company)
  for (let node = waiting.next(); node !== undefined; node = waiting.next()) {
    if (node >= s.companies) continue
    const loop = loopOf(s, node)
    const members = loop ? between(loop[0], loop[1]) : [node]
    if (loop) settleLoop(s, loop, visits, closed)
    for (const member of members) {
      const passing = visits.get(member) ?? 0
      if (passing > 0 && !(loop && closed.has(loop[0]))) unrecorded += passing * pushOn(s, member, loop, passing, visits, waiting)
    }
    waiting.skipTo(loop ? loop[0] : node)
  }
  return { visits, closed, unrecorded }
}

const between = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, place) => start + place)

/** Passes on what a node holds to its owners outside its loop; returns the part of its capital that nobody records. */
function pushOn(
  s: Graph,
  node: number,
  loop: readonly [number, number] | undefined,
  passing: number,
  visits: Map<number, number>,
  waiting: Descending,
): number {
  let recorded = 0
  const push = (edge: number) => {
    const owner = int(s.owner, edge)
    const lo = int(s.lo, edge)
    recorded += lo
    if (lo === 0 || (loop && owner >= loop[0] && owner < loop[1])) return
    const before = visits.get(owner)
    visits.set(owner, (before ?? 0) + (passing * lo) / WHOLE)
    if (before === undefined && owner < s.companies) waiting.add(owner)
  }
  for (let edge = int(s.innerStart, node); edge < int(s.innerStart, node + 1); edge++) push(edge)
  for (let edge = int(s.leafStart, node); edge < int(s.leafStart, node + 1); edge++) push(edge)
  return (WHOLE - recorded) / WHOLE
}

/** Turns what enters a loop into passes of its members; what enters a closed loop never leaves it. */
function settleLoop(s: Graph, [start, end]: readonly [number, number], visits: Map<number, number>, closed: Map<number, number>): void {
  const mass = new Float64Array(end - start)
  for (let node = start; node < end; node++) mass[node - start] = visits.get(node) ?? 0
  const system = { graph: s, weights: s.lo, fixed: undefined }
  if (isClosed(system, start, end)) {
    closed.set(
      start,
      mass.reduce((sum, value) => sum + value, 0),
    )
    return
  }
  visitsWithin(s, start, end, mass)
  mass.forEach((value, place) => {
    if (value > 0) visits.set(start + place, value)
  })
}

/** Passes of the members of a loop that capital leaves, for what enters it at each; in place. */
export function visitsWithin(s: Graph, start: number, end: number, mass: Float64Array): void {
  if (end - start <= DENSE) {
    const { reduction } = loopReduction({ graph: s, weights: s.lo, fixed: undefined }, undefined, start, end)
    substituteVisits(reduction, mass, WHOLE)
    return
  }
  const entering = mass.slice()
  for (let sweep = 0; sweep < 5_000; sweep++) if (sweepDown(s, start, end, entering, mass) < 1e-15) return
}

/** One sweep from the owned to the owners; returns the largest change. */
function sweepDown(s: Graph, start: number, end: number, entering: Float64Array, mass: Float64Array): number {
  let change = 0
  for (let node = end - 1; node >= start; node--) {
    let sum = float(entering, node - start) * WHOLE
    let own = 0
    for (let out = int(s.outStart, node); out < int(s.outStart, node + 1); out++) {
      const company = int(s.outCompany, out)
      // Holdings ascend; only one that amounts to nothing leads back before the loop.
      if (company >= end) break
      if (company < start) continue
      const lo = int(s.lo, int(s.outEdge, out))
      if (company === node) own += lo
      else sum += lo * float(mass, company - start)
    }
    const value = sum / (WHOLE - own)
    change = Math.max(change, Math.abs(value - float(mass, node - start)))
    mass[node - start] = value
  }
  return change
}

const own = new WeakMap<Graph, Map<number, Float64Array>>()

/** How often a climb from each member of a loop passes it, itself counted: the diagonal of (I - D)⁻¹; the loop must have a leak. */
export function ownVisits(s: Graph, start: number, end: number): Float64Array {
  const cached = own.get(s)?.get(start)
  if (cached) return cached
  const diagonal = new Float64Array(end - start)
  const reduction =
    end - start <= DENSE ? loopReduction({ graph: s, weights: s.lo, fixed: undefined }, undefined, start, end).reduction : undefined
  for (let place = 0; place < end - start; place++) {
    const mass = new Float64Array(end - start)
    mass[place] = 1
    if (reduction) substituteVisits(reduction, mass, WHOLE)
    else visitsWithin(s, start, end, mass)
    diagonal[place] = float(mass, place)
  }
  own.set(s, (own.get(s) ?? new Map()).set(start, diagonal))
  return diagonal
}

/** Nodes waiting, the largest first: a binary heap; a node is added once. It lives as long as one climb. */
class Descending {
  readonly #heap: number[] = []
  #below = Number.POSITIVE_INFINITY

  add(node: number): void {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((heap[parent] as number) >= node) break
      heap[at] = heap[parent] as number
      at = parent
    }
    heap[at] = node
  }

  /** Leaves out what is not below `node`: a loop is settled with its first member met. */
  skipTo(node: number): void {
    this.#below = node
  }

  next(): number | undefined {
    for (let node = this.#pop(); node !== undefined; node = this.#pop()) if (node < this.#below) return node
    return undefined
  }

  #pop(): number | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return top
    let at = 0
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && (heap[child + 1] as number) > (heap[child] as number)) child++
      if ((heap[child] as number) <= last) break
      heap[at] = heap[child] as number
      at = child
    }
    heap[at] = last
    return top
  }
}
