import type { Answer, Cell, Row } from './row.ts'

/** How rows are written: what comes before, each row, and what comes after. */
export type Writer = { readonly type: string; readonly head: (columns: readonly string[]) => string; readonly row: (row: Row) => string }

/** One JSON object a line (https://github.com/ndjson/ndjson-spec). */
const ndjson: Writer = { type: 'application/x-ndjson; charset=utf-8', head: () => '', row: (row) => `${JSON.stringify(row)}\n` }

/** RFC 4180, with a first line of names. */
const csv: Writer = {
  type: 'text/csv; charset=utf-8; header=present',
  head: (columns) => line(columns),
  row: (row) => line(Object.values(row).map(cellText)),
}

export const writers = { ndjson, csv } as const

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`
const quoted = (text: string): string => {
  const safe = harmless(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A spreadsheet takes such a cell for a formula (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A cell as one text: lists are joined, an answer is who says what. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (!Array.isArray(cell)) return String(cell)
  return cell.map((item: string | number | Answer) => (typeof item === 'object' ? answerText(item) : String(item))).join('; ')
}

const answerText = ({ speaker, text, citation }: Answer): string => `${speaker}: ${text} [${citation.join(', ')}]`
