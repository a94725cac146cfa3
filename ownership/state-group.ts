import type { OwnershipParty } from '#vocabulary'
import { OwnershipError } from './errors.ts'
import type { Snapshot } from './snapshot.ts'
import { int } from './typed-arrays.ts'

export type StateGroupOptions = {
  /** Unsaid: every level, and bodies of none. */
  readonly levels?: readonly string[]
  /** Entity ids; unsaid: every body of the state. */
  readonly bodies?: readonly string[]
  /** Also counts owners that a source does not name and counts to the state. Unsaid: false. */
  readonly unnamed?: boolean
}

/** The bodies of one state as one source. What the request chose stands beside what it found. */
export type StateGroup = { readonly state: string; readonly members: readonly number[]; readonly bodies: readonly OwnershipParty[] }

/**
 * Government bodies whose `state` is this one. States never merge; an office-holder and a state-owned company are no members.
 * Throws BAD_QUESTION where a body asked for is none of this state.
 */
export function stateGroup(s: Snapshot, state: string, options: StateGroupOptions = {}): StateGroup {
  const isBody = ({ kind }: OwnershipParty) => kind === 'GovernmentBody' || (options.unnamed === true && kind === 'Unknown')
  const found = s.timeline.entities
    .map((entity, number) => ({ entity, number }))
    .filter(({ entity }) => entity.state === state && isBody(entity))
  const stray = options.bodies?.find((id) => !found.some(({ entity }) => entity.id === id))
  if (stray !== undefined) throw new OwnershipError('BAD_QUESTION', `"${stray}" is no body of ${state}`)
  const chosen = found
    .filter(({ entity }) => options.bodies === undefined || options.bodies.includes(entity.id))
    .filter(({ entity }) => options.levels === undefined || (entity.level !== undefined && options.levels.includes(entity.level)))
    .map(({ entity, number }) => ({ entity, node: int(s.nodeOf, number) }))
    .filter(({ node }) => node >= 0)
  return { state, members: chosen.map(({ node }) => node), bodies: chosen.map(({ entity }) => entity) }
}

/** Every state that has a body here, in code-point order. */
export const statesOf = (s: Snapshot): readonly string[] =>
  [...new Set(s.timeline.entities.flatMap(({ kind, state }) => (kind === 'GovernmentBody' && state !== undefined ? [state] : [])))].sort()
