import type { Entity, Relationship } from '#vocabulary'
import type { GraphReads, Hop, WalkQuestion } from '../store/graph-store.ts'
import { type Cut, MOST_COUNTED } from './cut.ts'

export type NetworkQuestion = WalkQuestion & {
  /** Entity ids. One that is unknown or protected starts nothing. */
  readonly seeds: readonly string[]
  /** Rings around the seeds. */
  readonly depth: number
  /** Of each type and direction so many relationships are followed at one entity, the strongest. */
  readonly perNode: number
  /** Entities in all; seeds are always among them. */
  readonly maxNodes: number
}

/** Entities in the order in which they were reached, and every relationship between two of them. */
export type Network = {
  readonly entities: readonly Entity[]
  readonly relationships: readonly Relationship[]
  /** Whether everything within the depth asked is here. */
  readonly complete: boolean
  readonly cuts: readonly Cut[]
}

type Reads = Pick<GraphReads, 'entities' | 'hops' | 'countHops' | 'relationshipsAmong'>

/**
 * What stands around the seeds: a breadth-first search over one-hop statements, one a ring, then one for the lines
 * between what was reached and, where a hub was cut, one that counts it. A cap hides neighbours and never a line between
 * two that are drawn. Protected persons are counted, neither shown nor passed through.
 */
export async function network(reads: Reads, question: NetworkQuestion): Promise<Network> {
  const { depth, perNode, maxNodes } = question
  const seeds = await reads.entities(question.seeds)
  const drawn = new Set(question.seeds.filter((id) => seeds.get(id)?.protected === false))
  const walked = new Map<string, readonly Hop[]>()
  let ring = [...drawn]
  for (let distance = 1; distance <= depth && ring.length > 0; distance += 1) {
    const hops = await reads.hops(ring, question, perNode + 1)
    for (const [id, some] of hops) walked.set(id, some)
    ring = nextRing(hops, perNode)
      .filter((id) => !drawn.has(id))
      .slice(0, Math.max(0, maxNodes - drawn.size))
    for (const id of ring) drawn.add(id)
  }
  const hubs = [...walked].filter(([, hops]) => [...byWay(hops).values()].some((some) => some.length > perNode)).map(([id]) => id)
  const [entities, relationships, counts] = await Promise.all([
    reads.entities([...drawn]),
    reads.relationshipsAmong([...drawn], question),
    hubs.length > 0 ? reads.countHops(hubs, question, MOST_COUNTED + 1) : [],
  ])
  const totals = new Map(counts.map(({ at, type, direction, count }) => [`${at} ${type} ${direction}`, count]))
  const cuts = cutsOf({ walked, entities, relationships, totals, perNode })
  return { entities: [...drawn].flatMap((id) => entities.get(id) ?? []), relationships, complete: cuts.length === 0, cuts }
}

/**
 * Who is one hop away, once each. Where they are more than may be drawn, every entity and type gives its strongest
 * before any gives its second.
 */
function nextRing(hops: ReadonlyMap<string, readonly Hop[]>, perNode: number): string[] {
  const ways = [...hops.values()].flatMap((some) => [...byWay(some).values()])
  const ring = new Set<string>()
  for (let place = 0; place < perNode; place += 1) {
    for (const way of ways) {
      const hop = way[place]
      if (hop && !hop.isFarProtected) ring.add(hop.far)
    }
  }
  return [...ring]
}

/** The hops of one entity by type and direction, in the order of the words. */
function byWay(hops: readonly Hop[]): Map<string, Hop[]> {
  const ways = new Map<string, Hop[]>()
  for (const hop of hops) {
    const way = `${hop.type} ${hop.direction}`
    const some = ways.get(way)
    if (some) some.push(hop)
    else ways.set(way, [hop])
  }
  return new Map([...ways].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Walked = {
  readonly walked: ReadonlyMap<string, readonly Hop[]>
  readonly entities: ReadonlyMap<string, Entity>
  readonly relationships: readonly Relationship[]
  readonly totals: ReadonlyMap<string, number>
  readonly perNode: number
}

function cutsOf({ walked, entities, relationships, totals, perNode }: Walked): Cut[] {
  const shown = shownAt(relationships)
  return [...walked].flatMap(([id, hops]) =>
    [...byWay(hops).values()].flatMap((some) => {
      const [at, hop] = [entities.get(id), some[0]]
      if (!at || !hop) return []
      const { type, direction } = hop
      const place = `${id} ${type} ${direction}`
      const drawn = shown.get(place) ?? 0
      const total = totals.get(place) ?? some.length
      if (drawn >= total) return []
      const secret = some.filter((one) => one.isFarProtected).length
      const reason = some.length > perNode ? 'perEntity' : drawn + secret < total ? 'mostEntities' : 'protected'
      return [
        { at, type, direction, reason, shown: drawn, total: Math.min(total, MOST_COUNTED), totalIsFloor: total > MOST_COUNTED },
      ] as const
    }),
  )
}

function shownAt(relationships: readonly Relationship[]): Map<string, number> {
  const shown = new Map<string, number>()
  for (const { from, to, type } of relationships) {
    for (const place of [`${from} ${type} out`, `${to} ${type} in`]) shown.set(place, (shown.get(place) ?? 0) + 1)
  }
  return shown
}
