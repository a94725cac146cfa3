import { entityKinds, identifierScheme, type Properties } from '#vocabulary'
import type { Fault } from '../readers/fault.ts'
import type { Path, YamlFile } from '../readers/yaml.ts'
import { columnsTaken } from './columns-named.ts'
import type { Cell, ClaimMapping, Mapping, RecordMapping, TableMapping } from './mapping.ts'

/** What is wrong with a mapping between its fields, where each is well by itself. */
export function mappingFaults(mapping: Mapping, file: YamlFile): Fault[] {
  const faults: Fault[] = []
  const say: Say = (path, text) => faults.push(file.fault(path, text))
  if (identifierScheme(mapping.mapping)) say(['mapping'], `"${mapping.mapping}" is a scheme of identifiers: ids would not tell them apart`)
  const anyFile = Object.entries(mapping.tables).filter(([, table]) => table.file === undefined)
  if (anyFile.length > 1)
    for (const [key] of anyFile) say(['tables', key], 'file is missing: of several tables each says which files are its own')
  for (const [key, table] of Object.entries(mapping.tables)) checkTable(table, ['tables', key], say)
  return faults
}

type Say = (path: Path, text: string) => void

function checkTable(table: TableMapping, path: Path, say: Say): void {
  const ignored = new Set(table.ignore ?? [])
  for (const { column, path: place } of columnsTaken(table)) {
    if (ignored.has(column)) say([...path, ...place], `column "${column}" is ignored below, and taken here`)
  }
  for (const [key, record] of Object.entries(table.records)) checkRecord(record, [...path, 'records', key], say)
  for (const [key, claim] of Object.entries(table.claims ?? {})) checkClaim(claim, table, [...path, 'claims', key], say)
}

function checkRecord(record: RecordMapping, path: Path, say: Say): void {
  const { name, names = [], identifiers = [], properties = {}, key, kind } = record
  checkCell(name, [...path, 'name'], say)
  const says = names.length + identifiers.length + Object.keys(properties).length > 0
  if (name === undefined && (says || key === undefined)) say(path, 'name is missing: what a row describes has one')
  const called = new Set([typeof name === 'string' ? name : name?.column, ...names.map(({ column }) => column)])
  if (key?.every((column) => called.has(column))) {
    say([...path, 'key'], 'a name alone makes no two rows one thing: leave key out, or add a column that tells equal names apart')
  }
  const kinds = typeof kind === 'string' ? [kind] : Object.values(kind.table)
  for (const [property, cell] of Object.entries(properties)) {
    checkCell(cell, [...path, 'properties', property], say)
    if (kinds.some((one) => property in (entityKinds[one].properties as Properties))) continue
    const known = kinds.flatMap((one) => Object.keys(entityKinds[one].properties))
    say([...path, 'properties', property], `no property of ${kinds.join(' or ')}, expected one of ${[...new Set(known)].join(', ')}`)
  }
}

const fields = ['validFrom', 'validTo', 'knownFrom', 'lastConfirmed'] as const

function checkClaim(claim: ClaimMapping, { records }: TableMapping, path: Path, say: Say): void {
  const known = Object.keys(records)
  for (const end of ['subject', 'object', 'speaker'] as const) {
    const key = claim[end]
    if (key === undefined || known.includes(key) || (end === 'speaker' && key === 'unknown')) continue
    say([...path, end], `"${key}" is no record of this table, expected one of ${known.join(', ')}`)
  }
  for (const field of fields) checkCell(claim[field], [...path, field], say)
  checkCell(claim.share?.percent, [...path, 'share', 'percent'], say)
  checkCell(claim.share?.fraction, [...path, 'share', 'fraction'], say)
}

function checkCell(cell: Cell | undefined, path: Path, say: Say): void {
  if (cell === undefined || typeof cell === 'string') return
  if ((cell.column === undefined) === (cell.value === undefined)) say(path, 'expected either a column or a value')
  if (cell.table !== undefined && cell.column === undefined) say([...path, 'table'], 'a table translates the words of a column: name it')
}
