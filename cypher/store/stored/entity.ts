import type { Entity, EntityKind, OwnershipParty } from '#vocabulary'
import { comparedOf } from '../../statements.ts'
import type { Parameter } from '../statement-runner.ts'
import { columnsOf, encode } from './columns.ts'

export const entityColumns = columnsOf<Entity>({
  id: 'key',
  kind: 'text',
  name: 'text',
  sortName: 'key',
  names: 'json',
  identifiers: 'json',
  protected: 'flag',
  properties: 'json',
  records: 'texts',
})

/** What the arithmetic of ownership reads of an entity: columns that their kinds compare. */
export const partyColumns = columnsOf<OwnershipParty>({ id: 'key', kind: 'text', state: 'text', level: 'text', completeTable: 'flag' })

/** What is stored beside an entity's own columns, in this order: what search reads, then what its kind compares. */
export const entityProperties = (kind: EntityKind): readonly string[] => [
  ...entityColumns.columns.map((column) => column.property),
  'searchText',
  'searchNames',
  ...comparedOf(kind),
]

/** One row in the order of `entityProperties`. A protected entity is in no search: its search columns are null. */
export function entityRow(entity: Entity): Parameter[] {
  const names = entity.protected ? null : searchNames(entity)
  const compared = comparedOf(entity.kind).map((name) => {
    const value = entity.properties[name]
    return typeof value === 'string' || typeof value === 'boolean' ? value : null
  })
  return [...encode(entityColumns, entity), names?.join('\n') ?? null, names, ...compared]
}

/** Text as search compares it: compatibility forms and case folded. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

const searchNames = (entity: Entity): string[] => [...new Set([entity.name, ...entity.names.map((name) => name.text)].map(fold))]
