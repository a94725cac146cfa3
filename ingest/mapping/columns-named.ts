import type { Cell, ClaimMapping, RecordMapping, TableMapping } from './mapping.ts'
import { columnsOfTemplate } from './sentence.ts'

/** A column a mapping names, and where: the path inside its table. */
export type NamedColumn = { readonly column: string; readonly path: readonly (string | number)[] }

/** Every column that a table of the mapping takes, as often as it names it. Those it ignores are not among them. */
export function columnsTaken(table: TableMapping): NamedColumn[] {
  return [
    ...(table.setAside ?? []).map(({ column }, at) => ({ column, path: ['setAside', at, 'column'] })),
    ...Object.entries(table.records).flatMap(([key, record]) => under(['records', key], ofRecord(record))),
    ...Object.entries(table.claims ?? {}).flatMap(([key, claim]) => under(['claims', key], ofClaim(claim))),
  ]
}

const under = (path: NamedColumn['path'], columns: readonly NamedColumn[]): NamedColumn[] =>
  columns.map((one) => ({ column: one.column, path: [...path, ...one.path] }))

function ofRecord({ kind, key = [], name, names = [], identifiers = [], properties = {} }: RecordMapping): NamedColumn[] {
  return [
    ...(typeof kind === 'string' ? [] : [{ column: kind.column, path: ['kind', 'column'] }]),
    ...key.map((column, at) => ({ column, path: ['key', at] })),
    ...ofCell(name, ['name']),
    ...names.map(({ column }, at) => ({ column, path: ['names', at, 'column'] })),
    ...identifiers.map(({ column }, at) => ({ column, path: ['identifiers', at, 'column'] })),
    ...Object.entries(properties).flatMap(([property, cell]) => ofCell(cell, ['properties', property])),
  ]
}

const otherFields: ReadonlySet<string> = new Set(['subject', 'object', 'predicate', 'key', 'text', 'mode', 'speaker', 'speakerAs'])

function ofClaim(claim: ClaimMapping): NamedColumn[] {
  const { key = [], text, share, amount } = claim
  const cells = Object.entries(claim).filter(([name]) => !otherFields.has(name) && name !== 'share' && name !== 'amount')
  return [
    ...key.map((column, at) => ({ column, path: ['key', at] })),
    ...columnsOfTemplate(text).map((column) => ({ column, path: ['text'] })),
    ...ofCell(share?.percent, ['share', 'percent']),
    ...ofCell(share?.fraction, ['share', 'fraction']),
    ...(share?.bands ? [{ column: share.bands.column, path: ['share', 'bands', 'column'] }] : []),
    ...ofCell(amount?.value, ['amount', 'value']),
    ...ofCell(amount?.currency, ['amount', 'currency']),
    ...cells.flatMap(([name, cell]) => ofCell(cell as Cell, [name])),
  ]
}

function ofCell(cell: Cell | undefined, path: NamedColumn['path']): NamedColumn[] {
  if (cell === undefined) return []
  if (typeof cell === 'string') return [{ column: cell, path }]
  return cell.column === undefined ? [] : [{ column: cell.column, path: [...path, 'column'] }]
}
