import { WHOLE } from '#vocabulary'
import type { Graph } from './graph.ts'
import { solveLoop } from './loops.ts'
import type { Bound } from './owner-group.ts'
import { loopOf } from './stretches.ts'
import { float, int } from './typed-arrays.ts'

/** A chain without a node twice, from an owner to a company; `loopMultiplier` is what circling on the way adds to its product. */
export type Walk = {
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly product: number
  readonly loopMultiplier: number
}

/** A search that opened so many chains stops; what it found stands, and says how much it covers. */
const OPENED = 50_000

/**
 * Walks from the members of a group down to a company, best product first, found from below. Stakes stand at `bound`, and
 * a member ends a walk: stakes in it do not count.
 */
export function* bestWalks(s: Graph, members: ReadonlySet<number>, company: number, bound: Bound): Iterable<Walk> {
  const open = new ByProduct()
  open.add({ node: company, product: 1, edge: -1, below: undefined })
  for (let opened = 0; opened < OPENED; opened++) {
    const step = open.next()
    if (!step) return
    if (members.has(step.node) && step.below) {
      yield walkOf(s, step, members, bound)
      continue
    }
    if (step.node >= s.companies) continue
    for (const start of [s.innerStart, s.leafStart]) {
      for (let edge = int(start, step.node); edge < int(start, step.node + 1); edge++) {
        const owner = int(s.owner, edge)
        const product = (step.product * int(s[bound], edge)) / WHOLE
        if (product === 0 || (owner >= s.companies && !members.has(owner)) || stands(step, owner)) continue
        open.add({ node: owner, product, edge, below: step })
      }
    }
  }
}

type Step = { readonly node: number; readonly product: number; readonly edge: number; readonly below: Step | undefined }

function stands(step: Step, node: number): boolean {
  for (let at: Step | undefined = step; at; at = at.below) if (at.node === node) return true
  return false
}

function walkOf(s: Graph, top: Step, members: ReadonlySet<number>, bound: Bound): Walk {
  const nodes: number[] = []
  const edges: number[] = []
  for (let at: Step | undefined = top; at; at = at.below) {
    nodes.push(at.node)
    if (at.below) edges.push(at.edge)
  }
  return { nodes, edges, product: top.product, loopMultiplier: multiplierOf(s, nodes, members, bound) }
}

/**
 * Π G(v, v) over the walk's nodes below its owner, each G = (I - D)⁻¹ without the nodes before it. Over all simple paths
 * product times multiplier sums to the effective share: loop erasure.
 */
function multiplierOf(s: Graph, nodes: readonly number[], members: ReadonlySet<number>, bound: Bound): number {
  let multiplier = 1
  nodes.forEach((node, place) => {
    const loop = place > 0 ? loopOf(s, node) : undefined
    if (loop) multiplier /= 1 - returnChance(s, node, loop, new Set([...members, ...nodes.slice(0, place)]), bound)
  })
  return multiplier
}

/** The chance that a climb from a node comes back to it before it leaves the loop or meets one of `gone`. */
function returnChance(s: Graph, node: number, [start, end]: readonly [number, number], gone: ReadonlySet<number>, bound: Bound): number {
  const y = new Float64Array(end)
  const fixed = new Uint8Array(end)
  for (const member of [node, ...gone]) if (member >= start && member < end) fixed[member] = 1
  y[node] = 1
  solveLoop({ graph: s, weights: s[bound], fixed }, y, start, end)
  let sum = 0
  for (let edge = int(s.innerStart, node); edge < int(s.innerStart, node + 1); edge++) {
    const owner = int(s.owner, edge)
    if (owner >= start && owner < end) sum += int(s[bound], edge) * float(y, owner)
  }
  return sum / WHOLE
}

/** Steps waiting, the largest product first; it lives as long as one search. */
class ByProduct {
  readonly #heap: Step[] = []

  add(step: Step): void {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] as Step
      if (above.product >= step.product) break
      heap[at] = above
      at = parent
    }
    heap[at] = step
  }

  next(): Step | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (!last || heap.length === 0) return top
    let at = 0
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const right = heap[child + 1]
      if (right && right.product > (heap[child] as Step).product) child++
      const larger = heap[child] as Step
      if (larger.product <= last.product) break
      heap[at] = larger
      at = child
    }
    heap[at] = last
    return top
  }
}
