import { createHash } from 'node:crypto'
import { byCodePoint } from '#vocabulary'
import { readDossier } from './dossier/read.ts'
import { rowsOf } from './dossier/rows.ts'
import type { Fault } from './readers/fault.ts'
import { readText } from './readers/text.ts'
import type { FileReport } from './report.ts'
import type { Rows } from './rows.ts'

/** A file that may be loaded. */
export type ReadFile = { readonly file: string; readonly rows: Rows; readonly sha256: string; readonly doubts: readonly Fault[] }

/** What is known of a file by its bytes alone: it is loaded already. */
export type LoadedBefore = (sha256: string) => Pick<FileReport, 'dossier' | 'version' | 'rows'> | undefined

/** Reads every file and checks it; those that may be loaded stand in an order that does not depend on how they were named. */
export async function readFiles(
  files: readonly string[],
  published: string | undefined,
  loadedBefore: LoadedBefore,
): Promise<{ readonly whole: readonly ReadFile[]; readonly others: readonly FileReport[] }> {
  const whole: ReadFile[] = []
  const others: FileReport[] = []
  for (const file of files) {
    const read = await readFile(file, published, loadedBefore)
    if ('outcome' in read) others.push(read)
    else whole.push(read)
  }
  return { whole: whole.sort(byVersion), others }
}

async function readFile(file: string, published: string | undefined, loadedBefore: LoadedBefore): Promise<ReadFile | FileReport> {
  const read = await readText(file)
  if ('broken' in read) return { file, outcome: 'broken', faults: [{ line: 1, column: 1, place: '', text: read.broken }] }
  const sha256 = createHash('sha256').update(read.bytes).digest('hex')
  const before = loadedBefore(sha256)
  if (before) return { file, outcome: 'unchanged', sha256, ...before }
  const reading = readDossier(read.text)
  if ('faults' in reading) return { file, outcome: 'broken', sha256, faults: reading.faults }
  return { file, rows: rowsOf(reading.dossier, published), sha256, doubts: reading.doubts }
}

/** Dossier by dossier, older versions first: as if they had been loaded one after the other. */
const byVersion = (a: ReadFile, b: ReadFile): number =>
  byCodePoint(a.rows.source, b.rows.source) || byCodePoint(a.rows.version, b.rows.version) || byCodePoint(a.file, b.file)
