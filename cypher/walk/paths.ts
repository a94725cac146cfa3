import { type Entity, type Relationship, versionKey } from '#vocabulary'
import type { GraphReads, WalkQuestion } from '../store/graph-store.ts'
import { type Cut, cutOf } from './cut.ts'
import { byEvidence } from './evidence-order.ts'
import { type Explored, explored } from './explored.ts'
import { rankedTrails, type Trail } from './ranked-trails.ts'

export type PathsQuestion = WalkQuestion & {
  /** Entity ids, none of them in both. One that is unknown or protected starts and ends nothing. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly maxLength: number
  readonly limit: number
}

/** A relationship as a path crosses it; forward from its `from` to its `to`. */
export type Step = { readonly relationship: Relationship; readonly from: Entity; readonly to: Entity; readonly forward: boolean }
export type Path = { readonly steps: readonly Step[]; readonly weakest: Step }

export type Paths = {
  readonly paths: readonly Path[]
  /** More paths were found than were asked for, or there were too many to try them all. */
  readonly hasMore: boolean
  /** Whether nothing was left out while looking. */
  readonly complete: boolean
  readonly cuts: readonly Cut[]
}

type Reads = Pick<GraphReads, 'entities' | 'ways' | 'relationshipsAmong'>

/**
 * Paths between two sets of entities, whichever way their relationships point, the best first: ranked by their weakest
 * step (standing, origins, contested, age), then by length, then by ids. An entity stands in a path once; those of
 * the sets stand at its ends only. Found by a breadth-first search from both ends: one statement a ring, then one for what
 * the paths cross.
 */
export async function paths(reads: Reads, question: PathsQuestion): Promise<Paths> {
  const ends = await reads.entities([...question.from, ...question.to])
  const [from, to] = [question.from, question.to].map((ids) => ids.filter((id) => ends.get(id)?.protected === false))
  const asked = { from: from ?? [], to: to ?? [], maxLength: question.maxLength, limit: question.limit }
  const seen = await explored(reads, question, asked)
  const { trails, hasMore } = rankedTrails(seen.edges, asked)
  const crossed = [...new Set(trails.flatMap(({ edges }) => edges.flatMap(({ near, far }) => [near, far])))]
  const cuts = cutsOf(seen)
  const [entities, relationships] = await Promise.all([
    reads.entities([...new Set([...crossed, ...cuts.map(({ at }) => at)])]),
    reads.relationshipsAmong(crossed, question),
  ])
  const byKey = new Map(relationships.map((relationship) => [versionKey(relationship), relationship]))
  const told = cuts.flatMap(({ at, cut }) => {
    const entity = entities.get(at)
    return entity ? (cut(entity) ?? []) : []
  })
  return {
    paths: trails.flatMap((trail) => pathOf(trail, byKey, entities) ?? []),
    hasMore,
    complete: told.length === 0,
    cuts: told,
  }
}

/** A trail with what it crosses; undefined where a load took something away while it was found. */
function pathOf(
  { edges }: Trail,
  relationships: ReadonlyMap<string, Relationship>,
  entities: ReadonlyMap<string, Entity>,
): Path | undefined {
  const steps = edges.flatMap((edge): Step[] => {
    const relationship = relationships.get(edge.key)
    const [from, to] = [entities.get(relationship?.from ?? ''), entities.get(relationship?.to ?? '')]
    return relationship && from && to ? [{ relationship, from, to, forward: relationship.from === edge.near }] : []
  })
  const [first, ...others] = steps
  if (!first || steps.length < edges.length) return undefined
  const weakest = others.reduce((weak, step) => (byEvidence(weak.relationship, step.relationship) < 0 ? step : weak), first)
  return { steps, weakest }
}

/** Where a search did not follow everything; what it found from the other end, it followed. */
function cutsOf({ walked, edges, leftOut }: Explored) {
  return [...walked].flatMap(([at, ways]) => {
    const followed = (edges.get(at) ?? []).filter(({ far }) => !leftOut.has(far))
    return ways.flatMap((way) => {
      const loops = way.hops.filter(({ far }) => far === at)
      const shown = followed.filter(({ type, direction }) => type === way.type && direction === way.direction).length + loops.length
      return shown < way.total ? [{ at, cut: (entity: Entity) => cutOf(entity, way, shown) }] : []
    })
  })
}
