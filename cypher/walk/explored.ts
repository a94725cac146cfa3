import type { GraphReads, Hop, WalkQuestion, Way } from '../store/graph-store.ts'

/** Relationships of one type and direction that are followed at one entity. */
export const FOLLOWED_AT_ONE = 200
/** Entities from which a search goes on. */
const MOST_WALKED = 2_000

/** A relationship as a search crosses it, from the end it comes from. */
export type Edge = Hop & Pick<Way, 'type' | 'direction'> & { readonly near: string }

/**
 * What was looked at: the ways of each entity walked, every edge between two that may be shown, from both its ends, and
 * from whom the search would have gone on.
 */
export type Explored = {
  readonly walked: ReadonlyMap<string, readonly Way[]>
  readonly leftOut: ReadonlySet<string>
  readonly edges: ReadonlyMap<string, readonly Edge[]>
}

type Ends = { readonly from: readonly string[]; readonly to: readonly string[]; readonly maxLength: number }

/**
 * Walks from both ends in turn, `maxLength` rings in all: then each edge of a path no longer than that is within reach of
 * one end, and a hub in the middle is passed without being walked. Where one end has nothing left to walk, all paths are known.
 */
export async function explored(reads: Pick<GraphReads, 'ways'>, question: WalkQuestion, { from, to, maxLength }: Ends): Promise<Explored> {
  const walked = new Map<string, readonly Way[]>()
  const leftOut = new Set<string>()
  const sides = [from, to].map((ids) => ({ seen: new Set(ids), ring: [...new Set(ids)], walkedRings: 0 }))
  for (let rings = 0; rings < maxLength; rings += 1) {
    const [side] = sides.toSorted((a, b) => a.walkedRings - b.walkedRings || a.ring.length - b.ring.length)
    if (!side || sides.some(({ ring }) => ring.length === 0)) break
    side.walkedRings += 1
    const unwalked = side.ring.filter((id) => !walked.has(id))
    const fresh = unwalked.splice(0, MOST_WALKED - walked.size)
    for (const id of unwalked) leftOut.add(id)
    if (fresh.length > 0) for (const [id, ways] of await reads.ways(fresh, question, FOLLOWED_AT_ONE)) walked.set(id, ways)
    const hops = side.ring.flatMap((id) => (walked.get(id) ?? []).flatMap((way) => way.hops))
    side.ring = [...new Set(hops.filter((hop) => !hop.isFarProtected).map((hop) => hop.far))].filter((id) => !side.seen.has(id))
    for (const id of side.ring) side.seen.add(id)
  }
  return { walked, leftOut, edges: edgesOf(walked) }
}

/** By entity; an edge seen from one end alone stands at both. A loop leads nowhere. */
function edgesOf(walked: ReadonlyMap<string, readonly Way[]>): Map<string, Edge[]> {
  const seen = new Set<string>()
  const edges = new Map<string, Edge[]>()
  const add = (edge: Edge) => {
    const some = edges.get(edge.near)
    if (some) some.push(edge)
    else edges.set(edge.near, [edge])
  }
  for (const [near, ways] of walked) {
    for (const { type, direction, hops } of ways) {
      for (const hop of hops) {
        if (hop.isFarProtected || hop.far === near || seen.has(hop.key)) continue
        seen.add(hop.key)
        add({ ...hop, type, direction, near })
        add({ ...hop, type, direction: direction === 'out' ? 'in' : 'out', near: hop.far, far: near })
      }
    }
  }
  return edges
}
