import { type Schema, text, words } from '../dossier/property-schema.ts'

/** The name of a column, as the header spells it. */
export const column: Schema = text

const wordsByWord: Schema = { type: 'object', additionalProperties: { type: 'string' }, description: 'What each word of the column means.' }

/** A column by its name, a column whose words a table translates, or one value for every row. */
export const cell: Schema = {
  type: ['string', 'object'],
  minLength: 1,
  properties: { column, table: wordsByWord, value: text },
  additionalProperties: false,
}

/** A column, and what else is said of it. */
export const columnWith = (optional: Schema): Schema => words({ required: { column }, optional })

/** `[0.25, 0.5)`: a round bracket leaves the end out. */
const interval: Schema = { type: 'string', format: 'interval' }

export const share: Schema = {
  type: 'object',
  properties: {
    percent: { ...cell, description: 'A share in percent: 12.5, 12.5 %, 25-50, >25.' },
    fraction: { ...cell, description: 'A share from 0 to 1.' },
    bands: words({ required: { column, table: { type: 'object', additionalProperties: interval } }, optional: {} }),
  },
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
}

export const amount: Schema = words({ required: { value: cell, currency: cell }, optional: {} })
