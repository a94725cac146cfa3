import type { NetworkQuestion } from '#graph'
import type { Relationship } from '#vocabulary'
import { held, strongestFirst } from './plain-edges.ts'
import type { RandomGraph } from './random-graph.ts'

type Way = { readonly near: string; readonly way: string; readonly edges: readonly Relationship[] }

/** The network as arrays and loops have it: ids of what is drawn, keys of the lines, and what was left out. */
export function plainNetwork({ entities, relationships }: RandomGraph, question: NetworkQuestion) {
  const isProtected = (id: string) => entities.some((entity) => entity.id === id && entity.protected)
  const edges = relationships.filter((edge) => held(edge, question))
  const nodes = question.seeds.filter((id) => !isProtected(id))
  const walked: string[] = []
  for (let ring = 1; ring <= question.depth; ring += 1) {
    const nears = nodes.filter((id) => !walked.includes(id))
    walked.push(...nears)
    const steps = nears
      .flatMap((near) => waysOf(near, edges))
      .flatMap(({ near, edges }, order) =>
        edges.slice(0, question.perNode).map((edge, place) => ({ place, order, far: farOf(edge, near) })),
      )
      .sort((a, b) => a.place - b.place || a.order - b.order)
    for (const { far } of steps) {
      if (!nodes.includes(far) && !isProtected(far) && nodes.length < question.maxNodes) nodes.push(far)
    }
  }
  const lines = edges.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to))
  const cuts = walked
    .flatMap((near) => waysOf(near, edges))
    .flatMap(({ near, way, edges: all }) => {
      const shown = all.filter((edge) => lines.includes(edge)).length
      const unseen = all.filter((edge) => !lines.includes(edge))
      const capped = unseen.every((edge) => isProtected(farOf(edge, near))) ? 'protected' : 'mostEntities'
      const reason = all.length > question.perNode ? 'perEntity' : capped
      return shown < all.length ? [`${near} ${way} ${reason} ${shown} of ${all.length}`] : []
    })
  return { nodes, lines: lines.map((edge) => edge.id).sort(), cuts: cuts.sort() }
}

function waysOf(near: string, edges: readonly Relationship[]): Way[] {
  const ways = edges.flatMap((edge) => [
    ...(edge.from === near ? [{ way: `${edge.type} out`, edge }] : []),
    ...(edge.to === near ? [{ way: `${edge.type} in`, edge }] : []),
  ])
  return [...new Set(ways.map(({ way }) => way))].sort().map((way) => ({
    near,
    way,
    edges: ways
      .filter((one) => one.way === way)
      .map(({ edge }) => edge)
      .sort(strongestFirst),
  }))
}

const farOf = ({ from, to }: Relationship, near: string): string => (from === near ? to : from)
