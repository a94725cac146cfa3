import { byCodePoint } from '#vocabulary'
import { claimChanges, heldChanges } from '../../statements.ts'
import type { ClaimChange, DaySpan, GraphReads, HeldChange, RelationshipRow, Start } from '../graph-store.ts'
import type { StatementRunner } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { entityColumns } from '../stored/entity.ts'
import { edgeOf } from '../stored/relationship.ts'
import { claimOf } from './claims.ts'
import { entitiesById } from './entities.ts'
import { gather } from './gather.ts'

export const changeReads = (runner: StatementRunner): Pick<GraphReads, 'claimChanges' | 'heldChanges'> => ({
  claimChanges: async (question, start, take) => {
    const found = await Promise.all((['known', 'withdrawn'] as const).map((what) => claimsThat(runner, what, question, start, take)))
    return first(found.flat(), ({ day, claim }) => [day, claim.id], take)
  },
  heldChanges: async (ids, span, start, take) => {
    const near = await entitiesById(runner, ids)
    const asked = (['began', 'ended'] as const).flatMap((what) =>
      (['out', 'in'] as const).map((direction) => edgesThat(runner, what, direction, near, span, start, take)),
    )
    const found = (await Promise.all(asked)).flat()
    // An edge between two of those asked is found from both.
    const once = [...new Map(found.map((change) => [`${change.what} ${change.row.order[1]}`, change])).values()]
    return first(once, ({ day, row, what }) => [day, String(row.order[1]), what], take)
  },
})

async function claimsThat(
  runner: StatementRunner,
  what: ClaimChange['what'],
  { from, to, entities }: DaySpan & { readonly entities?: readonly string[] | undefined },
  start: Start,
  take: number,
): Promise<ClaimChange[]> {
  const span = { from, to, ...startOf(start), take: BigInt(take) }
  const rows = entities
    ? await runner.read(claimChanges(what, 'about'), { ...span, ids: entities })
    : await runner.read(claimChanges(what, 'all'), span)
  return rows.map((row) => ({ day: row.day, what, claim: claimOf(row) }))
}

async function edgesThat(
  runner: StatementRunner,
  what: HeldChange['what'],
  direction: 'out' | 'in',
  entities: ReadonlyMap<string, RelationshipRow['from']>,
  { from, to, knownAt }: DaySpan & { readonly knownAt: string },
  start: Start,
  take: number,
): Promise<HeldChange[]> {
  const statement = heldChanges(what, direction)
  const span = { from, to, knownAt, ...startOf(start), take: BigInt(take) }
  const rows = await gather<typeof statement>([...entities.keys()], (ids) => runner.read(statement, { ...span, ids }))
  return rows.flatMap((row) => {
    const near = entities.get(row.asked)
    if (!near) return []
    const far = decode(entityColumns, row.far)
    const ends = direction === 'out' ? { from: near, to: far } : { from: far, to: near }
    const relationship = edgeOf(row.relationship, ends.from.id, ends.to.id)
    return [{ day: row.day, what, row: { relationship, ...ends, order: [row.day, `${relationship.id}@${relationship.knownFromDay}`] } }]
  })
}

const startOf = (start: Start) => ({ startDay: start?.[0] ?? null, startKey: start?.[1] ?? null })

/** The first rows of several lists, each in the same order. */
function first<Row>(rows: readonly Row[], orderOf: (row: Row) => readonly string[], take: number): Row[] {
  const placed = rows.map((row) => ({ row, order: orderOf(row) }))
  placed.sort((a, b) => a.order.reduce((found, text, at) => found || byCodePoint(text, b.order[at] ?? ''), 0))
  return placed.slice(0, take).map(({ row }) => row)
}
