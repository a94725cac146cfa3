import type { VerdictValue } from '#ownership'
import type { Entity } from '#vocabulary'
import { type AskedClock, storeClock } from './clock.ts'
import { contractsReached, type Reached } from './contract-reach.ts'
import type { Order } from './cursor.ts'
import type { Graph, ShownRow } from './loaders.ts'

export type ParticipantsAsked = {
  /** Entity id. */
  readonly initiative: string
  /** Entity id of a place that some contract must reach; undefined: any place, or none. */
  readonly place: string | undefined
  /** Statuses of the vocabulary; undefined: any. */
  readonly statuses: readonly string[] | undefined
  readonly clock: AskedClock
  /** Of those who must be owned by a state to some part: whether one is, as far as sources say. Undefined: nobody must. */
  readonly stateAnswer: ((entity: Entity) => Promise<VerdictValue>) | undefined
}

export type Participant = {
  readonly entity: Entity
  /** Its participations of the statuses asked, the latest start first. */
  readonly participations: readonly ShownRow[]
  readonly reached: () => Promise<Reached>
  /** Yes or possible; undefined where no share was asked. */
  readonly answer: VerdictValue | undefined
}

/** Participants of one page, and where the list goes on: `next` is absent at its end. */
export type ParticipantsFound = { readonly found: readonly Participant[]; readonly next: Order | undefined }

/** Participants looked at together, and the most that one page looks through. */
const AT_ONCE = 100
const MOST_LOOKED_AT = 1_000

export const participantOrder = (entity: Entity): Order => [entity.sortName, entity.id]

/** Looks through an initiative's participants in order until a page is full, all are seen, or enough were looked at. */
export async function participants(
  asked: ParticipantsAsked,
  take: number,
  after: Order | undefined,
  graph: Graph,
): Promise<ParticipantsFound> {
  const clock = storeClock(asked.clock)
  const places = asked.place === undefined ? undefined : new Set(await graph.placesWithin({ place: asked.place, clock }))
  const found: Participant[] = []
  let from = after
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
    const page = { take: AT_ONCE + 1, ...(from && { after: from }) }
    const rows = await graph.participantsOf({ initiative: asked.initiative, clock, page })
    const some = rows.slice(0, AT_ONCE)
    const fitting = await Promise.all(some.map((entity) => participant(entity, asked, places, graph)))
    for (const [at, one] of fitting.entries()) {
      const last = some[at]
      if (!last) continue
      if (one && found.length === take) return { found, next: from ?? after }
      if (one) found.push(one)
      from = participantOrder(last)
    }
    if (rows.length <= AT_ONCE) return { found, next: undefined }
  }
  return { found, next: from }
}

async function participant(
  entity: Entity,
  { initiative, statuses, clock: asked, stateAnswer }: ParticipantsAsked,
  places: ReadonlySet<string> | undefined,
  graph: Graph,
): Promise<Participant | undefined> {
  const clock = storeClock(asked)
  const all = (await graph.relationshipsOf(entity.id, { types: ['PARTICIPATES_IN'], direction: 'out', clock, page: { take: 200 } })) ?? []
  const participations = all
    .filter(({ relationship: { to, keys } }) => to === initiative && (!statuses || statuses.includes(String(keys.status))))
    .reverse()
  if (participations.length === 0) return undefined
  const answer = await stateAnswer?.(entity)
  if (answer === 'no') return undefined
  const reached = reachedOnce(() => contractsReached(entity, { clock, graph }), places)
  if (places && (await reached()).reaches.length === 0) return undefined
  return { entity, participations, reached, answer }
}

/** What is reached in the places asked, looked for at most once. */
function reachedOnce(look: () => Promise<Reached>, places: ReadonlySet<string> | undefined): () => Promise<Reached> {
  let looked: Promise<Reached> | undefined
  const within = ({ reaches, cuts }: Reached): Reached => ({
    cuts,
    reaches: places
      ? reaches.filter(({ covers, located }) => covers && [covers.to.id, ...located.map((row) => row.to.id)].some((id) => places.has(id)))
      : reaches,
  })
  return () => {
    looked ??= look().then(within)
    return looked
  }
}
