import type { WalkQuestion } from '#graph'
import { type Relationship, standings } from '#vocabulary'

const rank = ({ standing }: Pick<Relationship, 'standing'>) => standings.indexOf(standing)
const keyOf = (edge: Relationship) => `${edge.id}@${edge.knownFromDay}`

/** Whether a question meets an edge: its type, both clocks, and how good its evidence is. */
export function held(edge: Relationship, { types, clock, evidence = {} }: WalkQuestion): boolean {
  if (types && !types.includes(edge.type)) return false
  if (edge.validFromMin > clock.until || edge.validToMax <= clock.since) return false
  if (edge.knownFromDay > clock.knownAt || edge.knownToDay <= clock.knownAt) return false
  if (evidence.standing && rank(edge) > standings.indexOf(evidence.standing)) return false
  return edge.origins >= (evidence.origins ?? 0)
}

/** The order in which a hub is cut: by share, standing, origins, then key. */
export function strongestFirst(a: Relationship, b: Relationship): number {
  const share = (edge: Relationship) => edge.share?.hi ?? -1
  if (share(a) !== share(b)) return share(b) - share(a)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (a.origins !== b.origins) return b.origins - a.origins
  return keyOf(a) < keyOf(b) ? -1 : 1
}
