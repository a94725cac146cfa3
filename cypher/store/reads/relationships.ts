import { type RelationshipType, relationshipTypes, standings } from '#vocabulary'
import { connections, reads } from '../../statements.ts'
import type { Clock, Evidence, GraphReads, Page, RelationshipCount, RelationshipQuestion, RelationshipRow } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { entityColumns } from '../stored/entity.ts'
import { edgeOf, standingRank } from '../stored/relationship.ts'
import { entitiesById } from './entities.ts'
import { byCodePoint, gather, grouped } from './gather.ts'
import { edgeAfter } from './page.ts'

type Counting = Omit<RelationshipQuestion, 'page'>
type ConnectionReads = Pick<GraphReads, 'relationshipsOf' | 'countRelationshipsOf' | 'relationshipCounts'>
type CountRow = { readonly id: string; readonly type: string; readonly count: number; readonly loops: number }

export const everyType = Object.keys(relationshipTypes) as RelationshipType[]

export const connectionReads = (runner: StatementRunner): ConnectionReads => ({
  relationshipsOf: (ids, question) => connected(runner, ids, question),
  countRelationshipsOf: (ids, question) => countPerEntity(runner, ids, question),
  relationshipCounts: (ids, clock) => countPerType(runner, ids, clock),
})

async function connected(
  runner: StatementRunner,
  ids: readonly string[],
  question: RelationshipQuestion,
): Promise<ReadonlyMap<string, readonly RelationshipRow[]>> {
  const directions = question.direction ? [question.direction] : (['out', 'in'] as const)
  const [near, ...pages] = await Promise.all([
    entitiesById(runner, ids),
    ...directions.map((direction) => onePage(runner, [...new Set(ids)], direction, question)),
  ])
  const rows = pages.flat().flatMap((row) => {
    const here = near.get(row.asked)
    return here ? [{ asked: row.asked, answer: edgeRowOf(row, here) }] : []
  })
  const groups = grouped(
    ids,
    rows,
    (row) => row.asked,
    (row) => row.answer,
  )
  if (directions.length === 1) return groups
  return new Map([...groups].map(([id, both]) => [id, merged(both, question.page)]))
}

type EdgeRow = {
  readonly asked: string
  readonly direction: 'out' | 'in'
  readonly byShare: boolean
  readonly key: string
  readonly relationship: readonly Value[]
  readonly far: readonly Value[]
}

async function onePage(
  runner: StatementRunner,
  ids: readonly string[],
  direction: 'out' | 'in',
  question: RelationshipQuestion,
): Promise<EdgeRow[]> {
  const { types = everyType, page } = question
  const [first, ...others] = types
  if (first === undefined) return []
  // Both directions of one type are put in one order, and by start: a share would order the one and not the other end.
  const single = others.length === 0 && question.direction !== undefined ? first : undefined
  const byShare = single !== undefined && hasShare(single)
  const parameters = { ...bounds(question), ...edgeAfter(page, byShare), take: BigInt(page.take) }
  const statement = connections(single, direction, page.reverse ?? false)
  const rows = await gather<typeof statement>(ids, (batch) => runner.read(statement, { ...parameters, ids: batch, types }))
  return rows.map((row) => ({ ...row, direction, byShare }))
}

function edgeRowOf({ direction, byShare, key, relationship, far }: EdgeRow, near: RelationshipRow['from']): RelationshipRow {
  const other = decode(entityColumns, far)
  const [from, to] = direction === 'out' ? [near, other] : [other, near]
  const edge = edgeOf(relationship, from.id, to.id)
  return { relationship: edge, from, to, order: [byShare ? (edge.share?.hi ?? -1) : edge.validFromMin, key] }
}

/** Edges of both directions in one order; one from an entity to itself was found from both ends. */
function merged(rows: readonly RelationshipRow[], { take, reverse = false }: Page): RelationshipRow[] {
  const byKey = new Map(rows.map((row) => [String(row.order[1]), row]))
  const ordered = [...byKey.values()].sort(
    (a, b) => byCodePoint(String(a.order[0]), String(b.order[0])) || byCodePoint(String(a.order[1]), String(b.order[1])),
  )
  return (reverse ? ordered.reverse() : ordered).slice(0, take)
}

async function countPerEntity(runner: StatementRunner, ids: readonly string[], question: Counting): Promise<ReadonlyMap<string, number>> {
  const { direction, types = everyType } = question
  const counts = await counted(runner, ids, types, question)
  const sum = (rows: readonly CountRow[], id: string, of: 'count' | 'loops') =>
    rows.filter((row) => row.id === id).reduce((total, row) => total + row[of], 0)
  return new Map(
    ids.map((id) => {
      if (direction) return [id, sum(counts[direction], id, 'count')]
      return [id, sum(counts.out, id, 'count') + sum(counts.in, id, 'count') - sum(counts.in, id, 'loops')]
    }),
  )
}

async function countPerType(
  runner: StatementRunner,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, readonly RelationshipCount[]>> {
  const counts = await counted(runner, ids, everyType, { clock })
  const rows = everyType.flatMap((type) =>
    (['out', 'in'] as const).flatMap((direction) =>
      counts[direction].filter((row) => row.type === type).map(({ id, count }) => ({ id, answer: { type, direction, count } })),
    ),
  )
  return grouped(
    ids,
    rows,
    (row) => row.id,
    (row) => row.answer,
  )
}

async function counted(runner: StatementRunner, ids: readonly string[], types: readonly RelationshipType[], question: Counting) {
  const parameters = { ...bounds(question), types }
  const wanted = (direction: 'out' | 'in') => !question.direction || question.direction === direction
  const [out, into] = await Promise.all([
    wanted('out') ? gather<typeof reads.countOut>(ids, (batch) => runner.read(reads.countOut, { ...parameters, ids: batch })) : [],
    wanted('in') ? gather<typeof reads.countIn>(ids, (batch) => runner.read(reads.countIn, { ...parameters, ids: batch })) : [],
  ])
  return { out, in: into }
}

const hasShare = (type: RelationshipType): boolean => 'value' in relationshipTypes[type] && relationshipTypes[type].value === 'share'

/** What a question about edges is bounded by; what it leaves open bounds nothing. */
export function bounds({ clock, evidence = {} }: { readonly clock: Clock; readonly evidence?: Evidence }) {
  const { since, until, knownAt } = clock
  const { standing, origins = 0, without } = evidence
  const rank = standing === undefined ? standings.length : standingRank(standing)
  return { since, until, knownAt, standing: BigInt(rank), origins: BigInt(origins), without: without?.length ? without : null }
}
