import { candidatesFor, type GraphStore } from '#graph'
import { commit, newRun, whileLocked } from './commit.ts'
import { type Derivation, derive } from './derive/derive.ts'
import { type Decisions, readLog } from './log.ts'
import { planLoad } from './plan/load.ts'
import { refusal } from './plan/refusal.ts'
import { type ReadFile, readFiles } from './read-files.ts'
import { faultLine } from './readers/fault.ts'
import { countsOf, type FileReport, isChange, type RunReport, tallyOf } from './report.ts'
import { loadedBefore, runRow } from './runs.ts'

export type LoadOptions = {
  /** The log of judgements and retractions, replayed at every load. */
  readonly log: string
  /** Counts everything and writes nothing. */
  readonly dryRun?: boolean
  /** Loads a version that empties a dossier, or closes more than half of it. */
  readonly force?: boolean
  /** The day of the version, in place of the one in the file. */
  readonly published?: string
  readonly signal?: AbortSignal
  readonly progress?: (step: string, done: number, of: number) => void
}

/**
 * Loads dossiers, each whole or not at all, in one transaction each. All files are read and checked first; their order
 * makes no difference. Throws what the store throws (LOCKED, UNREACHABLE …), and the signal's reason if it was aborted.
 */
export async function loadDossiers(store: GraphStore, files: readonly string[], options: LoadOptions): Promise<RunReport> {
  const startedAt = new Date().toISOString()
  const run = newRun(startedAt)
  const decisions = await readLog(options.log)
  // A version under another day, or by force, is read again whatever was loaded.
  const known = options.published || options.force ? () => undefined : loadedBefore(await store.runs(), decisions.lines)
  const { whole, others } = await readFiles(files, options.published, known)
  const load = () => loadAll(store, run, whole, decisions, options)
  const reports = whole.length === 0 ? [] : await (options.dryRun ? load() : whileLocked(store, run, load))
  return { run, dryRun: options.dryRun ?? false, startedAt, finishedAt: new Date().toISOString(), files: [...others, ...reports] }
}

async function loadAll(
  store: GraphStore,
  run: string,
  files: readonly ReadFile[],
  decisions: Decisions,
  options: LoadOptions,
): Promise<FileReport[]> {
  const reports: FileReport[] = []
  for (const [index, file] of files.entries()) {
    options.signal?.throwIfAborted()
    options.progress?.(file.file, index, files.length)
    const twin = files
      .slice(0, index)
      .find(({ rows, sha256 }) => rows.source === file.rows.source && rows.version === file.rows.version && sha256 !== file.sha256)
    reports.push(twin ? refusedTwin(file, twin) : await loadOne(store, run, file, decisions, options))
  }
  options.progress?.('done', files.length, files.length)
  return reports
}

async function loadOne(store: GraphStore, run: string, file: ReadFile, decisions: Decisions, options: LoadOptions): Promise<FileReport> {
  const startedAt = new Date().toISOString()
  const { rows } = file
  const planned = await planLoad(store, rows, decisions)
  const head = { file: file.file, dossier: rows.source, version: rows.version, sha256: file.sha256, rows: planned.tally }
  const why = refusal(rows, planned, options.force ?? false)
  if (why !== undefined) return { ...head, outcome: 'refused', why }
  const derived = await derive(store, planned.plan)
  const counts = countsOf(derived.changes)
  const isChanged = isChange(counts)
  const candidates =
    isChanged && !planned.isAlone ? await candidatesFor(store, derived.changes.entities ?? [], await store.judgements()) : []
  options.signal?.throwIfAborted()
  if (isChanged && !options.dryRun) {
    await commit(store, { ...derived.changes, runs: [runRow(run, file, startedAt, counts.written, decisions.lines)] })
  }
  return { ...head, outcome: isChanged ? 'loaded' : 'unchanged', ...counts, ...outcomeOf(file, derived), candidates }
}

/** What a load says beside its counts. */
function outcomeOf({ file, doubts }: ReadFile, derived: Derivation) {
  const derivedDoubts = derived.doubts.map(({ claim, reason }) => `claim ${claim}: ${reason}`)
  const undated = [...derived.leftOut]
    .filter(([, reason]) => reason === 'undated')
    .map(([claim]) => `claim ${claim}: nothing dates it; give knownFrom, or a day of its source`)
  const faults = derived.faults.map(
    (fault) => `${fault.pair} has ${fault.relationships} relationships on ${fault.day}: its edges are kept, without lists of rivals`,
  )
  return {
    edges: tallyOf((derived.changes.relationships ?? []).map((edge) => edge.type)),
    leftOut: tallyOf(derived.leftOut.values()),
    doubts: [...doubts.map((doubt) => faultLine(file, doubt)), ...derivedDoubts, ...undated, ...faults],
    refusedUnions: derived.refused,
  }
}

function refusedTwin({ file, rows, sha256 }: ReadFile, twin: ReadFile): FileReport {
  const why = `${twin.file} is version ${rows.version} of ${rows.source} too, and differs; nothing says which is meant`
  return { file, outcome: 'refused', why, dossier: rows.source, version: rows.version, sha256 }
}
