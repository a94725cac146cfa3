import { basename } from 'node:path'
import type { Mapping } from '../mapping/mapping.ts'
import { type MappedRow, type Table, tableOf } from '../mapping/table.ts'
import { BrokenFile } from '../readers/broken.ts'
import { fileBytes } from '../readers/bytes.ts'
import { type CsvRow, type CsvShape, csvRows } from '../readers/csv.ts'
import { type Decoded, decode } from '../readers/decode.ts'
import { deadLetters } from './dead-letters.ts'

/** A row as the mapping reads it, where it stands. */
export type PlacedRow = {
  readonly file: string
  readonly line: number
  readonly byte: number
  readonly raw: string
  readonly header: readonly string[]
  readonly isShort: boolean
  readonly mapped: MappedRow
}

/** What a file says of itself while its rows are read. */
export type FileRows = {
  readonly rows: AsyncGenerator<readonly PlacedRow[]>
  /** Columns that the mapping neither takes nor ignores; known once the rows are read. */
  readonly unread: ReadonlySet<string>
  /** True for rows that an earlier load rejected: they say nothing of what else there is. */
  readonly areDeadLetters: boolean
}

/** Opens a file of a mapping, or rows of it that were rejected and repaired. BrokenFile where it is none. */
export async function fileRows(mapping: Mapping, file: string): Promise<FileRows> {
  const decoded = await decode(fileBytes(file), mapping.reading?.encoding)
  const { value: first = '' } = await decoded.chunks.next()
  const whole: Decoded = { ...decoded, chunks: from(first, decoded.chunks) }
  const unread = new Set<string>()
  const shape = shapeOf(mapping)
  const areDeadLetters = /^\s*\{"/.test(first)
  const rows = areDeadLetters ? ofDeadLetters(mapping, whole, shape, unread) : ofTable(mapping, file, csvRows(whole, shape), unread)
  return { rows, unread, areDeadLetters }
}

async function* from(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function shapeOf({ reading = {} }: Mapping): CsvShape {
  const { delimiter = ',', quote = '"' } = reading
  return { delimiter: delimiter === 'tab' ? '\t' : delimiter, quote }
}

async function* ofTable(
  mapping: Mapping,
  file: string,
  blocks: AsyncGenerator<readonly CsvRow[]>,
  unread: Set<string>,
): AsyncGenerator<readonly PlacedRow[]> {
  let table: Table | undefined
  let header: readonly string[] = []
  for await (const block of blocks) {
    let rows = block
    if (!table) {
      header = headerOf(block[0])
      table = fitted(mapping, basename(file), header, unread)
      rows = block.slice(1)
    }
    const { map, width } = table
    yield rows.map((row) => placed(row, basename(file), header, { map, width }))
  }
  if (!table) throw new BrokenFile('holds nothing: expected a header')
}

async function* ofDeadLetters(
  mapping: Mapping,
  decoded: Decoded,
  shape: CsvShape,
  unread: Set<string>,
): AsyncGenerator<readonly PlacedRow[]> {
  const tables = new Map<string, Table>()
  for await (const { file, header, row } of deadLetters(decoded, shape)) {
    const table = tables.get(file) ?? fitted(mapping, file, header, unread)
    tables.set(file, table)
    yield [placed(row, file, header, table)]
  }
}

function headerOf(row: CsvRow | undefined): readonly string[] {
  if (row && 'cells' in row) return row.cells
  throw new BrokenFile(`its header cannot be read: ${row?.reason ?? 'there is none'}`)
}

function fitted(mapping: Mapping, file: string, header: readonly string[], unread: Set<string>): Table {
  const fitting = Object.entries(mapping.tables).filter(([, { file: pattern = '*' }]) => matches(file, pattern))
  const [only, other] = fitting
  if (!only) throw new BrokenFile(`no table of the mapping takes a file of the name ${file}`)
  if (other) throw new BrokenFile(`the tables ${fitting.map(([key]) => key).join(' and ')} both take a file of the name ${file}`)
  const table = tableOf(mapping, ...only, header)
  for (const column of table.unread) unread.add(column)
  return table
}

/** `*` stands for anything; what a file is packed with is no part of its name. */
function matches(file: string, pattern: string): boolean {
  const shape = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${shape.join('.*')}(\\.gz)?$`).test(file)
}

function placed(row: CsvRow, file: string, header: readonly string[], { map, width }: Pick<Table, 'map' | 'width'>): PlacedRow {
  const { line, byte, raw } = row
  const place = { file, line, byte, raw, header }
  if (!('cells' in row)) return { ...place, isShort: false, mapped: { rule: row.rule, reason: row.reason } }
  const isShort = row.cells.length < width
  if (isShort && row.isLast) return { ...place, isShort, mapped: { rule: 'cut', reason: 'the file breaks off in the middle of a row' } }
  if (row.cells.slice(width).some((cell) => cell !== '')) {
    return { ...place, isShort, mapped: { rule: 'long-row', reason: `${row.cells.length} cells, the header has ${width}` } }
  }
  return { ...place, isShort, mapped: map(row.cells, raw) }
}
