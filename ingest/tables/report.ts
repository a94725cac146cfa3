import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Counts, listed } from '../report.ts'
import type { PlanTally } from '../spool/plan.ts'

/** Rows of the files, exactly: rows = read + set aside, read = written + unchanged + rejected. */
export type RowCounts = {
  readonly rows: number
  readonly setAside: number
  readonly read: number
  readonly written: number
  readonly unchanged: number
  readonly rejected: number
}

/** What came of a load of tables by a mapping. */
export type TablesReport = {
  readonly run: string
  readonly dryRun: boolean
  readonly startedAt: string
  readonly finishedAt: string
  readonly source: string
  readonly version: string
  readonly outcome: 'loaded' | 'unchanged' | 'refused'
  /** One sentence, where it was refused. */
  readonly why?: string
  readonly rows: RowCounts
  /** Records and claims of the files against those stored; not known of bytes that were loaded before. */
  readonly things?: PlanTally
  /** Rows written to the graph by what they are, removed ones, and claims that make no relationship, by reason. */
  readonly counts: Counts
  /** How many fields could not be used as they stand, by rule, and the first of them in words. */
  readonly doubts: Counts
  readonly doubtful: readonly string[]
  /** Columns that the mapping neither takes nor ignores. */
  readonly unread: readonly string[]
  readonly broken: readonly { readonly file: string; readonly why: string }[]
  /** Why what is absent was not closed, where the source is complete. */
  readonly partial?: string
}

/** The highest that applies. */
export function exitOfTables({ outcome, broken, rows }: TablesReport): number {
  if (broken.length > 0) return 4
  if (outcome === 'refused') return 3
  return rows.rejected > 0 ? 1 : 0
}

export async function writeTablesReport(folder: string, report: TablesReport): Promise<void> {
  await mkdir(join(folder, report.run), { recursive: true })
  await writeFile(join(folder, report.run, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
}

const SHOWN = 10

/** A report as a person reads it. */
export function tablesText(report: TablesReport, folder: string): string {
  const { rows, things, doubtful, unread, broken, partial } = report
  const place = join(folder, report.run)
  return [
    ...broken.map(({ file, why }) => `${file}: broken: ${why}; nothing of it is loaded`),
    ...doubtful.slice(0, SHOWN).map((doubt) => `doubt: ${doubt}`),
    ...(doubtful.length > SHOWN ? [`and more: ${listed(report.doubts)}; ${join(place, 'report.json')}`] : []),
    ...(unread.length > 0
      ? [`not read, and not ignored by the mapping: ${unread.slice(0, 2 * SHOWN).join(', ')}${more(unread.length, 2 * SHOWN)}`]
      : []),
    ...(rows.rejected > 0
      ? [`rejected: ${rows.rejected} rows, each with its reason in ${join(place, 'rejected.ndjson')}; repaired, that file loads`]
      : []),
    ...(partial === undefined ? [] : [`nothing was closed: ${partial}`]),
    `rows: ${rows.rows} = ${rows.read} read + ${rows.setAside} set aside; ${rows.read} = ${rows.written} written + ${rows.unchanged} unchanged + ${rows.rejected} rejected`,
    ...(things ? [`records: ${sums(things.records)}`, `claims: ${sums(things.claims)}`] : []),
    sentence(report),
  ].join('\n')
}

const more = (count: number, shown: number): string => (count > shown ? ` and ${count - shown} more` : '')

const sums = ({ written, unchanged, closed }: PlanTally['records']): string =>
  `${written} new or changed, ${unchanged} unchanged, ${closed} closed`

function sentence({ source, version, outcome, why, dryRun, counts }: TablesReport): string {
  const head = `${source} ${version}`
  if (outcome === 'refused') return `${head}: refused: ${why}`
  if (outcome === 'unchanged') return `${head}: unchanged; 0 writes`
  return dryRun ? `${head}: would be loaded; nothing was written` : `${head}: loaded; written: ${listed(counts)}`
}
