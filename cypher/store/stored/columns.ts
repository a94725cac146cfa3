import { GraphError } from '../../errors.ts'
import type { Parameter, Value } from '../statement-runner.ts'

/** How a field is stored: `key` is indexed text, `json` is a map or a list of maps as JSON text. */
type Holds = 'key' | 'text' | 'flag' | 'count' | 'texts' | 'json'

export type Column = { readonly field: string; readonly property: string; readonly holds: Holds }
export type Columns<T> = { readonly columns: readonly Column[]; readonly of?: T }

/** Engines refuse or mangle longer texts in an index. */
const LONGEST_KEY = 8_000

/**
 * The columns of a stored thing, one for every field: a field new in the vocabulary does not compile until it is stored.
 * `renamed` names the property where it differs from the field.
 */
export function columnsOf<T>(
  holds: { readonly [F in keyof Required<T>]: Holds },
  renamed: { readonly [F in keyof T]?: string } = {},
): Columns<T> {
  const names: { readonly [field: string]: string | undefined } = renamed
  return {
    columns: Object.entries<Holds>(holds).map(([field, kind]) => ({ field, property: names[field] ?? field, holds: kind })),
  }
}

/** The thing as one positional row, in the order of its columns; what it lacks is null. */
export function encode<T extends object>({ columns }: Columns<T>, thing: T): Parameter[] {
  const fields = thing as { readonly [field: string]: unknown }
  return columns.map((column) => cell(column, fields[column.field]))
}

/** The thing of one positional row. The casts stand here alone: `encode` wrote what is read. */
export function decode<T extends object>({ columns }: Columns<T>, values: readonly Value[]): T {
  const fields: { [field: string]: unknown } = {}
  columns.forEach(({ field, holds }, at) => {
    const value = values[at]
    if (value === null || value === undefined) return
    fields[field] = holds === 'json' ? JSON.parse(value as string) : value
  })
  return fields as T
}

function cell({ field, holds }: Column, value: unknown): Parameter {
  if (value === undefined || value === null) return null
  if (holds === 'json') return JSON.stringify(value)
  if (holds === 'count') return BigInt(value as number)
  if (holds === 'key') return key(field, value as string)
  return value as Parameter
}

/** Refuses what an index could not hold. */
function key(field: string, text: string): string {
  if (text.length * 3 > LONGEST_KEY && Buffer.byteLength(text) > LONGEST_KEY) {
    throw new GraphError(
      'BAD_INPUT',
      `${field} "${text.slice(0, 60)}…" has ${Buffer.byteLength(text)} bytes, expected at most ${LONGEST_KEY}`,
    )
  }
  return text
}
