import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder, GraphError, type GraphErrorCode, type GraphStore, openStore, PATIENT_DEADLINE, storeSettings } from '#graph'
import { isDay } from '#vocabulary'
import { type Decision, judge, retract, unretract } from './decide.ts'
import { dumpGraph } from './dump/dump.ts'
import { rebuildGraph } from './dump/rebuild.ts'
import { type LoadOptions, loadDossiers } from './load.ts'
import { loadTables } from './load-tables.ts'
import { readMappingFile } from './mapping/read.ts'
import { progressOn } from './progress.ts'
import { faultLine } from './readers/fault.ts'
import { exitOf, listed, reportText, writeReport } from './report.ts'
import { exitOfTables, tablesText, writeTablesReport } from './tables/report.ts'

/** Where reports and rejected rows go. */
const RUNS = 'runs'

const usage = `npm run ingest -- dossier <file…> [--dry-run] [--force] [--published <day>]
npm run ingest -- csv --mapping <file> <file…> [--dry-run] [--force] [--partial] [--published <day>] [--max-rejected <part>]
npm run ingest -- dump <folder|file>
npm run ingest -- rebuild <dump>
npm run ingest -- retract <claim|source> --reason <why> [--undo]
npm run ingest -- judge same|different|unsure <id> <id> --by <who> --because <why> [--undo]

  --dry-run       counts everything, writes nothing
  --force         loads a version that empties its source, or closes more than half of it
  --partial       closes nothing, though the mapping says that the files are complete
  --published     the day of the version, in place of the one in the file
  --max-rejected  the part of the rows that may be rejected: 0.5
  --undo          takes a judgement or a retraction back

Exit: 0 all in · 1 some rows rejected · 2 usage · 3 refused · 4 a file broken · 5 store unreachable or locked · 130 interrupted, start it again
Environment: DATA_DIR (data/), or NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE`

/** Where a fault of the store leads; what is not named here is a fault of ours and keeps its stack. */
const exits: Partial<Record<GraphErrorCode, number>> = {
  BAD_INPUT: 2,
  REFUSED: 3,
  NOT_OURS: 3,
  LOCKED: 5,
  DAMAGED: 5,
  UNREACHABLE: 5,
  TIMEOUT: 5,
}

const options = {
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  partial: { type: 'boolean' },
  published: { type: 'string' },
  mapping: { type: 'string' },
  'max-rejected': { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
  because: { type: 'string' },
  undo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ReturnType<typeof parse>['values']
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })

/** Runs one command and returns its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const [command, ...rest] = positionals
  if (values.help) return say(usage, 0)
  if (command === 'dossier') return dossierCommand(rest, values)
  if (command === 'csv') return csvCommand(rest, values)
  if (command === 'dump') return dumpCommand(rest)
  if (command === 'rebuild') return rebuildCommand(rest)
  if (command === 'retract') return retractCommand(rest, values)
  if (command === 'judge') return judgeCommand(rest, values)
  return say(usage, 2)
}

/** Runs a load with its progress; what interrupts it is no fault. */
async function loading(values: Options, work: (store: GraphStore, options: LoadOptions) => Promise<number>): Promise<number> {
  if (values.published !== undefined && !isDay(values.published))
    return say(`--published is "${values.published}", expected a day: 2024-03-02`, 2)
  const progress = progressOn(process.stderr)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const options = {
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    ...(values.published !== undefined && { published: values.published }),
    signal: stop.signal,
    progress: progress.step,
  }
  try {
    return await withStore((store, log) => work(store, { ...options, log }))
  } catch (fault) {
    if (!stop.signal.aborted) throw fault
    return say('interrupted; what is loaded is whole: the same command goes on from there', 130)
  } finally {
    progress.stop()
  }
}

async function dossierCommand(files: readonly string[], values: Options): Promise<number> {
  if (files.length === 0) return say(usage, 2)
  return loading(values, async (store, options) => {
    const report = await loadDossiers(store, files, options)
    await writeReport(RUNS, report)
    return say(reportText(report), exitOf(report))
  })
}

async function csvCommand(files: readonly string[], values: Options): Promise<number> {
  const maxRejected = Number(values['max-rejected'] ?? 0.5)
  if (files.length === 0 || values.mapping === undefined || !(maxRejected >= 0 && maxRejected <= 1)) return say(usage, 2)
  const { mapping: file, partial = false } = values
  const read = await readMappingFile(file)
  if ('faults' in read) return say(read.faults.map((fault) => faultLine(file, fault)).join('\n'), 4)
  const spools = join(dataFolder(process.env), 'spool')
  return loading(values, async (store, options) => {
    const report = await loadTables(store, read.mapping, read.sha256, files, { ...options, spools, runs: RUNS, partial, maxRejected })
    await writeTablesReport(RUNS, report)
    return say(tablesText(report, RUNS), exitOfTables(report))
  })
}

async function dumpCommand([target, ...more]: readonly string[]): Promise<number> {
  if (target === undefined || more.length > 0) return say(usage, 2)
  return withStore(async (store, log) => {
    const { file, lines } = await dumpGraph(store, log, target)
    return say(`${file}: ${listed(lines)}`, 0)
  })
}

async function rebuildCommand([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) return say(usage, 2)
  return withStore(async (store, log) => say(`rebuilt from ${file}: ${listed(await rebuildGraph(store, log, file))}`, 0))
}

async function retractCommand([id, ...more]: readonly string[], { reason, undo = false }: Options): Promise<number> {
  if (id === undefined || more.length > 0 || !reason) return say(usage, 2)
  const sentence = undo ? `${id} is no longer taken back` : `${id} is taken back from today on`
  const decide = undo ? unretract : retract
  return withStore(async (store, log) => done(sentence, await decide(store, log, id, reason)))
}

async function judgeCommand([verdict, a, b, ...more]: readonly string[], { by, because, undo = false }: Options): Promise<number> {
  const isVerdict = verdict === 'same' || verdict === 'different' || verdict === 'unsure'
  if (!isVerdict || a === undefined || b === undefined || more.length > 0 || !by || !because) return say(usage, 2)
  const sentence = undo ? `${a} and ${b} are no longer judged ${verdict}` : `${a} and ${b} are judged ${verdict}`
  return withStore(async (store, log) => done(sentence, await judge(store, log, { verdict, between: [a, b], by, because, undo })))
}

async function withStore(work: (store: GraphStore, log: string) => Promise<number>): Promise<number> {
  const store = await openStore({ ...storeSettings(process.env), role: 'a load', deadline: PATIENT_DEADLINE })
  try {
    await store.ping()
    await store.prepare()
    return await work(store, join(dataFolder(process.env), 'log.ndjson'))
  } finally {
    await store.close()
  }
}

function done(sentence: string, { written, removed, refused }: Decision): number {
  const parted = refused.map(({ asked, different }) => `\nnot followed: ${asked}, since ${different.join(' and ')} are judged different`)
  return say(`${sentence}; written: ${listed(written)}; removed: ${listed(removed)}${parted.join('')}`, 0)
}

function say(text: string, exit: number): number {
  const stream = exit === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  return exit
}

function exitOfFault(fault: unknown): number {
  if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS'))
    return say(`${fault.message}\n\n${usage}`, 2)
  const exit = fault instanceof GraphError ? exits[fault.code] : undefined
  if (exit === undefined || !(fault instanceof GraphError)) throw fault
  return say(fault.message, exit)
}

process.exitCode = await main(process.argv.slice(2)).catch(exitOfFault)
