import { createHash } from 'node:crypto'
import { type EntityKind, entityKinds, type Identifier, type Json, type Name, type Properties, type Record } from '#vocabulary'
import { identifierFault } from '../resolve/identifiers.ts'
import { type Columns, cellReader, columnReader, shortened, translated } from './cells.ts'
import type { ReadingRules, RecordMapping } from './mapping.ts'
import { propertyReader, type ReadProperty } from './properties.ts'
import type { ReadCell, Row } from './row.ts'

/** What a row says of one thing: how it is pointed at, how it is called in a sentence, and its record where the row describes it. */
export type Described = { readonly id: string; readonly kind: EntityKind; readonly called: string; readonly record?: Record }

/** Undefined where the row lacks it; `fault` where it has to be there and cannot be. */
export type ReadRecord = (row: Row, raw: string) => Described | { readonly fault: string } | undefined

const LONGEST_KEY = 1_000
const LONGEST_NAME = 2_000

/** How a record of the mapping is read from a row. */
export function recordReader(source: string, name: string, mapping: RecordMapping, columns: Columns, rules: ReadingRules): ReadRecord {
  const kindOf = kindReader(mapping, columns)
  const keys = mapping.key?.map((column) => columnReader(column, columns))
  const describe = mapping.name === undefined ? undefined : describer(source, mapping, columns, rules)
  const nothing = (fault: string) => (mapping.optional ? undefined : { fault })
  return (row, raw) => {
    const parts = keys?.map((read) => read(row)) ?? [`row-${shortHash(raw)}-${name}`]
    if (parts.some((part) => part === undefined)) return nothing(`${name} has no ${mapping.key?.join(', ')}`)
    const key = parts.length === 1 ? safe(parts[0] ?? '', false) : parts.map((part) => safe(part ?? '', true)).join('/')
    if (key.length > LONGEST_KEY) return nothing(`the key of ${name} has ${key.length} characters, at most ${LONGEST_KEY} are an id`)
    const kind = kindOf(row)
    if (kind === undefined) return nothing(`${name} is of no kind of the vocabulary`)
    const id = `${source}:${slug(kind)}/${key}`
    const record = describe?.(row, id, kind, parts.join(' '), keys !== undefined)
    if (describe && !record) return nothing(`${name} has no name`)
    return { id, kind, called: record?.name ?? `${slug(kind)} ${parts.join(' ')}`, ...(record && { record }) }
  }
}

/** The kind stands in the key: a person and a company may have one number. */
const slug = (kind: EntityKind): string => kind.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

/** `~` begins the day of a wording and `|` parts the ends of a pair; the parts of a key must not run together. */
const safe = (part: string, isOneOfSeveral: boolean): string =>
  part.replaceAll(isOneOfSeveral ? /[~|%/]/g : /[~|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

function kindReader({ kind }: RecordMapping, columns: Columns): (row: Row) => EntityKind | undefined {
  if (typeof kind === 'string') return () => kind
  const read = columnReader(kind.column, columns)
  return (row) => translated(read(row), kind.column, kind.table, row)
}

type Describe = (row: Row, id: string, kind: EntityKind, key: string, hasKey: boolean) => Record | undefined

function describer(source: string, mapping: RecordMapping, columns: Columns, rules: ReadingRules): Describe {
  const readName = cellReader(mapping.name ?? '', columns)
  const names = (mapping.names ?? []).map(({ column, ...rest }) => ({ read: columnReader(column, columns), rest }))
  const identifiers = (mapping.identifiers ?? []).map(({ scheme, column }) => ({ scheme, column, read: columnReader(column, columns) }))
  const properties = propertyReaders(mapping, columns, rules)
  return (row, id, kind, key, hasKey) => {
    const name = readName(row) ?? (hasKey ? unnamed(row, key) : undefined)
    if (name === undefined || name.length > LONGEST_NAME) return undefined
    const others: Name[] = names.flatMap(({ read, rest }) => namesIn(read, rest, row))
    const unread: string[] = []
    const record: Record = {
      id,
      source,
      kind,
      kindBasis: mapping.kindBasis ?? 'stated',
      name,
      names: others.length === 0 ? [] : [{ text: name }, ...others],
      identifiers: identifiers.flatMap(({ scheme, column, read }) => identifiersIn(read(row), scheme, column, row, unread)),
      protected: mapping.protected ?? false,
      properties: propertiesOf(properties.get(kind) ?? [], row, unread),
    }
    return unread.length === 0 ? record : { ...record, note: `Not read: ${unread.join('; ')}` }
  }
}

function unnamed(row: Row, key: string): string {
  row.doubts.push({ rule: 'no-name', text: `"${shortened(key)}" has no name, and is shown by its key` })
  return key
}

const namesIn = (read: ReadCell, rest: Omit<Name, 'text'>, row: Row): Name[] => {
  const text = read(row)
  return text === undefined || text.length > LONGEST_NAME ? [] : [{ text, ...rest }]
}

/** An identifier whose shape or check digit does not fit joins nothing. */
function identifiersIn(value: string | undefined, scheme: string, column: string, row: Row, unread: string[]): Identifier[] {
  if (value === undefined) return []
  const fault = identifierFault({ scheme, value: value.trim() })
  if (fault === undefined) return [{ scheme, value: value.trim() }]
  row.doubts.push({ rule: 'identifier', column, text: fault })
  unread.push(`${column} "${shortened(value)}"`)
  return []
}

type Named = { readonly name: string; readonly read: ReadProperty }

/** By kind, those of the properties that it has. */
function propertyReaders({ properties = {} }: RecordMapping, columns: Columns, rules: ReadingRules): ReadonlyMap<EntityKind, Named[]> {
  return new Map(
    Object.entries(entityKinds).map(([kind, definition]) => {
      const defined: Properties = definition.properties
      const readers = Object.entries(properties).flatMap(([name, cell]) => {
        const property = defined[name]
        return property ? [{ name, read: propertyReader(property, cell, columns, rules) }] : []
      })
      return [kind as EntityKind, readers]
    }),
  )
}

function propertiesOf(readers: readonly Named[], row: Row, unread: string[]): Record['properties'] {
  const values: { [name: string]: Json } = {}
  for (const { name, read } of readers) {
    const { value, raw } = read(row)
    if (value !== undefined) values[name] = value
    if (raw !== undefined) unread.push(`${name} "${shortened(raw)}"`)
  }
  return values
}
