import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '#graph'
import { type Run, SCHEMA_VERSION, type Source } from '#vocabulary'
import { newRun, whileLocked } from './commit.ts'
import { derive } from './derive/derive.ts'
import { type Decisions, readLog } from './log.ts'
import type { Mapping } from './mapping/mapping.ts'
import { planJudgements } from './plan/bookkeeping.ts'
import { emptyPlan } from './plan/plan.ts'
import { planSources } from './plan/sources.ts'
import { countsOf, isChange } from './report.ts'
import { planSpool } from './spool/plan.ts'
import { Spool } from './spool/spool.ts'
import { spoolStored } from './spool/spool-stored.ts'
import { writePlan } from './spool/write-plan.ts'
import { refusedPlan, refusedSource } from './tables/refuse.ts'
import type { RowCounts, TablesReport } from './tables/report.ts'
import { filesHash, isOf, LOG, type LoadKey, latestRun } from './tables/same-load.ts'
import { sourceRow, versionOf } from './tables/source-row.ts'
import { spoolRows } from './tables/spool-rows.ts'
import { RowTally } from './tables/tally.ts'
import { keepPlan, openWorkplace, type Planned, plannedBefore } from './tables/workplace.ts'

export type TablesOptions = {
  /** The log of judgements and retractions, followed at every load. */
  readonly log: string
  /** Where plans are kept until they are carried out, and where reports and rejected rows go. */
  readonly spools: string
  readonly runs: string
  readonly dryRun?: boolean
  readonly force?: boolean
  /** Closes nothing, whatever the mapping says. */
  readonly partial?: boolean
  readonly published?: string
  /** Part of the rows that may be rejected; unsaid: half. */
  readonly maxRejected?: number
  readonly signal?: AbortSignal
  readonly progress?: (step: string, done: number, of: number) => void
}

/** All that one load goes by. */
type Load = TablesOptions & {
  readonly store: GraphStore
  readonly mapping: Mapping
  readonly files: readonly string[]
  readonly key: LoadKey
  readonly name: string
  readonly source: Source
  readonly decisions: Decisions
  readonly startedAt: string
}

const nothing: RowCounts = { rows: 0, setAside: 0, read: 0, written: 0, unchanged: 0, rejected: 0 }

/**
 * Loads files of tables by a mapping: read to their end and spooled, planned bucket by bucket, then written in batches, each with
 * its checkpoint in its own transaction. What was interrupted goes on where it stood when the same is asked again.
 */
export async function loadTables(
  store: GraphStore,
  mapping: Mapping,
  mapper: string,
  files: readonly string[],
  options: TablesOptions,
): Promise<TablesReport> {
  const startedAt = new Date().toISOString()
  const decisions = await readLog(options.log)
  const source = sourceRow(mapping, options.published)
  const key = { sha256: await filesHash(files), mapper, version: versionOf(source), logLines: decisions.lines }
  const name = `${mapping.mapping}-${key.sha256.slice(0, 12)}-${mapper.slice(0, 12)}-${key.version}-${key.logLines}${options.partial ? '-partial' : ''}`
  const load: Load = { ...options, store, mapping, files, key, name, source, decisions, startedAt }
  const latest = latestRun(await store.runs(), mapping.mapping)
  if (latest?.phase === 'finished' && isOf(latest, key) && !options.force) return unchanged(load, latest)
  const kept = options.dryRun ? undefined : plannedBefore(options.spools, name)
  // A plan that another load of the source has overtaken says nothing any more.
  if (kept && (latest === undefined || latest.id === kept.run.id || latest.startedAt < kept.run.startedAt)) {
    return whileLocked(store, kept.run.id, () => carriedOut(load, kept, latest?.id === kept.run.id ? latest : kept.run))
  }
  const why = refusedSource((await store.sources([source.id])).get(source.id), key.version)
  if (why !== undefined) return { ...head(load, newRun(startedAt)), outcome: 'refused', why }
  return readAndPlanned(load)
}

const head = ({ startedAt, mapping, key, dryRun = false }: Load, run: string) => ({
  ...{ run, dryRun, startedAt, finishedAt: new Date().toISOString(), source: mapping.mapping, version: key.version },
  ...{ rows: nothing, counts: {}, doubts: {}, doubtful: [], unread: [], broken: [] },
})

/** The same bytes by the same mapping: nothing of them is read further. */
function unchanged(load: Load, run: Run): TablesReport {
  const of = (name: string) => run.counts[name] ?? 0
  const [read, rejected] = [of('rows read'), of('rows rejected')]
  const rows = { rows: read + of('rows set aside'), setAside: of('rows set aside'), read, written: 0, unchanged: read - rejected, rejected }
  return { ...head(load, newRun(load.startedAt)), outcome: 'unchanged', rows }
}

