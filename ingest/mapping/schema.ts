import { entityKinds, identifierSchemes, modes, nameTypes, type PropertyKind, sourceKinds } from '#vocabulary'
import { key, listOf, mapOf, partialDate, type Schema, text, words } from '../dossier/property-schema.ts'
import { cell, column, columnWith } from './cell-schema.ts'
import { claimMapping } from './claim-schema.ts'

/** What a cell can hold: the rest has no one way to stand in a cell. */
export const cellKinds: ReadonlySet<PropertyKind> = new Set(['text', 'flag', 'count', 'degrees', 'partialDate', 'choice'])

/**
 * The JSON Schema (2020-12) of a mapping, from the vocabulary. What one field asks of another (columns both taken and ignored, ends
 * that are no record of their table) is checked by the loader.
 */
export function mappingSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline mapping',
    description: 'How the rows of CSV files are read as records and claims. Printed from the vocabulary by `npm run generate`.',
    ...words({
      required: { mapping: { ...key, description: 'The id of the source these files are.' }, source, tables: mapOf(table) },
      optional: { reading },
    }),
  }
}

const source: Schema = {
  ...words({
    required: {
      title: text,
      publisher: text,
      licence: text,
      mode: { enum: [...modes], description: 'What the publisher does with a row: a register records.' },
      coverage: { enum: ['complete', 'partial'], description: 'complete: what a newer version lacks is gone.' },
    },
    optional: {
      kind: { enum: sourceKinds.filter((kind) => kind !== 'dossier') },
      url: { type: 'string', format: 'web-address' },
      language: text,
      note: text,
      publishedOn: partialDate,
      retrievedOn: partialDate,
    },
  }),
  anyOf: [{ required: ['publishedOn'] }, { required: ['retrievedOn'] }],
}

const reading: Schema = words({
  required: {},
  optional: {
    delimiter: { type: 'string', pattern: '^(.|tab)$', description: 'One character, or `tab`; unsaid: a comma.' },
    quote: { enum: ['"', "'", 'none'] },
    encoding: { type: 'string', format: 'encoding', description: 'Unsaid: UTF-8. A byte order mark goes before it.' },
    nulls: { ...listOf({ type: 'string' }), description: 'Words that stand for nothing; an empty cell always does.' },
    dateOrder: { enum: ['dayFirst', 'monthFirst'], description: 'Unsaid: 03/04/2011 is 2011.' },
    decimal: { enum: ['point', 'comma'] },
  },
})

const kindWord: Schema = { type: 'string', format: 'entity-kind' }

const kind: Schema = {
  type: ['string', 'object'],
  format: 'entity-kind',
  required: ['column', 'table'],
  properties: { column, table: { type: 'object', additionalProperties: kindWord } },
  additionalProperties: false,
  description: `One kind for every row, or a kind by the word in a column: ${Object.keys(entityKinds).join(', ')}.`,
}

const properties: Schema = Object.fromEntries(
  Object.values(entityKinds).flatMap((definition) =>
    Object.entries(definition.properties).flatMap(([name, property]) => (cellKinds.has(property.kind) ? [[name, cell]] : [])),
  ),
)

const record: Schema = words({
  required: { kind },
  optional: {
    kindBasis: { enum: ['stated', 'role', 'guessed'] },
    key: { ...listOf(column), minItems: 1, description: 'Columns that are its id in this source; unsaid: every row is one of its own.' },
    optional: { type: 'boolean', description: 'A row may lack it.' },
    protected: { type: 'boolean', description: 'Witnesses and detainees: their names appear in no answer.' },
    name: { ...cell, description: 'Unsaid: the row only points at it, and another row, file or source describes it.' },
    names: listOf(columnWith({ lang: text, type: { enum: [...nameTypes] }, note: text })),
    identifiers: listOf(words({ required: { scheme: { enum: identifierSchemes.map((scheme) => scheme.id) }, column }, optional: {} })),
    properties: { type: 'object', properties, additionalProperties: false },
  },
})

const table: Schema = words({
  required: { records: mapOf(record) },
  optional: {
    file: { ...text, description: 'The names of its files, * standing for anything; unsaid: every file.' },
    setAside: listOf(words({ required: { column, values: listOf({ type: 'string' }) }, optional: {} })),
    claims: mapOf(claimMapping),
    ignore: listOf(column),
  },
})
