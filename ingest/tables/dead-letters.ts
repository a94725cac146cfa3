import { BrokenFile } from '../readers/broken.ts'
import { type CsvRow, type CsvShape, cellsOf } from '../readers/csv.ts'
import { CsvRecords } from '../readers/csv-records.ts'
import type { Decoded } from '../readers/decode.ts'

/** A row that was rejected: where it stood, why, and as it stood there. The first of each file has the header of its table. */
export type DeadLetter = {
  readonly source: string
  readonly file: string
  readonly line: number
  readonly byte: number
  readonly reason: string
  readonly rule: string
  readonly raw: string
  readonly header?: readonly string[]
}

/** Rejected rows, repaired or not, as rows of the tables they stood in. BrokenFile where a line is no dead letter. */
export async function* deadLetters(
  { chunks, start, bytesOf }: Decoded,
  shape: CsvShape,
): AsyncGenerator<{ readonly file: string; readonly header: readonly string[]; readonly row: CsvRow }> {
  const lines = new CsvRecords(undefined, start, bytesOf)
  const headers = new Map<string, readonly string[]>()
  for await (const { text, line, byte } of pieces(lines, chunks)) {
    const letter = letterOf(text, line, byte)
    const header = letter.header ?? headers.get(letter.file)
    if (!header) throw new BrokenFile(`line ${line} has no header of ${letter.file}, nor has one before it`, byte)
    headers.set(letter.file, header)
    yield { file: letter.file, header, row: rowOf(letter, shape) }
  }
}

async function* pieces(lines: CsvRecords, chunks: AsyncGenerator<string>) {
  for await (const chunk of chunks) {
    lines.feed(chunk)
    for (let piece = lines.next(false); piece; piece = lines.next(false)) yield piece
  }
  for (let piece = lines.next(true); piece; piece = lines.next(true)) yield piece
}

function letterOf(text: string, line: number, byte: number): Pick<DeadLetter, 'file' | 'line' | 'byte' | 'raw' | 'header'> {
  const value: unknown = parsed(text)
  const isLetter = typeof value === 'object' && value !== null && 'file' in value && 'raw' in value
  if (!isLetter || typeof value.file !== 'string' || typeof value.raw !== 'string') {
    throw new BrokenFile(`line ${line} is no rejected row: expected JSON with its file and its raw text`, byte)
  }
  const header = 'header' in value && Array.isArray(value.header) ? value.header.map(String) : undefined
  return { file: value.file, line, byte, raw: value.raw, ...(header && { header }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

function rowOf({ line, byte, raw }: Pick<DeadLetter, 'line' | 'byte' | 'raw'>, shape: CsvShape): CsvRow {
  const [cells, ...more] = cellsOf(raw, shape) ?? []
  if (cells && more.length === 0) return { cells, isLast: false, line, byte, raw }
  return { line, byte, raw, rule: 'quotes', reason: 'its quotes do not pair' }
}
