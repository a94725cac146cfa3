import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '#graph'
import type { Claim, Day, Record } from '#vocabulary'
import type { Decisions } from '../log.ts'
import type { Tally } from '../plan/load.ts'
import type { RowTally } from '../tables/tally.ts'
import { claimRows, type RowKind, recordRows } from './kinds.ts'
import type { GivenLine, StoredLine } from './lines.ts'
import { type BucketPlan, type BucketRows, type Given, idOfLine, planBucket } from './plan-bucket.ts'
import type { Spool } from './spool.ts'

/** What a load would write and close of one kind, and how many of it are still said before. */
export type KindTally = Tally & { readonly before: number }
export type PlanTally = { readonly records: KindTally; readonly claims: KindTally }

export type Planning = {
  readonly store: GraphStore
  readonly source: string
  readonly version: Day
  readonly isComplete: boolean
  readonly brokenPlaces: readonly number[]
  readonly decisions: Decisions
  readonly tally: RowTally
  readonly signal?: AbortSignal | undefined
  /** Called between buckets. */
  readonly beat: (done: number) => Promise<void>
}

export const planFile = (folder: string, kind: 'records' | 'claims'): string => join(folder, `plan-${kind}.ndjson`)

/** Plans bucket by bucket and writes down what is to be done, record by record and claim by claim. Changes nothing in the graph. */
export async function planSpool(spool: Spool, planning: Planning): Promise<PlanTally> {
  const kinds = { records: recordRows, claims: claimRows(planning.decisions) }
  const tallies = { records: none, claims: none }
  for (const kind of ['records', 'claims'] as const) rmSync(planFile(spool.folder, kind), { force: true })
  let done = 0
  for (const lines of spool.buckets()) {
    planning.signal?.throwIfAborted()
    const { records, claims } = bucketOf(lines, planning)
    tallies.records = await planned(spool, 'records', records, kinds.records, planning, tallies.records)
    tallies.claims = await planned(spool, 'claims', claims, kinds.claims, planning, tallies.claims)
    await planning.beat(++done)
  }
  planning.tally.flush()
  return tallies
}

const none: KindTally = { read: 0, written: 0, unchanged: 0, closed: 0, gone: 0, before: 0 }

async function planned<T extends Record | Claim>(
  spool: Spool,
  name: 'records' | 'claims',
  rows: BucketRows<T>,
  kind: RowKind<T>,
  planning: Planning,
  sum: KindTally,
): Promise<KindTally> {
  const plan: BucketPlan<T> = await planBucket(planning.store, rows, kind, planning)
  const text = plan.lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  if (text !== '') appendFileSync(planFile(spool.folder, name), text)
  for (const row of plan.rows) if (!planning.tally.rejected.has(row)) planning.tally.written.add(row)
  return {
    read: sum.read + rows.given.size,
    written: sum.written + plan.written,
    unchanged: sum.unchanged + plan.unchanged,
    closed: sum.closed + plan.closed,
    gone: sum.gone + plan.gone,
    before: sum.before + plan.before,
  }
}

type Bucket = { readonly records: BucketRows<Record>; readonly claims: BucketRows<Claim> }

function bucketOf(lines: readonly string[], planning: Planning): Bucket {
  const broken = new Set(planning.brokenPlaces)
  const bucket: Bucket = {
    records: { given: new Map(), stored: new Map() },
    claims: { given: new Map(), stored: new Map() },
  }
  for (const text of lines) {
    const line: GivenLine | StoredLine = JSON.parse(text)
    const rows: BucketRows<Record | Claim> = line.kind === 'record' ? bucket.records : (bucket.claims as BucketRows<Record | Claim>)
    const id = idOfLine(line)
    if ('stored' in line) rows.stored.set(id, [...(rows.stored.get(id) ?? []), line])
    else if (!broken.has(line.place)) take(rows.given, id, line, planning)
  }
  return bucket
}

/** One thing said twice alike is one. Said differently, a record is taken from the fuller row; of two claims the first stands. */
function take(given: Map<string, Given<Record | Claim>>, id: string, line: GivenLine, { tally, source }: Planning): void {
  const first = given.get(id)
  if (!first) {
    given.set(id, line)
    return
  }
  if (first.hash === line.hash) return
  const at = `${first.file}:${first.line}`
  if (line.kind === 'claim') {
    const reason = `the same key as ${at}, which says otherwise: add a column to the key of the claim`
    const { file, line: number, byte, raw = '', header = [] } = line
    tally.reject(line.row, { source, file, line: number, byte, reason, rule: 'same-key', raw, header })
    return
  }
  const [was, is] = [JSON.stringify(first.thing), JSON.stringify(line.thing)]
  const isFuller = is.length > was.length || (is.length === was.length && is < was)
  const [fuller, other] = isFuller ? [line, first] : [first, line]
  if (!saysNoMore(other.thing as Record, fuller.thing as Record)) {
    tally.doubt('said-twice', `${line.file}:${line.line}: says otherwise of "${id}" than ${at}; the fuller row is taken`)
  }
  given.set(id, fuller)
}

/** Whether all that one record says stands in the other too: rows differ in how much they tell of one thing. */
function saysNoMore(one: Record, other: Record): boolean {
  const has = (list: readonly object[], item: object) => list.some((its) => JSON.stringify(its) === JSON.stringify(item))
  return (
    one.name === other.name &&
    one.identifiers.every((identifier) => has(other.identifiers, identifier)) &&
    one.names.every((name) => has(other.names, name)) &&
    Object.entries(one.properties).every(([name, value]) => other.properties[name] === value)
  )
}
