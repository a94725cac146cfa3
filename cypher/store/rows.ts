import { GraphError } from '../errors.ts'
import type { RowOf, Statement } from '../statements.ts'

/** Positional rows as objects by column. The one cast: a test holds each file to the columns the catalogue gives it. */
export function rowsOf<S extends Statement>(statement: S, columns: readonly string[], rows: readonly (readonly unknown[])[]): RowOf<S>[] {
  const expected = Object.keys(statement.columns)
  if (rows.length > 0 && expected.some((name) => !columns.includes(name))) {
    throw new GraphError('STATEMENT', `${statement.file} returns ${columns.join(', ')}, expected ${expected.join(', ')}`)
  }
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])) as RowOf<S>)
}
