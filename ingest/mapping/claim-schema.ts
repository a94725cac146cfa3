import { modes, type RelationshipDefinition, relationshipTypes } from '#vocabulary'
import { anything, key, listOf, type Schema, text } from '../dossier/property-schema.ts'
import { amount, cell, column, share } from './cell-schema.ts'

const required: Schema = {
  subject: { ...key, description: 'A record of this table.' },
  object: { ...key, description: 'A record of this table.' },
}

const optional: Schema = {
  key: { ...listOf(column), description: 'Columns that tell its rows apart, beside its ends and its key qualifiers.' },
  text: { ...text, description: 'One sentence; {column} stands for a cell. Unsaid: the sentence of the type.' },
  mode: { enum: [...modes] },
  speaker: { ...key, description: 'A record of this table, or `unknown`; unsaid: the publisher speaks.' },
  speakerAs: text,
  validFrom: cell,
  validTo: cell,
  knownFrom: cell,
  lastConfirmed: cell,
}

/** Fields of a claim of a mapping that are not qualifiers. */
export const claimFields: ReadonlySet<string> = new Set(['predicate', ...Object.keys(required), ...Object.keys(optional)])

const kindsInCells: ReadonlySet<string> = new Set(['text', 'flag', 'count', 'partialDate', 'choice'])

const claimOf = (type: RelationshipDefinition): Schema => ({
  description: type.says,
  properties: {
    predicate: { const: type.type },
    ...anything({ ...required, ...optional }),
    ...(type.value === 'share' && { share }),
    ...(type.value === 'amount' && { amount }),
    ...(type.value === 'count' && { count: cell }),
    ...Object.fromEntries(
      Object.entries({ ...type.keys, ...type.carried }).flatMap(([name, property]) =>
        kindsInCells.has(property.kind) ? [[name, cell]] : [],
      ),
    ),
  },
  additionalProperties: false,
})

/** A claim that every row of a table makes: its predicate is a relationship type of the vocabulary. */
export const claimMapping: Schema = {
  type: 'object',
  required: ['predicate', ...Object.keys(required)],
  properties: { ...required, ...optional },
  discriminator: { propertyName: 'predicate' },
  oneOf: Object.values(relationshipTypes).map(claimOf),
}
