import { byCodePoint } from '#vocabulary'
import { byEvidence } from './evidence-order.ts'
import type { Edge } from './explored.ts'
import { Heap } from './heap.ts'

/** Partial ways that are tried before a search gives up. */
const MOST_TRIED = 200_000

/** A way through the graph: the entity it starts at, and the edges it takes, each with how weak it is. */
export type Trail = { readonly start: string; readonly edges: readonly Edge[] }
type Ends = { readonly from: readonly string[]; readonly to: readonly string[]; readonly maxLength: number; readonly limit: number }

type Partial = Trail & {
  readonly at: string
  /** How weak its weakest step is at least, once it has arrived, and how long it is at least. */
  readonly weakness: number
  readonly length: number
  /** That of the steps taken. */
  readonly worst: number
  readonly ids: readonly string[]
}

/**
 * The best simple paths, in order: by the weakest step, then by length, then by ids. Best first search: what a partial way
 * can become at best is known from the other end (the least weak way on within the steps left), so that the first `limit`
 * to arrive are the best. Ends stand at the ends only: no path goes through another entity of either set.
 */
export function rankedTrails(edges: ReadonlyMap<string, readonly Edge[]>, ends: Ends): { trails: readonly Trail[]; hasMore: boolean } {
  const { from, to, maxLength, limit } = ends
  const weakness = weaknesses(edges)
  const on = waysOn(edges, weakness, ends)
  const [sources, targets] = [new Set(from), new Set(to)]
  const open = new Heap<Partial>(byPromise)
  const offer = (trail: Omit<Partial, 'weakness' | 'length'>) => {
    const left = on.get(trail.at)?.slice(0, maxLength - trail.edges.length + 1) ?? []
    const rest = left.findIndex((weak) => weak < Number.POSITIVE_INFINITY)
    if (rest < 0) return
    open.push({ ...trail, weakness: Math.max(trail.worst, left.at(-1) ?? 0), length: trail.edges.length + rest })
  }
  for (const start of sources) offer({ start, edges: [], at: start, worst: -1, ids: [start] })
  const trails: Trail[] = []
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const trail = open.pop()
    if (!trail) return { trails, hasMore: false }
    if (targets.has(trail.at)) {
      if (trails.length === limit) return { trails, hasMore: true }
      trails.push({ start: trail.start, edges: trail.edges })
      continue
    }
    for (const edge of edges.get(trail.at) ?? []) {
      if (sources.has(edge.far) || trail.edges.some(({ near }) => near === edge.far)) continue
      const worst = Math.max(trail.worst, weakness(edge))
      offer({ start: trail.start, edges: [...trail.edges, edge], at: edge.far, worst, ids: [...trail.ids, edge.key] })
    }
  }
  return { trails, hasMore: true }
}

/** How weak each edge is among these: 0 is the strongest, equals are equal. */
function weaknesses(edges: ReadonlyMap<string, readonly Edge[]>): (edge: Edge) => number {
  const ranks = new Map<string, number>()
  let before: Edge | undefined
  let rank = -1
  for (const edge of [...edges.values()].flat().sort(byEvidence)) {
    if (!before || byEvidence(before, edge) !== 0) rank += 1
    ranks.set(edge.key, rank)
    before = edge
  }
  return ({ key }) => ranks.get(key) ?? rank
}

/** For each entity, by the number of steps left: how weak the least weak way to a target is; infinite where there is none. */
function waysOn(edges: ReadonlyMap<string, readonly Edge[]>, weakness: (edge: Edge) => number, { from, to, maxLength }: Ends) {
  const [sources, targets] = [new Set(from), new Set(to)]
  const ways = new Map<string, number[]>([...targets].map((id) => [id, Array.from({ length: maxLength + 1 }, () => -1)]))
  for (let steps = 1; steps <= maxLength; steps += 1) {
    for (const [id, some] of edges) {
      if (targets.has(id)) continue
      const known = ways.get(id) ?? Array.from({ length: steps }, () => Number.POSITIVE_INFINITY)
      const best = some
        .filter(({ far }) => !sources.has(far))
        .map((edge) => Math.max(weakness(edge), ways.get(edge.far)?.[steps - 1] ?? Number.POSITIVE_INFINITY))
      known[steps] = best.reduce((a, b) => Math.min(a, b), known[steps - 1] ?? Number.POSITIVE_INFINITY)
      ways.set(id, known)
    }
  }
  return ways
}

const byPromise = (a: Partial, b: Partial): number => a.weakness - b.weakness || a.length - b.length || byIds(a.ids, b.ids)

/** A beginning stands before what goes on from it. */
function byIds(a: readonly string[], b: readonly string[]): number {
  for (const [at, id] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (id !== other) return byCodePoint(id, other)
  }
  return a.length - b.length
}
