import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { GraphStore } from '#graph'
import { entriesOf } from '../log.ts'
import { authoredOf, gapOf } from '../plan/bookkeeping.ts'
import type { Counts } from '../report.ts'
import { claimsOfSource, recordsOfSource } from '../spool/stored-rows.ts'
import type { DumpLine } from './lines.ts'

/**
 * Writes all that sources and people said as NDJSON, source by source: into the file named, or `throughline.ndjson` in the folder
 * named. A dump that was interrupted leaves no file under its name.
 */
export async function dumpGraph(
  store: GraphStore,
  log: string,
  target: string,
): Promise<{ readonly file: string; readonly lines: Counts }> {
  const file = isFolder(target) ? join(target, 'throughline.ndjson') : target
  mkdirSync(dirname(file), { recursive: true })
  const counts = new Map<string, number>()
  const draft = `${file}.new`
  await pipeline(Readable.from(textOf(linesOf(store, log), counts)), createWriteStream(draft))
  renameSync(draft, file)
  return { file, lines: Object.fromEntries(counts) }
}

const isFolder = (target: string): boolean => target.endsWith('/') || (statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false)

async function* textOf(lines: AsyncGenerator<DumpLine>, counts: Map<string, number>): AsyncGenerator<string> {
  for await (const line of lines) {
    const [kind = ''] = Object.keys(line)
    if (kind !== 'throughline') counts.set(kind, (counts.get(kind) ?? 0) + 1)
    yield `${JSON.stringify(line)}\n`
  }
}

async function* linesOf(store: GraphStore, log: string): AsyncGenerator<DumpLine> {
  yield { throughline: 1, dataVersion: (await store.state())?.dataVersion ?? 0 }
  for (const decision of await entriesOf(log)) yield { decision }
  const sources = await store.allSources()
  for (const source of sources) yield { source }
  for (const judgement of await store.judgements()) yield { judgement }
  for (const { id } of sources) for await (const record of recordsOfSource(store, id)) yield { record }
  for (const { id } of sources) for await (const claim of claimsOfSource(store, id)) yield { claim }
  for (const one of await store.contradictions(undefined)) if (one.authored) yield { contradiction: authoredOf(one) }
  for (const gap of await store.gaps(undefined)) yield { gap: gapOf(gap) }
  for (const run of await store.runs()) if (run.phase === 'finished') yield { run }
}
