import type { AskedClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { answersTo } from './answers.ts'
import type { Asked } from './export.ts'
import type { Answer, Draft } from './row.ts'

/** What a row rests on: the relationships that may be told, their claims, and what answers these. */
export type Resting = Pick<Draft, 'sources' | 'claims'> & { readonly relationships: readonly string[]; readonly answers: readonly Answer[] }

/** Of these relationships, as known on the day; drift is no support. */
export async function restingOn(ids: readonly string[], clock: AskedClock, graph: Graph, numbers: Asked['numbers']): Promise<Resting> {
  const rows = (await Promise.all(ids.map((id) => graph.relationships(id, clock.knownAt)))).flatMap((found) => found ?? [])
  const told = rows.filter(({ isHidden }) => !isHidden).map(({ relationship }) => relationship)
  const supporting = [...new Set(told.flatMap(({ claims, drift }) => claims.filter((id) => !drift.includes(id))))]
  const claims = (await Promise.all(supporting.map(graph.claim))).flatMap((claim) => claim ?? [])
  const { answers, sources } = await answersTo(claims, clock, graph, numbers)
  return {
    relationships: [...new Set(told.map(({ id }) => id))],
    claims: claims.map(({ id }) => id),
    sources: [...claims.map(({ source }) => source), ...sources],
    answers,
  }
}
