import { existsSync } from 'node:fs'
import type { GraphChanges, GraphStore } from '#graph'
import type { Claim, Day, Record, Run } from '#vocabulary'
import { derive } from '../derive/derive.ts'
import type { Decisions } from '../log.ts'
import { emptyPlan } from '../plan/plan.ts'
import { countsOf } from '../report.ts'
import { claimRows, recordRows } from './kinds.ts'
import type { PlanLine } from './lines.ts'
import { planFile } from './plan.ts'
import { linesOf } from './spool.ts'

const ROWS = 5_000
const CHARACTERS = 2 * 1024 * 1024

export type Writing = {
  readonly store: GraphStore
  readonly folder: string
  readonly version: Day
  readonly decisions: Decisions
  readonly signal?: AbortSignal | undefined
  readonly progress: (done: number) => void
}

/**
 * Writes a plan batch by batch, records before the claims about them, each batch in one transaction with the checkpoint that says how
 * far it came. Starts where the run's checkpoint stands. Returns the run as the last batch left it.
 */
export async function writePlan(writing: Writing, run: Run): Promise<Run> {
  let at = run
  if (at.phase === 'records') {
    at = await writeBatches<Record>(writing, at, async (lines) => {
      const records = await rowsOf(lines, recordRows.stored, recordRows.close, writing)
      const touched = await writing.store.claimsBy(
        'end',
        records.map(({ id }) => id),
      )
      return derive(writing.store, { ...emptyPlan, records, touched })
    })
    at = { ...at, phase: 'claims', batch: 0 }
  }
  const kind = claimRows(writing.decisions)
  return writeBatches<Claim>(writing, at, async (lines) => {
    const claims = await rowsOf(lines, kind.stored, kind.close, writing)
    return derive(writing.store, { ...emptyPlan, claims })
  })
}

type Derive<T> = (lines: readonly PlanLine<T>[]) => ReturnType<typeof derive>

async function writeBatches<T>(writing: Writing, run: Run, derived: Derive<T>): Promise<Run> {
  const kind = run.phase === 'records' ? 'records' : 'claims'
  let at = run
  let batch = 0
  for await (const lines of batchesOf<T>(planFile(writing.folder, kind))) {
    writing.signal?.throwIfAborted()
    batch++
    writing.progress(lines.length)
    if (batch <= (run.batch ?? 0)) continue
    const { changes, leftOut, doubts } = await derived(lines)
    const ids = new Set(lines.flatMap((line) => ('set' in line ? [(line.set as { readonly id: string }).id] : [])))
    const waiting = [...leftOut].filter(([id]) => ids.has(id)).map(([, reason]) => `left out: ${reason}`)
    const more = [...waiting, ...doubts.filter(({ claim }) => ids.has(claim)).map(() => 'doubts of figures and dates')]
    at = { ...at, batch, counts: added(at.counts, changes, more) }
    await writing.store.apply({ ...changes, runs: [at] })
  }
  return at
}

async function rowsOf<T>(
  lines: readonly PlanLine<T>[],
  stored: (store: GraphStore, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  close: (row: T, version: Day) => T,
  { store, version }: Writing,
): Promise<T[]> {
  const ids = lines.flatMap((line) => ('close' in line ? [line.close] : []))
  const before = ids.length === 0 ? new Map<string, T>() : await stored(store, ids)
  return lines.flatMap((line) => {
    if ('set' in line) return [line.set]
    const row = before.get(line.close)
    return row ? [close(row, version)] : []
  })
}

async function* batchesOf<T>(file: string): AsyncGenerator<readonly PlanLine<T>[]> {
  if (!existsSync(file)) return
  let lines: PlanLine<T>[] = []
  let size = 0
  for await (const text of linesOf(file)) {
    lines.push(JSON.parse(text))
    size += text.length
    if (lines.length < ROWS && size < CHARACTERS) continue
    yield lines
    lines = []
    size = 0
  }
  if (lines.length > 0) yield lines
}

/** Counts of a run so far with those of one more batch: what is removed counts under `removed …`. */
function added(counts: Run['counts'], changes: GraphChanges, words: readonly string[]): Run['counts'] {
  const sum = new Map(Object.entries(counts))
  const add = (name: string, count: number) => sum.set(name, (sum.get(name) ?? 0) + count)
  const { written, removed } = countsOf(changes)
  for (const [name, count] of Object.entries(written)) add(name, count)
  for (const [name, count] of Object.entries(removed)) add(`removed ${name}`, count)
  for (const word of words) add(word, 1)
  return Object.fromEntries(sum)
}
