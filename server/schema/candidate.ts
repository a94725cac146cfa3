import { type Candidate, namesFor } from '#graph'
import type { Entity } from '#vocabulary'
import { builder } from '../builder.ts'
import type { Graph } from '../loaders.ts'
import type { EntityView } from '../views.ts'
import { EntityRef } from './refs.ts'

export type CandidateView = Pick<Candidate, 'score' | 'reasons'> & { readonly other: EntityView }

export const CandidateRef = builder.objectRef<CandidateView>('Candidate').implement({
  description: 'Another entity that may be the same thing: for a person to judge. Names alone never merge two.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: ({ other }) => other }),
    score: t.exposeFloat('score', { description: 'From 0 to 1.' }),
    reasons: t.exposeStringList('reasons'),
  }),
})

/** Entities that may be the same as this one, likeliest first; nobody protected, on either side. */
export async function candidatesOf({ entity, clock }: EntityView, graph: Graph): Promise<CandidateView[]> {
  if (entity.protected) return []
  const found = await graph.alike(entity)
  const views = await Promise.all(
    found.map(async ({ between, score, reasons }): Promise<CandidateView[]> => {
      const far = farEnd(entity, between)
      const other = far === undefined ? undefined : await graph.entity(far)
      return other && !other.protected ? [{ other: { entity: other, clock }, score, reasons }] : []
    }),
  )
  return views.flat()
}

/** The other id of a pair that names this entity; undefined where it does not. */
function farEnd(entity: Entity, between: readonly [string, string]): string | undefined {
  const names = namesFor(entity)
  return names.has(between[0]) ? between[1] : names.has(between[1]) ? between[0] : undefined
}
