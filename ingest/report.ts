import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Candidate, GraphChanges } from '#graph'
import type { Derivation } from './derive/derive.ts'
import type { LoadPlan } from './plan/load.ts'
import { type Fault, faultLine } from './readers/fault.ts'

/** What came of one file. `broken`: nothing of it could be read as it is. `refused`: it may be well, and was not loaded. */
export type FileReport = {
  readonly file: string
  readonly outcome: 'loaded' | 'unchanged' | 'refused' | 'broken'
  /** One sentence, where it was refused. */
  readonly why?: string
  readonly dossier?: string
  readonly version?: string
  readonly sha256?: string
  /** Rows of the file: read = written + unchanged; those closed are no longer in it. */
  readonly rows?: LoadPlan['tally']
  /** Rows written to the graph, by what they are, and rows removed from it. */
  readonly written?: Counts
  readonly removed?: Counts
  /** Stored versions of relationships written, by type. */
  readonly edges?: Counts
  /** Claims just derived that make no relationship, by reason. */
  readonly leftOut?: Counts
  readonly doubts?: readonly string[]
  readonly refusedUnions?: Derivation['refused']
  readonly candidates?: readonly Candidate[]
  /** Everything that is wrong with a broken file, with line and column. */
  readonly faults?: readonly Fault[]
}

export type RunReport = {
  readonly run: string
  readonly dryRun: boolean
  readonly startedAt: string
  readonly finishedAt: string
  readonly files: readonly FileReport[]
}

export type Counts = { readonly [name: string]: number }

const exits = { loaded: 0, unchanged: 0, refused: 3, broken: 4 } as const

/** The highest that applies. */
export const exitOf = (report: RunReport): number => Math.max(0, ...report.files.map((file) => exits[file.outcome]))

/** How many rows of each kind a change writes, and how many it removes; those of none are left out. */
export function countsOf({ removed = {}, state, ...written }: GraphChanges): { written: Counts; removed: Counts } {
  return { written: lengths(written), removed: lengths(removed) }
}

export const isChange = ({ written, removed }: ReturnType<typeof countsOf>): boolean =>
  Object.keys(written).length + Object.keys(removed).length > 0

const lengths = (lists: { readonly [name: string]: readonly unknown[] | undefined }): Counts =>
  Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => (list && list.length > 0 ? [[name, list.length]] : [])))

/** How often each word occurs, in code-point order of the words. */
export function tallyOf(words: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes `report.json`, and `rejected.ndjson` where a file was broken, into a folder of the run. */
export async function writeReport(folder: string, report: RunReport): Promise<void> {
  const path = join(folder, report.run)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  const rejected = report.files.flatMap(({ file, faults = [] }) => faults.map((fault) => ({ file, ...fault })))
  if (rejected.length > 0) await writeFile(join(path, 'rejected.ndjson'), rejected.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** A report as a person reads it: what is wrong, line by line, then one line a file. */
export function reportText(report: RunReport): string {
  return report.files
    .flatMap((file) => [...(file.faults ?? []).map((fault) => faultLine(file.file, fault)), sentence(file, report.dryRun)])
    .join('\n')
}

function sentence(file: FileReport, dryRun: boolean): string {
  if (file.outcome === 'broken') return `${file.file}: ${mistakes(file.faults?.length ?? 0)}, nothing of it was loaded`
  const name = `${file.file}: ${file.dossier} ${file.version}`
  if (file.outcome === 'refused') return `${name} refused: ${file.why}`
  const { sources, records, claims } = file.rows ?? {}
  const read = `${sources?.read} sources, ${records?.read} records, ${claims?.read} claims`
  if (file.outcome === 'unchanged') return `${name} unchanged (${read}): 0 writes`
  const left = `${listed(file.leftOut ?? {})} left out`
  const closed = (sources?.closed ?? 0) + (records?.closed ?? 0) + (claims?.closed ?? 0)
  const doubts = file.doubts?.length ?? 0
  const verb = dryRun ? 'would write' : 'written'
  return `${name} read (${read}); ${verb}: ${listed(file.written ?? {})}; closed: ${closed}; relationships: ${listed(file.edges ?? {})}; ${left}; doubts: ${doubts}`
}

export const listed = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || '0'

const mistakes = (count: number): string => (count === 1 ? '1 mistake' : `${count} mistakes`)
