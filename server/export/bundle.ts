import { createHash } from 'node:crypto'
import type { Source } from '#vocabulary'
import { cursor } from '../cursor.ts'
import type { Export, Prepared } from './export.ts'
import { gexf } from './gexf.ts'
import { ruleOf, type Use } from './licences.ts'
import type { Draft, Row } from './row.ts'
import { writers } from './writers.ts'

/** What an export is made of, once it is known that it can be made. */
export type Bundle = {
  readonly name: string
  readonly format: Export['formats'][number]
  readonly definition: Export
  readonly prepared: Prepared
  /** All sources, by id, and their numbers. */
  readonly sources: ReadonlyMap<string, Source>
  readonly numbers: (sources: readonly string[]) => readonly number[]
  /** What must be allowed; what does not allow it is left out. */
  readonly use: Use | undefined
  /** False where rows before these were taken already: then no line of names comes first. */
  readonly isBeginning: boolean
}

/** What an export held, for its manifest. */
export type Tally = {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  /** Ids of the sources cited. */
  readonly sources: ReadonlySet<string>
  readonly leftOut: readonly Draft[]
}

/** The text of a bundle, part by part; never more than a part of it is here. */
export async function* textOf(bundle: Bundle, note: (draft: Draft, isLeftOut: boolean) => void = () => undefined): AsyncGenerator<string> {
  if (bundle.format === 'gexf') {
    const edges: Row[] = []
    for await (const part of bundle.prepared.parts) edges.push(...rowsOf(part, bundle, note))
    yield gexf(rowsOf(bundle.prepared.nodes ?? [], bundle, note), edges)
    return
  }
  const writer = writers[bundle.format]
  const { columns, isResumed } = bundle.definition
  const head = bundle.isBeginning ? writer.head([...columns, 'citations', ...(isResumed ? ['cursor'] : [])]) : ''
  if (head !== '') yield head
  for await (const part of bundle.prepared.parts) {
    const text = rowsOf(part, bundle, note).map(writer.row).join('')
    if (text !== '') yield text
  }
}

/** Reads a bundle through for what it holds, and keeps none of its text. */
export async function tallied(bundle: Bundle): Promise<Tally> {
  const hash = createHash('sha256')
  const sources = new Set<string>()
  const leftOut: Draft[] = []
  let [rows, bytes] = [0, 0]
  const note = (draft: Draft, isLeftOut: boolean) => {
    if (isLeftOut) leftOut.push(draft)
    else {
      rows += 1
      for (const source of draft.sources) sources.add(source)
    }
  }
  for await (const text of textOf(bundle, note)) {
    hash.update(text)
    bytes += Buffer.byteLength(text)
  }
  return { rows, bytes, sha256: hash.digest('hex'), sources, leftOut }
}

/** Rows with the numbers of their sources, those apart that may not be used so. */
function rowsOf(
  drafts: readonly Draft[],
  { name, sources, numbers, use }: Bundle,
  note: (draft: Draft, isLeftOut: boolean) => void,
): Row[] {
  return drafts.flatMap((draft) => {
    const isLeftOut = use !== undefined && draft.sources.some((id) => !ruleOf(sources.get(id)?.licence ?? 'unknown')[use])
    note(draft, isLeftOut)
    if (isLeftOut) return []
    const place = draft.order ? { cursor: cursor(listName(name), draft.order) } : {}
    return [{ ...draft.row, citations: numbers(draft.sources), ...place }]
  })
}

/** The name under which cursors of an export are given and taken. */
export const listName = (name: string): string => `export ${name}`
