import type { Cell, Words } from './mapping.ts'
import type { ReadCell, Row } from './row.ts'

/** What cells of one table have in common: where its columns stand, and which words stand for nothing. */
export type Columns = { readonly at: ReadonlyMap<string, number>; readonly nulls: ReadonlySet<string> }

const UNREADABLE = /\0|\p{Cs}/u

/** How a cell of the mapping is read from a row. A word that is not in its table is a doubt, and never guessed. */
export function cellReader(cell: Cell, columns: Columns): ReadCell {
  if (typeof cell === 'string') return columnReader(cell, columns)
  const { column, table, value } = cell
  if (column === undefined) return () => value
  const read = columnReader(column, columns)
  return table === undefined ? read : (row) => translated(read(row), column, table, row)
}

/** The text of a column, byte for byte; a NUL or half a character is a doubt. */
export function columnReader(column: string, { at, nulls }: Columns): ReadCell {
  const index = at.get(column)
  if (index === undefined) throw new Error(`column "${column}" was not looked for`)
  return (row) => {
    const text = row.cells[index]
    if (text === undefined || text === '' || nulls.has(text.trim())) return undefined
    if (!UNREADABLE.test(text)) return text
    row.doubts.push({ rule: 'characters', column, text: 'holds a NUL or half a character' })
    return undefined
  }
}

/** A word that is no key is a doubt. `table` has no prototype: every word is a word. */
export function translated<T extends string>(
  raw: string | undefined,
  column: string,
  table: Words & { readonly [raw: string]: T },
  row: Row,
): T | undefined {
  if (raw === undefined) return undefined
  const word = table[raw] ?? table[raw.trim()]
  if (word === undefined) row.doubts.push({ rule: 'unknown-word', column, text: `"${shortened(raw)}" is in no table of the mapping` })
  return word
}

/** The column a cell is read from, in words. */
export const columnOf = (cell: Cell): string => (typeof cell === 'string' ? cell : (cell.column ?? 'value'))

/** What a doubt shows of a cell. */
export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
