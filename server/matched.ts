import type { Graph } from './loaders.ts'
import { type Match, matches, type Sought } from './matching.ts'

/** Candidates recalled for each name and each identifier. */
const RECALLED = 200

/** What may be the thing sought, likeliest first, nobody protected. */
export async function matched(sought: Sought, graph: Pick<Graph, 'candidates'>): Promise<readonly Match[]> {
  const texts = [...sought.names, ...sought.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)]
  const recalled = await Promise.all(
    [...new Set(texts.map((text) => text.trim()))].map((text) => graph.candidates({ text, kinds: sought.kinds, take: RECALLED })),
  )
  return matches(
    sought,
    recalled.flat().map(({ entity }) => entity),
  )
}
