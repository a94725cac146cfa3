import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { GraphError } from '../errors.ts'

/** What a file holds: the number of its last commit, and how much that left. */
export type KeptCounts = { readonly epoch: number; readonly nodes: number; readonly edges: number }

const beside = (file: string): string => `${file}.counts.json`

/** Writes beside the file what it holds now. A kill before this leaves older counts, which is no loss. */
export function keepCounts(file: string, counts: KeptCounts): void {
  const draft = `${beside(file)}.new`
  writeFileSync(draft, `${JSON.stringify(counts)}\n`)
  renameSync(draft, beside(file))
}

/** Compares a file, or its absence, with what was kept beside it: a lost write-ahead log is silent otherwise. DAMAGED on a loss. */
export function checkKeptCounts(file: string, found: KeptCounts | undefined): void {
  if (!existsSync(beside(file))) return
  const kept = readCounts(file)
  const cure = `put back ${file} with its ${file}.wal, or delete ${beside(file)} as well and load again`
  if (!found) {
    throw new GraphError('DAMAGED', `${file} is missing, and held ${kept.nodes} nodes and ${kept.edges} edges: ${cure}`)
  }
  const older = found.epoch < kept.epoch
  const other = found.epoch === kept.epoch && (found.nodes !== kept.nodes || found.edges !== kept.edges)
  if (!older && !other) return
  const held = `holds ${found.nodes} nodes and ${found.edges} edges where ${kept.nodes} and ${kept.edges} were written`
  throw new GraphError('DAMAGED', `${file} has lost its last writes (it ${held}): ${cure}`)
}

function readCounts(file: string): KeptCounts {
  try {
    return JSON.parse(readFileSync(beside(file), 'utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const cure = `delete it, and ${file} opens unchecked`
    throw new GraphError('DAMAGED', `${beside(file)} is not the JSON that was written there: ${cure}`, { cause })
  }
}
