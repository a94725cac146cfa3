import {
  type Claim,
  isRelationshipType,
  type Json,
  type Mode,
  type Properties,
  type RelationshipDefinition,
  relationshipTypes,
  type ShareQualifier,
} from '#vocabulary'
import { claimId } from '../dossier/ids.ts'
import { type Columns, columnReader } from './cells.ts'
import { claimFields } from './claim-schema.ts'
import { amountReader, shareReader } from './figures.ts'
import type { Cell, ClaimMapping, Mapping } from './mapping.ts'
import { propertyReader, type ReadProperty } from './properties.ts'
import type { Described } from './record-rows.ts'
import type { Row } from './row.ts'
import { sentenceReader } from './sentence.ts'

/** Undefined where the row lacks one of its ends. */
export type ReadClaim = (row: Row, described: ReadonlyMap<string, Described>) => Claim | undefined

/** How a claim of the mapping is read from a row. Its id is its source and what tells it apart there, never its place in the file. */
export function claimReader(mapping: Mapping, place: string, claim: ClaimMapping, columns: Columns): ReadClaim {
  if (!isRelationshipType(claim.predicate)) throw new Error(`"${claim.predicate}" is no type; the reader let it pass`)
  const type: RelationshipDefinition = relationshipTypes[claim.predicate]
  const more = (claim.key ?? []).map((column) => columnReader(column, columns))
  const qualifiers = qualifierReaders(mapping, claim, type, columns)
  const dates = dateReaders(mapping, claim, columns)
  const sentence = sentenceReader(mapping.source.publisher, type, claim.text, columns)
  const keyNames = Object.keys(type.keys)
  return (row, described) => {
    const [from, to] = [described.get(claim.subject), described.get(claim.object)]
    if (!from || !to) return undefined
    const found = dated(dates, row)
    const said = { ...qualified(qualifiers, row), ...found.qualifiers }
    const told = [...keyNames.map((name) => said[name]).filter((value) => value !== undefined), ...more.map((read) => read(row) ?? '')]
    const locator = [place, from.id, to.id, ...told].join(' ')
    return {
      id: claimId(mapping.mapping, locator),
      subject: from.id,
      predicate: claim.predicate,
      object: to.id,
      mode: modeOf(mapping, claim),
      ...spoken(mapping, claim, described),
      via: [],
      source: mapping.mapping,
      locator,
      answers: [],
      replaces: [],
      driftFrom: [],
      about: [],
      text: sentence(row, from.called, to.called),
      qualifiers: said,
      ...found.dates,
      broughtBy: mapping.mapping,
    }
  }
}

const modeOf = ({ source }: Mapping, claim: ClaimMapping): Mode => claim.mode ?? source.mode

/** The publisher speaks, where nobody else is said to. */
function spoken({ source }: Mapping, { speaker, speakerAs }: ClaimMapping, described: ReadonlyMap<string, Described>) {
  const who = speaker === undefined ? undefined : described.get(speaker)?.id
  if (who !== undefined) return { speaker: who }
  if (speaker === 'unknown') return {}
  return { speakerAs: speakerAs ?? source.publisher }
}

type Named = { readonly name: string; readonly read: (row: Row) => Json | ShareQualifier | undefined }

/** Figures first, then what the predicate has besides. */
function qualifierReaders(mapping: Mapping, claim: ClaimMapping, type: RelationshipDefinition, columns: Columns): Named[] {
  const rules = mapping.reading ?? {}
  const defined: Properties = { ...type.keys, ...type.carried, ...(type.value === 'count' && { count: { kind: 'count', says: '' } }) }
  const figures: Named[] = []
  if (claim.share) figures.push({ name: 'share', read: shareReader(claim.share, columns, rules) })
  if (claim.amount) figures.push({ name: 'amount', read: amountReader(claim.amount, columns, rules) })
  const rest = Object.entries(claim).flatMap(([name, cell]) => {
    const property = claimFields.has(name) ? undefined : defined[name]
    return property ? [{ name, read: asValue(propertyReader(property, cell as Cell, columns, rules)) }] : []
  })
  return [...figures, ...rest]
}

/** What could not be read as its kind stays as it is written: carried, and compared with nothing. */
const asValue = (read: ReadProperty) => (row: Row) => read(row).value

function qualified(readers: readonly Named[], row: Row): { [name: string]: Json | undefined } {
  const values: { [name: string]: Json } = {}
  for (const { name, read } of readers) {
    const value = read(row)
    if (value !== undefined) values[name] = value as Json
  }
  return values
}

const dateFields = ['validFrom', 'validTo', 'knownFrom', 'lastConfirmed'] as const
type DateReaders = readonly (readonly [field: (typeof dateFields)[number], read: ReadProperty])[]

function dateReaders({ reading = {} }: Mapping, claim: ClaimMapping, columns: Columns): DateReaders {
  return dateFields.flatMap((field) => {
    const cell = claim[field]
    return cell === undefined ? [] : [[field, propertyReader({ kind: 'partialDate' }, cell, columns, reading)] as const]
  })
}

/** `lastConfirmed` is a qualifier; what stands in a date column and is no date is kept beside it, raw. */
function dated(readers: DateReaders, row: Row) {
  const dates: { [field: string]: string } = {}
  const qualifiers: { [name: string]: string } = {}
  for (const [field, read] of readers) {
    const { value, raw } = read(row)
    if (value !== undefined) (field === 'lastConfirmed' ? qualifiers : dates)[field] = String(value)
    if (raw !== undefined) qualifiers[`${field}Raw`] = raw
  }
  return { dates, qualifiers }
}
