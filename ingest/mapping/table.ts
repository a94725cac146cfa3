import type { Claim, Record } from '#vocabulary'
import { BrokenFile } from '../readers/broken.ts'
import { type Columns, columnReader } from './cells.ts'
import { claimReader, type ReadClaim } from './claim-rows.ts'
import { columnsTaken } from './columns-named.ts'
import type { Mapping, TableMapping } from './mapping.ts'
import { type Described, type ReadRecord, recordReader } from './record-rows.ts'
import type { Doubt, Row } from './row.ts'

/** What one row says; or that it is set aside by name; or why nothing of it is used. */
export type MappedRow =
  | { readonly records: readonly Record[]; readonly claims: readonly Claim[]; readonly doubts: readonly Doubt[] }
  | { readonly setAside: true }
  | { readonly rule: string; readonly reason: string }

/** A table of the mapping fitted to the header of a file. */
export type Table = {
  readonly width: number
  /** Columns that the mapping neither takes nor ignores. */
  readonly unread: readonly string[]
  readonly map: (cells: readonly string[], raw: string) => MappedRow
}

/** Fits a table to a header. BrokenFile where a column that it takes is not there, or stands there twice. */
export function tableOf(mapping: Mapping, key: string, table: TableMapping, header: readonly string[]): Table {
  const { unread, ...columns } = columnsOf(mapping, table, header)
  const asides = (table.setAside ?? []).map(({ column, values }) => ({ read: columnReader(column, columns), values: new Set(values) }))
  const records = Object.entries(table.records).map(
    ([name, record]) => [name, recordReader(mapping.mapping, name, record, columns, mapping.reading ?? {})] as const,
  )
  const claims = Object.entries(table.claims ?? {}).map(([name, claim]) => claimReader(mapping, `${key}/${name}`, claim, columns))
  return {
    width: header.length,
    unread,
    map: (cells, raw) => {
      const row: Row = { cells, doubts: [] }
      if (asides.some(({ read, values }) => values.has(read(row) ?? ''))) return { setAside: true }
      return mapped(row, raw, records, claims)
    },
  }
}

function mapped(row: Row, raw: string, records: readonly (readonly [string, ReadRecord])[], claims: readonly ReadClaim[]): MappedRow {
  const described = new Map<string, Described>()
  for (const [name, read] of records) {
    const found = read(row, raw)
    if (found && 'fault' in found) return { rule: 'record', reason: [found.fault, ...row.doubts.map(({ text }) => text)].join('; ') }
    if (found) described.set(name, found)
  }
  const said = claims.flatMap((read) => read(row, described) ?? [])
  const rows = [...described.values()].flatMap(({ record }) => record ?? [])
  if (rows.length + said.length === 0) return { rule: 'nothing', reason: 'it describes nothing and claims nothing' }
  return { records: rows, claims: said, doubts: row.doubts }
}

function columnsOf(mapping: Mapping, table: TableMapping, header: readonly string[]): Columns & { readonly unread: readonly string[] } {
  const taken = new Set(columnsTaken(table).map(({ column }) => column))
  const places = new Map<string, number[]>()
  for (const [index, name] of header.entries()) {
    const same = places.get(name)
    if (same) same.push(index)
    else places.set(name, [index])
  }
  const missing = [...taken].filter((column) => !places.has(column))
  if (missing.length > 0) throw new BrokenFile(notThere(missing, header))
  const twice = [...taken].filter((column) => (places.get(column)?.length ?? 0) > 1)
  if (twice.length > 0) throw new BrokenFile(`the header has ${listed(twice)} twice: rename one of them`)
  const ignored = new Set(table.ignore ?? [])
  return {
    at: new Map([...taken].map((column) => [column, places.get(column)?.[0] ?? -1])),
    nulls: new Set(mapping.reading?.nulls ?? []),
    unread: [...places.keys()].filter((column) => !taken.has(column) && !ignored.has(column)),
  }
}

const SHOWN = 20

/** A delimiter that does not fit shows in a header of one column that holds the names of many. */
function notThere(missing: readonly string[], header: readonly string[]): string {
  const [only] = header
  const other = [',', ';', '|', '\t'].find((mark) => header.length === 1 && missing.every((name) => only?.split(mark).includes(name)))
  if (other !== undefined)
    return `the header is one column: the delimiter is not the mapping's, but ${other === '\t' ? 'a tab' : `"${other}"`}`
  return `the header has no ${listed(missing)}, expected by the mapping; it has ${listed(header)}`
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${name}"`)
  return names.length > SHOWN ? `${shown.join(', ')} and ${names.length - SHOWN} more` : shown.join(', ')
}
