import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { GraphError, type GraphStore } from '#graph'
import { type Run, SCHEMA_VERSION } from '#vocabulary'
import { newRun, whileLocked } from '../commit.ts'
import { derive } from '../derive/derive.ts'
import { appendLog, entriesOf } from '../log.ts'
import { claimsOfContradictions } from '../plan/bookkeeping.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import type { Counts } from '../report.ts'
import { type DumpKind, type DumpLine, dumpKinds } from './lines.ts'

const ROWS = 5_000

/**
 * Makes the graph of a dump, on either engine, with the ids it had. REFUSED where the graph holds anything, or the log of decisions
 * does; BAD_INPUT where the file is no dump. Interrupted, it leaves a part: clear the graph and start again.
 */
export async function rebuildGraph(store: GraphStore, log: string, file: string): Promise<Counts> {
  if (!existsSync(file)) throw new GraphError('BAD_INPUT', `${file}: no such file, expected a dump`)
  const held = Object.values(await store.counts()).reduce((sum, count) => sum + count, 0)
  if (held > 0) throw new GraphError('REFUSED', `the graph holds ${held} nodes and edges, expected an empty one: a dump is no update`)
  if ((await entriesOf(log)).length > 0) throw new GraphError('REFUSED', `${log} has decisions, expected none: the dump brings its own`)
  return whileLocked(store, newRun(new Date().toISOString()), () => rebuilt(store, log, file))
}

async function rebuilt(store: GraphStore, log: string, file: string): Promise<Counts> {
  const counts = new Map<DumpKind, number>()
  const runs: Run[] = []
  let dataVersion = 1
  for await (const batch of batchesOf(file)) {
    if (batch.kind === 'throughline') dataVersion = Math.max(1, batch.dataVersion)
    else {
      counts.set(batch.kind, (counts.get(batch.kind) ?? 0) + batch.lines.length)
      for (const line of batch.lines) {
        if ('decision' in line) await appendLog(log, line.decision)
        if ('run' in line) runs.push(line.run)
      }
      const plan = planOf(batch.lines)
      // What a rule found of two claims gives way to what an author says of them.
      const touched = await claimsOfContradictions(store, plan.contradictions)
      await store.apply((await derive(store, { ...plan, touched })).changes)
    }
  }
  await store.apply({ runs, state: { dataVersion, schemaVersion: SCHEMA_VERSION } })
  return Object.fromEntries(counts)
}

function planOf(lines: readonly DumpLine[]): Plan {
  return {
    ...emptyPlan,
    sources: lines.flatMap((line) => ('source' in line ? [line.source] : [])),
    records: lines.flatMap((line) => ('record' in line ? [line.record] : [])),
    claims: lines.flatMap((line) => ('claim' in line ? [line.claim] : [])),
    judgements: { set: lines.flatMap((line) => ('judgement' in line ? [line.judgement] : [])), removed: [] },
    contradictions: { set: lines.flatMap((line) => ('contradiction' in line ? [line.contradiction] : [])), removed: [] },
    gaps: { set: lines.flatMap((line) => ('gap' in line ? [line.gap] : [])), removed: [] },
  }
}

type Batch =
  | { readonly kind: 'throughline'; readonly dataVersion: number }
  | { readonly kind: DumpKind; readonly lines: readonly DumpLine[] }

/** Lines of one kind, some thousand at once; the kinds stand in the order in which one needs another. */
async function* batchesOf(file: string): AsyncGenerator<Batch> {
  let kind: DumpKind | undefined
  let lines: DumpLine[] = []
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const line = parsed(text, file, number)
    if (number === 1) {
      if (!('throughline' in line)) throw noDump(file, number)
      yield { kind: 'throughline', dataVersion: line.dataVersion }
      continue
    }
    const next = dumpKinds.find((one) => one in line)
    if (next === undefined) throw noDump(file, number)
    if (kind !== undefined && (next !== kind || lines.length >= ROWS)) {
      yield { kind, lines }
      lines = []
    }
    kind = next
    lines.push(line)
  }
  if (number === 0) throw noDump(file, 1)
  if (kind !== undefined) yield { kind, lines }
}

function parsed(text: string, file: string, number: number): DumpLine {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as DumpLine
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw noDump(file, number)
}

const noDump = (file: string, line: number): GraphError => new GraphError('BAD_INPUT', `${file}:${line} is no line of a dump`)
