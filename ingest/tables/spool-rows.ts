import { byCodePoint } from '#vocabulary'
import type { Mapping } from '../mapping/mapping.ts'
import { BrokenFile } from '../readers/broken.ts'
import { claimContent, recordContent } from '../spool/content.ts'
import type { GivenLine } from '../spool/lines.ts'
import type { Spool } from '../spool/spool.ts'
import { fileRows, type PlacedRow } from './file-rows.ts'
import type { RowTally } from './tally.ts'

export type ReadOutcome = {
  readonly broken: readonly { readonly file: string; readonly why: string }[]
  /** Places of the broken files among those read: what they left in the spool does not count. */
  readonly brokenPlaces: readonly number[]
  readonly unread: readonly string[]
  /** Why what is absent is not gone, where it is not. */
  readonly partial?: string
}

const RECENT = 50_000

export type Reading = {
  readonly mapping: Mapping
  readonly spool: Spool
  readonly tally: RowTally
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((step: string, done: number, of: number) => void) | undefined
}

/** Reads every file to its end and spools what its rows say. A broken file leaves nothing behind; the others go on. */
export async function spoolRows(files: readonly string[], reading: Reading): Promise<ReadOutcome> {
  const broken: { file: string; why: string }[] = []
  const brokenPlaces: number[] = []
  const unread = new Set<string>()
  let partial: string | undefined
  // In an order that does not depend on how they were named on the command line.
  for (const [place, file] of files.toSorted(byCodePoint).entries()) {
    const before = reading.tally.place()
    try {
      const { rows, unread: columns, areDeadLetters } = await fileRows(reading.mapping, file)
      await spoolFile(rows, file, place, reading)
      for (const column of columns) unread.add(column)
      if (areDeadLetters) partial = `${file} holds rejected rows only`
    } catch (fault) {
      if (!(fault instanceof BrokenFile)) throw fault
      reading.tally.backTo(before)
      broken.push({ file, why: fault.message })
      brokenPlaces.push(place)
      partial = `${file} is broken`
    }
  }
  reading.spool.flush()
  reading.tally.flush()
  return { broken, brokenPlaces, unread: [...unread].sort(byCodePoint), ...(partial !== undefined && { partial }) }
}

async function spoolFile(rows: AsyncGenerator<readonly PlacedRow[]>, file: string, place: number, reading: Reading): Promise<void> {
  const recent = new Map<string, string>()
  let done = 0
  for await (const block of rows) {
    reading.signal?.throwIfAborted()
    for (const row of block) spoolRow(row, place, recent, reading)
    done += block.length
    reading.progress?.(`${file}: rows read`, done, done)
  }
}

function spoolRow(row: PlacedRow, place: number, recent: Map<string, string>, { mapping, spool, tally }: Reading): void {
  const { mapped, file, line, byte, raw, header, isShort } = row
  const at = tally.rows++
  if ('setAside' in mapped) {
    tally.setAside++
    return
  }
  if ('rule' in mapped) {
    const { rule, reason } = mapped
    tally.reject(at, { source: mapping.mapping, file, line, byte, reason, rule, raw, header })
    return
  }
  if (isShort) tally.doubt('short-row', `${file}:${line}: fewer cells than the header; the rest is empty`)
  for (const doubt of mapped.doubts) {
    tally.doubt(doubt.rule, `${file}:${line}: ${doubt.column === undefined ? '' : `${doubt.column}: `}${doubt.text}`)
  }
  const add = (kind: 'record' | 'claim', id: string, hash: string, thing: GivenLine['thing']) => {
    if (recent.get(id) === hash) return
    if (recent.size >= RECENT) recent.clear()
    recent.set(id, hash)
    const given = { kind, place, row: at, hash, thing, file, line, byte } satisfies GivenLine
    spool.add(id, JSON.stringify(kind === 'claim' ? { ...given, raw, header: header.length > 100 ? [] : header } : given))
  }
  for (const record of mapped.records) add('record', record.id, recordContent(record), record)
  for (const claim of mapped.claims) add('claim', claim.id, claimContent(claim), claim)
}
