import { type Day, lastDay, type PartialDate, type Relationship } from '#vocabulary'
import type { Graph } from './loaders.ts'

/** Whether something was last confirmed more than two years before the day. */
export const isStale = (confirmed: PartialDate, day: Day): boolean => lastDay(confirmed) < `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`

/** The last day on which one of the claims that give its figure confirms it. */
export async function figuresConfirmed({ figures }: Relationship, graph: Pick<Graph, 'claim'>): Promise<Day | undefined> {
  const claims = await Promise.all(figures.map(graph.claim))
  return claims
    .flatMap((claim) => claim?.qualifiers.lastConfirmed ?? claim?.knownFrom ?? [])
    .map(lastDay)
    .sort()
    .at(-1)
}
