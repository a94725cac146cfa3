import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Run } from '#vocabulary'
import { unreadable } from '../readers/broken.ts'
import { hashOf } from './tally.ts'

export const LOG = 'log lines'

/** What tells one load from another: the bytes of its files, its mapping, its version, and how far the log of decisions was followed. */
export type LoadKey = { readonly sha256: string; readonly mapper: string; readonly version: string; readonly logLines: number }

/** One hash for files together, in whatever order they are named; a file that cannot be read counts by its fault. */
export async function filesHash(files: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const file of files) lines.push(`${basename(file)} ${await hashOfFile(file)}`)
  return hashOf(lines.sort())
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk)
  } catch (fault) {
    const why = unreadable(fault)
    if (why === undefined) throw fault
    return why
  }
  return hash.digest('hex')
}

/** The run of a source that began last. */
export const latestRun = (runs: readonly Run[], source: string): Run | undefined =>
  runs
    .filter((run) => run.source === source)
    .reduce<Run | undefined>((last, run) => (last && last.startedAt > run.startedAt ? last : run), undefined)

/** Whether a run is of this very load. */
export const isOf = (run: Run, { sha256, mapper, version, logLines }: LoadKey): boolean =>
  run.sha256 === sha256 && run.mapper === mapper && run.version === version && run.counts[LOG] === logLines
