import { isDecimal, isPartialDate, type Json, type Property, type PropertyKind } from '#vocabulary'
import type { SchemaTypes } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import { choiceEnum } from './enums.ts'
import { EntityRef } from './refs.ts'
import { StatusChangeRef, statusChanges } from './status-history.ts'
import { isMap, MoneyRef, namedValues, PropertyRef, readMoney, readShare, ShareRangeRef } from './values.ts'

type Fields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Parent>

/** Where a property of the vocabulary is found: its owner's name in the schema, its own, and how it is read. */
export type Place<Parent> = {
  readonly owner: string
  readonly name: string
  readonly property: Property
  readonly read: (parent: Parent) => Json | undefined
  /** Record ids of the owner: a key of another entity is of the same source as one of them. */
  readonly records: (parent: Parent) => readonly string[]
}

/** The field of a property. A value of another shape than the vocabulary's stands in the claims and is null here. */
export const propertyField = <Parent extends { readonly clock: AskedClock }>(t: Fields<Parent>, place: Place<Parent>) =>
  fields<Parent>()[place.property.kind](t, place)

type MakeField<Parent> = (t: Fields<Parent>, place: Place<Parent>) => ReturnType<Fields<Parent>['field']>

const fields = <Parent extends { readonly clock: AskedClock }>() =>
  ({ ...plainFields<Parent>(), ...shapedFields<Parent>() }) satisfies { [Kind in PropertyKind]: MakeField<Parent> }

const plainFields = <Parent extends { readonly clock: AskedClock }>() =>
  ({
    text: (t, { read, property }) => t.string({ description: property.says, nullable: true, resolve: (parent) => textOf(read(parent)) }),
    texts: (t, { read, property }) => t.stringList({ description: property.says, resolve: (parent) => textsOf(read(parent)) }),
    choice: (t, { owner, name, property, read }) =>
      t.field({
        type: choiceEnum(owner, name),
        description: property.says,
        nullable: true,
        resolve: (parent) => {
          const word = textOf(read(parent))
          return word !== undefined && property.of?.includes(word) ? word : undefined
        },
      }),
    flag: (t, { read, property }) =>
      t.boolean({
        description: property.says,
        nullable: true,
        resolve: (parent) => {
          const flag = read(parent)
          return typeof flag === 'boolean' ? flag : undefined
        },
      }),
    count: (t, { read, property }) =>
      t.field({
        type: 'Decimal',
        description: property.says,
        nullable: true,
        resolve: (parent) => {
          const count = read(parent)
          const written = typeof count === 'number' ? String(count) : textOf(count)
          return written !== undefined && isDecimal(written) ? written : undefined
        },
      }),
    degrees: (t, { read, property }) =>
      t.float({
        description: property.says,
        nullable: true,
        resolve: (parent) => {
          const degrees = Number(read(parent) ?? Number.NaN)
          return Number.isFinite(degrees) ? degrees : undefined
        },
      }),
    partialDate: (t, { read, property }) =>
      t.field({
        type: 'PartialDate',
        description: property.says,
        nullable: true,
        resolve: (parent) => {
          const date = textOf(read(parent))
          return date !== undefined && isPartialDate(date) ? date : undefined
        },
      }),
  }) satisfies { [Kind in PropertyKind]?: MakeField<Parent> }

const shapedFields = <Parent extends { readonly clock: AskedClock }>() =>
  ({
    share: (t, { read, property }) =>
      t.field({ type: ShareRangeRef, description: property.says, nullable: true, resolve: (parent) => readShare(read(parent)) }),
    money: (t, { read, property }) =>
      t.field({ type: MoneyRef, description: property.says, nullable: true, resolve: (parent) => readMoney(read(parent)) }),
    map: (t, { read, property }) =>
      t.field({
        type: [PropertyRef],
        description: property.says,
        resolve: (parent) => {
          const map = read(parent)
          return isMap(map) ? namedValues(map) : []
        },
      }),
    history: (t, { read, property }) =>
      t.field({ type: [StatusChangeRef], description: property.says, resolve: (parent) => statusChanges(read(parent)) }),
    entity: (t, { read, records, property }) =>
      t.field({
        type: EntityRef,
        description: property.says,
        nullable: true,
        resolve: async (parent, _, { graph }) => {
          const key = textOf(read(parent))
          if (key === undefined) return undefined
          const ids = [key, ...records(parent).map((record) => `${record.slice(0, record.indexOf(':'))}:${key}`)]
          const found = (await Promise.all([...new Set(ids)].map(graph.entity))).find((entity) => entity !== undefined)
          return found && { entity: found, clock: parent.clock }
        },
      }),
  }) satisfies { [Kind in PropertyKind]?: MakeField<Parent> }

const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const textsOf = (value: Json | undefined): string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
