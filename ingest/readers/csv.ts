import { CsvError, parse } from 'csv-parse/sync'
import { CsvRecords, type Piece } from './csv-records.ts'
import type { Decoded } from './decode.ts'

/** One record of a table where it stands: line from 1, byte from 0 in the unpacked file; `raw` as it is written there. */
export type CsvRow = { readonly line: number; readonly byte: number; readonly raw: string } & (
  | { readonly cells: readonly string[]; readonly isLast: boolean }
  | { readonly rule: string; readonly reason: string }
)
export type CsvShape = { readonly delimiter: string; readonly quote: '"' | "'" | 'none' }

const BLOCK = 500
const LONGEST_CELL = 1024 * 1024

/**
 * The records of a table in order, some hundred at a time. A line that cannot be read is one bad record, and reading goes on at
 * the next line, whatever its quotes swallowed. Line ends may be mixed.
 */
export async function* csvRows({ chunks, start, bytesOf }: Decoded, shape: CsvShape): AsyncGenerator<readonly CsvRow[]> {
  const table: Table = {
    ...shape,
    records: new CsvRecords(shape.quote === 'none' ? undefined : shape.quote, start, bytesOf),
    width: undefined,
  }
  for await (const chunk of chunks) {
    table.records.feed(chunk)
    yield* blocks(table, false)
  }
  yield* blocks(table, true)
}

/** `width` is that of the first record. */
type Table = CsvShape & { readonly records: CsvRecords; width: number | undefined }

function* blocks(table: Table, isLast: boolean): Generator<readonly CsvRow[]> {
  for (;;) {
    const pieces: Piece[] = []
    for (let piece = table.records.next(isLast); piece; piece = pieces.length < BLOCK ? table.records.next(isLast) : undefined)
      pieces.push(piece)
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (!first || !last) return
    const cells = pieces.every((piece) => piece.isWhole) ? cellsOf(table.records.between(first, last), table) : undefined
    table.width ??= cells?.[0]?.length
    const isSound = cells?.length === pieces.length && cells.every((row, at) => row.length === table.width || isOneLine(pieces[at]))
    yield isSound ? pieces.map((piece, at) => rowOf(piece, cells[at] ?? [])) : oneByOne(table, pieces)
  }
}

/**
 * Rows of a block in which something is wrong. A piece of several lines that cannot be read, or is not as wide as the table, was
 * held together by a stray quote: its first line is bad, and the rest is cut anew.
 */
function oneByOne(table: Table, pieces: readonly Piece[]): CsvRow[] {
  const rows: CsvRow[] = []
  for (const piece of pieces) {
    const [cells, ...more] = piece.isWhole ? (cellsOf(piece.text, table) ?? []) : []
    table.width ??= cells?.length
    const bad = { line: piece.line, byte: piece.byte, rule: 'quotes', reason: 'its quotes do not pair' }
    if (cells && more.length === 0 && (isOneLine(piece) || cells.length === table.width)) rows.push(rowOf(piece, cells))
    else if (piece.isWhole && isOneLine(piece)) rows.push({ ...bad, raw: piece.text })
    else return [...rows, { ...bad, raw: table.records.back(piece) }]
  }
  return rows
}

const isOneLine = (piece: Piece | undefined): boolean => piece !== undefined && !/[\r\n]/.test(piece.text)

function rowOf({ text, line, byte, isLast }: Piece, cells: readonly string[]): CsvRow {
  const isLong = text.length > LONGEST_CELL && cells.some((cell) => cell.length > LONGEST_CELL)
  if (!isLong) return { cells, isLast, line, byte, raw: text }
  return { line, byte, raw: text.slice(0, 1000), rule: 'cell-size', reason: `a cell of more than ${LONGEST_CELL} characters` }
}

/** The cells of a text; undefined where its quotes do not pair as csv-parse reads them. */
export function cellsOf(text: string, { delimiter, quote }: CsvShape): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      quote: quote === 'none' ? false : quote,
      escape: quote === 'none' ? '"' : quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch (fault) {
    if (fault instanceof CsvError) return undefined
    throw fault
  }
}
