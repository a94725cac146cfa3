import { isCountry, type Json, type Property } from '#vocabulary'
import { type Columns, cellReader, columnOf, shortened } from './cells.ts'
import { readDate } from './dates.ts'
import type { Cell, ReadingRules } from './mapping.ts'
import { decimalText, readNumber } from './numbers.ts'
import type { Row } from './row.ts'

/** How one property or qualifier is read from a row: its value; else, where something stands there, what it was, raw. */
export type ReadProperty = (row: Row) => { readonly value?: Json; readonly raw?: string }

const FLAGS = new Map<string, boolean>([
  ...['true', 'yes', 'y', 't', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'f', '0'].map((word) => [word, false] as const),
])

/** Reads a cell as the kind of its property. What does not fit is left out, with a doubt. */
export function propertyReader(
  property: Pick<Property, 'kind' | 'of' | 'form'>,
  cell: Cell,
  columns: Columns,
  rules: ReadingRules,
): ReadProperty {
  const read = cellReader(cell, columns)
  const column = columnOf(cell)
  return (row) => {
    const raw = read(row)
    if (raw === undefined) return {}
    const { value, doubt } = parsed(property, raw, rules)
    if (doubt !== undefined) row.doubts.push({ rule: property.kind, column, text: doubt })
    return value === undefined || doubt !== undefined ? { ...(value !== undefined && { value }), raw } : { value }
  }
}

type Parsed = { readonly value?: Json; readonly doubt?: string }

function parsed({ kind, form, of = [] }: Pick<Property, 'kind' | 'of' | 'form'>, raw: string, rules: ReadingRules): Parsed {
  const shown = `"${shortened(raw)}"`
  if (kind === 'partialDate') {
    const { date, doubt } = readDate(raw, rules.dateOrder)
    return { ...(date !== undefined && { value: date }), ...(doubt !== undefined && { doubt }) }
  }
  if (form === 'country' && !isCountry(raw)) return { doubt: `${shown}, expected a country of two capital letters: CN` }
  if (kind === 'flag') {
    const value = FLAGS.get(raw.trim().toLowerCase())
    return value === undefined ? { doubt: `${shown}, expected yes or no` } : { value }
  }
  if (kind === 'choice') return of.includes(raw) ? { value: raw } : { doubt: `${shown}, expected one of ${of.join(', ')}` }
  if (kind === 'count' || kind === 'degrees') return numeric(kind, raw, rules)
  return { value: raw }
}

function numeric(kind: 'count' | 'degrees', raw: string, { decimal = 'point' }: ReadingRules): Parsed {
  const number = readNumber(raw, decimal)
  const value = number && Number(decimalText(number))
  const fits = value !== undefined && (kind === 'count' ? Number.isSafeInteger(value) && value >= 0 : Math.abs(value) <= 180)
  return fits ? { value } : { doubt: `"${shortened(raw)}", expected ${kind === 'count' ? 'a whole number' : 'decimal degrees'}` }
}