async function readAndPlanned(load: Load): Promise<TablesReport> {
  const { mapping, spools, files, signal, progress } = load
  const folder = openWorkplace(spools, load.name)
  try {
    const tally = new RowTally(join(folder, 'rejected.ndjson'))
    const outcome = await spoolRows(files, { mapping, spool: new Spool(folder), tally, signal, progress })
    const run = newRun(load.startedAt)
    const plan = () => plannedFrom(load, run, folder, tally, outcome)
    return await (load.dryRun ? plan() : whileLocked(load.store, `${run}-${mapping.mapping}`, plan))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function plannedFrom(load: Load, run: string, folder: string, tally: RowTally, read: Awaited<ReturnType<typeof spoolRows>>) {
  const { store, mapping, key, decisions, signal } = load
  const spool = new Spool(folder)
  const id = `${run}-${mapping.mapping}`
  await spoolStored(store, mapping.mapping, spool, decisions)
  const partial = read.partial ?? (load.partial ? 'as asked by --partial' : undefined)
  const isComplete = mapping.source.coverage === 'complete' && partial === undefined
  const planning = {
    ...{ store, source: mapping.mapping, version: key.version, isComplete, decisions, tally, signal },
    brokenPlaces: read.brokenPlaces,
  }
  const things = await planSpool(spool, { ...planning, beat: beating(load, id) })
  const rows = rowCounts(tally)
  const doubts = Object.fromEntries(tally.doubtsByRule)
  const found = { rows, things, doubts, doubtful: tally.doubts, unread: read.unread, broken: read.broken }
  const isPartial = partial !== undefined && mapping.source.coverage === 'complete'
  const report = { ...head(load, run), ...found, ...(isPartial && { partial }) }
  keepRejected(folder, load.runs, run)
  const why = refusedPlan(rows, things, load.maxRejected ?? 0.5, load.force ?? false)
  if (why !== undefined) return { ...report, outcome: 'refused' as const, why }
  const isWritten = things.records.written + things.records.closed + things.claims.written + things.claims.closed > 0
  const planned = { run: firstRun(load, id, rows, read.broken.length > 0), report: { ...report, outcome: 'loaded' as const } }
  if (load.dryRun) return { ...planned.report, outcome: isWritten ? ('loaded' as const) : ('unchanged' as const) }
  if (!isWritten && !(await isMoved(load))) return { ...report, outcome: 'unchanged' as const }
  keepPlan(folder, load.spools, load.name, planned)
  return carriedOut(load, planned, planned.run)
}

/** A lock that is not heard of for a minute is taken over: whoever plans says that it is alive. */
function beating({ store, dryRun, progress }: Load, run: string): (done: number) => Promise<void> {
  let last = Date.now()
  return async (done) => {
    progress?.('buckets planned', done, 256)
    if (dryRun || Date.now() - last < 10_000) return
    last = Date.now()
    await store.lock(run)
  }
}

function rowCounts({ rows, setAside, written, rejected }: RowTally): RowCounts {
  const read = rows - setAside
  return { rows, setAside, read, written: written.count, unchanged: read - written.count - rejected.count, rejected: rejected.count }
}

/** Bytes of which some are broken are never loaded before: repaired or not, they are read again. */
const firstRun = ({ key, mapping, startedAt }: Load, id: string, rows: RowCounts, hasBroken: boolean): Run => ({
  id,
  source: mapping.mapping,
  version: key.version,
  sha256: hasBroken ? '' : key.sha256,
  mapper: key.mapper,
  phase: 'records',
  batch: 0,
  startedAt,
  counts: { 'rows read': rows.read, 'rows set aside': rows.setAside, 'rows rejected': rows.rejected, [LOG]: key.logLines },
})

function keepRejected(folder: string, runs: string, run: string): void {
  const file = join(folder, 'rejected.ndjson')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return
  mkdirSync(join(runs, run), { recursive: true })
  copyFileSync(file, join(runs, run, 'rejected.ndjson'))
}

/** Writes a plan from its checkpoint on. The data version moves when all of it is written. */
async function carriedOut(load: Load, { report }: Planned, from: Run): Promise<TablesReport> {
  const { store, key, decisions, signal, spools, name, progress } = load
  const folder = join(spools, name)
  if (from.phase === 'records' && (from.batch ?? 0) === 0) await store.apply({ sources: (await movedSource(load)).sources, runs: [from] })
  const all = (report.things?.records.written ?? 0) + (report.things?.claims.written ?? 0)
  let written = 0
  const run = await writePlan(
    {
      store,
      folder,
      version: key.version,
      decisions,
      signal,
      progress: (count) => {
        written += count
        progress?.('rows written', Math.min(written, all), all)
      },
    },
    from,
  )
  const { changes } = await derive(store, { ...emptyPlan, judgements: await movedJudgements(load) })
  const finished: Run = { ...run, phase: 'finished', finishedAt: new Date().toISOString() }
  const dataVersion = ((await store.state())?.dataVersion ?? 0) + 1
  await store.apply({ ...changes, runs: [finished], state: { dataVersion, schemaVersion: SCHEMA_VERSION } })
  rmSync(folder, { recursive: true, force: true })
  const counts = Object.fromEntries(Object.entries(run.counts).filter(([word]) => !word.startsWith('rows ') && word !== LOG))
  return { ...report, finishedAt: new Date().toISOString(), counts }
}

async function movedSource({ store, source, key, decisions }: Load) {
  const stored = (await store.sources([source.id])).get(source.id)
  return { sources: planSources([source], stored ? [stored] : [], key.version, decisions).written }
}

const movedJudgements = ({ store, mapping, decisions }: Load) =>
  planJudgements(store, { source: mapping.mapping, judgements: [] }, decisions)

async function isMoved(load: Load): Promise<boolean> {
  const { sources } = await movedSource(load)
  const { changes } = await derive(load.store, { ...emptyPlan, judgements: await movedJudgements(load) })
  return sources.length > 0 || isChange(countsOf(changes))
}
