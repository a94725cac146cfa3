import type { PathsQuestion } from '#graph'
import { type Relationship, standings } from '#vocabulary'
import { held } from './plain-edges.ts'
import type { RandomGraph } from './random-graph.ts'

type Trail = readonly { readonly edge: Relationship; readonly from: string }[]

/** Every simple path up to the length asked, found by trying each way, then sorted; as many as asked. */
export function plainPaths({ entities, relationships }: RandomGraph, question: PathsQuestion) {
  const open = (id: string) => entities.some((entity) => entity.id === id && !entity.protected)
  const edges = relationships.filter((edge) => held(edge, question) && open(edge.from) && open(edge.to) && edge.from !== edge.to)
  const trails: Trail[] = []
  const walk = (at: string, been: readonly string[], trail: Trail): void => {
    if (question.to.includes(at)) {
      trails.push(trail)
      return
    }
    if (trail.length === question.maxLength) return
    for (const edge of edges) {
      const far = edge.from === at ? edge.to : edge.to === at ? edge.from : undefined
      if (far === undefined || been.includes(far) || question.from.includes(far)) continue
      walk(far, [...been, far], [...trail, { edge, from: at }])
    }
  }
  for (const start of question.from.filter(open)) walk(start, [start], [])
  const ranked = trails
    .filter((trail) => trail.length > 0)
    .map((trail) => ({ trail, key: keyOf(trail) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    hasMore: ranked.length > question.limit,
    paths: ranked.slice(0, question.limit).map(({ trail }) => ({
      steps: trail.map(({ edge, from }) => `${edge.id} ${edge.from === from ? 'forward' : 'backward'}`),
      weakest: weakestOf(trail).id,
    })),
  }
}

/** What a path is sorted by, as one text: its weakest step, its length, its ids. */
const keyOf = (trail: Trail): string =>
  [weaknessOf(weakestOf(trail)), String(trail.length), trail[0]?.from, ...trail.map(({ edge }) => `${edge.id}@${edge.knownFromDay}`)].join(
    '\u0001',
  )

const weakestOf = (trail: Trail): Relationship =>
  trail.map(({ edge }) => edge).reduce((weak, edge) => (weaknessOf(edge) > weaknessOf(weak) ? edge : weak))

/** Greater is weaker: standing, fewer origins, contested, confirmed longer ago. */
function weaknessOf({ standing, origins, contested, lastConfirmed }: Relationship): string {
  const days = { '2019': '20191231', '2021-05': '20210531', '2023-03-15': '20230315' }
  const confirmed = Object.entries(days).find(([date]) => date === lastConfirmed)?.[1] ?? '0'
  return `${standings.indexOf(standing)} ${9 - origins} ${contested ? 1 : 0} ${99_999_999 - Number(confirmed)}`
}
