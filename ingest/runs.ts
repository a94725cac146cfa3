import type { Run } from '#vocabulary'
import type { Tally } from './plan/load.ts'
import type { LoadedBefore, ReadFile } from './read-files.ts'
import type { Counts, FileReport } from './report.ts'

const LOG = 'log lines'
const kinds = ['sources', 'records', 'claims'] as const

/** What the graph keeps of the load of one file: its counts, how many rows it read, and how far it replayed the log. */
export const runRow = (run: string, { rows, sha256 }: ReadFile, startedAt: string, written: Counts, logLines: number): Run => ({
  id: `${run}-${rows.source}`,
  source: rows.source,
  version: rows.version,
  sha256,
  phase: 'finished',
  startedAt,
  finishedAt: new Date().toISOString(),
  counts: { ...written, ...Object.fromEntries(kinds.map((kind) => [`${kind} read`, rows[kind].length])), [LOG]: logLines },
})

/** The same bytes as in the latest load of a dossier, with nothing decided since: nothing of them needs reading further. */
export function loadedBefore(runs: readonly Run[], logLines: number): LoadedBefore {
  const latest = new Map<string, Run>()
  for (const run of runs) if ((latest.get(run.source)?.startedAt ?? '') < run.startedAt) latest.set(run.source, run)
  return (sha256) => {
    const run = [...latest.values()].find((one) => one.sha256 === sha256 && one.counts[LOG] === logLines)
    return run && { dossier: run.source, version: run.version, rows: unchanged(run) }
  }
}

function unchanged({ counts }: Run): NonNullable<FileReport['rows']> {
  const tally = (kind: (typeof kinds)[number]): Tally => {
    const read = counts[`${kind} read`] ?? 0
    return { read, written: 0, unchanged: read, closed: 0, gone: 0 }
  }
  return { sources: tally('sources'), records: tally('records'), claims: tally('claims') }
}
