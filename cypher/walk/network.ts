import type { Entity, Relationship } from '#vocabulary'
import type { GraphReads, WalkQuestion, Way } from '../store/graph-store.ts'
import { type Cut, cutOf } from './cut.ts'

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

type Reads = Pick<GraphReads, 'entities' | 'ways' | 'relationshipsAmong'>

/**
 * What stands around the seeds: a breadth-first search over one-hop statements, one a ring, then one for the lines
 * between what was reached. A cap hides neighbours and never a line between two that are drawn. Protected persons are
 * counted, neither shown nor passed through.
 */
export async function network(reads: Reads, question: NetworkQuestion): Promise<Network> {
  const { depth, perNode, maxNodes } = question
  const seeds = await reads.entities(question.seeds)
  const drawn = new Set(question.seeds.filter((id) => seeds.get(id)?.protected === false))
  const walked = new Map<string, readonly Way[]>()
  let ring = [...drawn]
  for (let distance = 1; distance <= depth && ring.length > 0; distance += 1) {
    const found = await reads.ways(ring, question, perNode)
    for (const [id, ways] of found) walked.set(id, ways)
    ring = nextRing(found, perNode)
      .filter((id) => !drawn.has(id))
      .slice(0, Math.max(0, maxNodes - drawn.size))
    for (const id of ring) drawn.add(id)
  }
  const [entities, relationships] = await Promise.all([reads.entities([...drawn]), reads.relationshipsAmong([...drawn], question)])
  const cuts = cutsOf(walked, entities, relationships)
  return { entities: [...drawn].flatMap((id) => entities.get(id) ?? []), relationships, complete: cuts.length === 0, cuts }
}

/**
 * Who is one hop away, once each. Where they are more than may be drawn, every entity and type gives its strongest
 * before any gives its second.
 */
function nextRing(found: ReadonlyMap<string, readonly Way[]>, perNode: number): string[] {
  const ways = [...found.values()].flat()
  const ring = new Set<string>()
  for (let place = 0; place < perNode; place += 1) {
    for (const { hops } of ways) {
      const hop = hops[place]
      if (hop && !hop.isFarProtected) ring.add(hop.far)
    }
  }
  return [...ring]
}

function cutsOf(
  walked: ReadonlyMap<string, readonly Way[]>,
  entities: ReadonlyMap<string, Entity>,
  relationships: readonly Relationship[],
): Cut[] {
  const shown = shownAt(relationships)
  return [...walked].flatMap(([id, ways]) => {
    const at = entities.get(id)
    return at ? ways.flatMap((way) => cutOf(at, way, shown.get(placeOf(id, way.type, way.direction)) ?? 0) ?? []) : []
  })
}

function shownAt(relationships: readonly Relationship[]): Map<string, number> {
  const shown = new Map<string, number>()
  for (const { from, to, type } of relationships) {
    for (const place of [placeOf(from, type, 'out'), placeOf(to, type, 'in')]) shown.set(place, (shown.get(place) ?? 0) + 1)
  }
  return shown
}

const placeOf = (id: string, type: string, direction: string): string => `${type} ${direction} ${id}`
