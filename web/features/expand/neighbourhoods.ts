import type { Client } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { type EdgeFragment, NeighbourhoodDocument, type NeighbourhoodQuery } from '../../api/generated/documents.ts'
import { listSides } from '../../look/lists.ts'
import type { Expansion } from '../../state/canvas.ts'
import type { Question } from '../../state/question.ts'

type Entity = NonNullable<NeighbourhoodQuery['entity']>

/** One list of an entity as far as it was read. */
export type Neighbourhood = {
  readonly entity: Entity
  readonly asking: Required<Expansion>
  readonly rows: readonly EdgeFragment[]
  /** How many there are on the day, whatever the evidence. */
  readonly count: number
  /** All of it was read. */
  readonly isWhole: boolean
}

const PAGE = 100
/** An order is one over what was read; a hub beyond this is narrowed by list or evidence. */
const MOST_PAGES = 4

export const readable = PAGE * MOST_PAGES

/** The lists that were asked for, each to its end or to the last page that is read; undefined where an id finds nothing. */
export const neighbourhoods = (
  client: Client,
  askings: readonly Required<Expansion>[],
  question: Question,
): Promise<readonly (Neighbourhood | undefined)[]> => Promise.all(askings.map((asking) => neighbourhood(client, asking, question)))

async function neighbourhood(client: Client, asking: Required<Expansion>, question: Question): Promise<Neighbourhood | undefined> {
  const side = listSides.get(asking.list)
  const rows: EdgeFragment[] = []
  let after: string | null = null
  for (let page = 0; ; page += 1) {
    const entity: Entity | undefined = await pageOf(client, asking, question, after)
    if (!entity) return undefined
    rows.push(...entity.relationships.nodes)
    const { hasNextPage, endCursor } = entity.relationships.pageInfo
    if (hasNextPage && page + 1 < MOST_PAGES) {
      after = endCursor ?? null
      continue
    }
    const counts = entity.relationshipCounts.filter(({ type, direction }) => !side || (type === side.type && direction === side.direction))
    return { entity, asking, rows, count: counts.reduce((sum, { count }) => sum + count, 0), isWhole: !hasNextPage }
  }
}

async function pageOf(
  client: Client,
  { of, list }: Expansion,
  { asOf, knownAt, evidence }: Question,
  after: string | null,
): Promise<Entity | undefined> {
  const side = listSides.get(list)
  const { data, error } = await client.query(NeighbourhoodDocument, {
    id: of,
    types: side ? [side.type] : null,
    direction: side?.direction ?? null,
    evidence: askedEvidence(evidence),
    asOf: asOf ?? null,
    knownAt: knownAt ?? null,
    first: PAGE,
    after,
  })
  if (error) throw error
  return data?.entity ?? undefined
}
