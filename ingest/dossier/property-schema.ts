import { type Property, type PropertyKind, restrictionStatuses } from '#vocabulary'

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown }

/** What a reference of a dossier may point to. A speaker may also be `unknown`; a thing also a record or an identifier. */
export type Referent = 'sources' | 'entities' | 'claims' | 'speakers' | 'things'

export const text: Schema = { type: 'string', minLength: 1 }
export const key: Schema = { type: 'string', pattern: '^[a-z0-9-]+$' }
/** Editors see `2019` as a number; the loader keeps every scalar as text until it is read as its kind. */
export const partialDate: Schema = { type: ['string', 'integer'], format: 'partial-date' }

export const refersTo = (referent: Referent): Schema => ({ type: 'string', refersTo: referent })
export const listOf = (items: Schema): Schema => ({ type: 'array', items })
export const mapOf = (values: Schema): Schema => ({ type: 'object', propertyNames: key, additionalProperties: values })

/** A map with these words and no others. */
export const words = (fields: { readonly required: Schema; readonly optional: Schema }): Schema => ({
  type: 'object',
  required: Object.keys(fields.required),
  properties: { ...fields.required, ...fields.optional },
  additionalProperties: false,
})

/** These words, whatever they hold: what they must hold stands elsewhere. */
export const anything = (fields: Schema): Schema => Object.fromEntries(Object.keys(fields).map((word) => [word, true]))

/** How a dossier writes a property of the vocabulary. */
export function propertySchema(property: Property): Schema {
  const shape =
    property.kind === 'choice' ? { enum: property.of } : property.form ? { type: 'string', format: property.form } : shapes[property.kind]
  return { ...shape, description: property.says }
}

const flag: Schema = { type: 'boolean' }
const decimal = (format: string): Schema => ({ type: ['string', 'number'], format })

const share: Schema = {
  ...words({
    required: {},
    optional: { lo: decimal('share'), hi: decimal('share'), loOpen: flag, hiOpen: flag, raw: text },
  }),
  ordered: ['lo', 'hi'],
}

const money: Schema = {
  ...words({
    required: { currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
    optional: {
      value: decimal('decimal'),
      min: decimal('decimal'),
      max: decimal('decimal'),
      approximate: flag,
      converted: flag,
      raw: text,
    },
  }),
  ordered: ['min', 'max'],
}

const whole: Schema = { type: 'integer', minimum: 0 }

/** A count is a whole number, or a map where a source gives a bound or rounds. */
const count: Schema = {
  type: ['integer', 'object'],
  minimum: 0,
  properties: { value: whole, min: whole, max: whole, approximate: flag, unit: text, raw: text },
  additionalProperties: false,
  ordered: ['min', 'max'],
}

const shapes: Record<Exclude<PropertyKind, 'choice'>, Schema> = {
  text,
  texts: listOf(text),
  flag,
  count,
  degrees: { type: 'number', minimum: -180, maximum: 180 },
  partialDate,
  share,
  money,
  map: { type: 'object', additionalProperties: text },
  history: listOf(words({ required: { from: partialDate, status: { enum: restrictionStatuses } }, optional: { text, to: partialDate } })),
  entity: refersTo('entities'),
}
