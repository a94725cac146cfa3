import { contradictionKinds, type EntityDefinition, entityKinds, identifierSchemes, nameTypes, sourceKinds } from '#vocabulary'
import { claimSchema } from './claim-schema.ts'
import { anything, key, listOf, mapOf, partialDate, propertySchema, refersTo, type Schema, text, words } from './property-schema.ts'

/**
 * The JSON Schema (2020-12) of a dossier, from the vocabulary. Editors read it as it stands; the loader adds what
 * `refersTo`, `ordered` and `checked` ask for, which a plain validator passes over.
 */
export function dossierSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline dossier',
    description: 'Hand-made research: sources, entities and claims. Printed from the vocabulary by `npm run generate`.',
    ...words({
      required: { dossier: key, version: { type: 'string', format: 'day', description: 'The day of this version.' } },
      optional: {
        title: text,
        licence: { ...text, description: "Licence of the dossier's own words; unsaid: copyright." },
        sources: mapOf(source),
        entities: mapOf(entity),
        claims: mapOf(claimSchema),
        contradictions: mapOf(contradiction),
        gaps: { type: ['array', 'object'], items: gap, propertyNames: key, additionalProperties: gap },
        judgements: { type: 'array', items: judgement },
      },
    }),
  }
}

const source = words({
  required: { kind: { enum: sourceKinds.filter((kind) => kind !== 'dossier') }, licence: text },
  optional: {
    title: text,
    publisher: text,
    author: text,
    url: { type: 'string', format: 'web-address' },
    language: text,
    publishedOn: partialDate,
    retrievedOn: partialDate,
    updatedOn: partialDate,
    derivedFrom: listOf(refersTo('sources')),
    series: text,
    gone: { type: 'boolean' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    note: text,
  },
})

const name = words({
  required: { text },
  optional: { lang: text, type: { enum: [...nameTypes] }, usedBy: refersTo('entities'), note: text },
})

const identifier = {
  ...words({
    required: { scheme: { enum: identifierSchemes.map((scheme) => scheme.id) }, value: text },
    optional: { source: refersTo('sources') },
  }),
  checked: 'identifier',
}

/** Fields every entity may have stand once, outside: they are checked even where the kind is none. */
const common: Schema = {
  name: text,
  names: listOf(name),
  identifiers: listOf(identifier),
  protected: { type: 'boolean', description: 'Witnesses and detainees: their names appear in no answer.' },
  note: text,
}

const entityOf = (definition: EntityDefinition): Schema => ({
  description: definition.says,
  properties: {
    kind: { const: definition.kind },
    ...anything(common),
    ...Object.fromEntries(Object.entries(definition.properties).map(([word, property]) => [word, propertySchema(property)])),
  },
  additionalProperties: false,
})

const entity: Schema = {
  type: 'object',
  required: ['kind'],
  properties: common,
  anyOf: [{ required: ['name'] }, { required: ['names'] }, { required: ['displayName'] }],
  discriminator: { propertyName: 'kind' },
  oneOf: Object.values(entityKinds).map(entityOf),
}

const claimPair = { ...listOf(refersTo('claims')), minItems: 2, maxItems: 2, uniqueItems: true }

const contradiction = words({
  required: {
    between: claimPair,
    kind: { enum: [...contradictionKinds] },
    resolution: { ...text, description: '`open`, or how it was closed.' },
  },
  optional: {
    also: listOf(refersTo('claims')),
    about: listOf(refersTo('entities')),
    text,
    rule: text,
    resolvedBy: text,
    resolvedOn: partialDate,
  },
})

const gap = words({
  required: { about: { ...listOf(refersTo('entities')), minItems: 1 }, text },
  optional: { predicate: text, from: partialDate, to: partialDate },
})

const things = { ...listOf(refersTo('things')), minItems: 2, maxItems: 2, uniqueItems: true }

const judgement = {
  ...words({
    required: { by: text, on: { type: 'string', format: 'day' }, because: text },
    optional: { same: things, different: things, unsure: things },
  }),
  anyOf: [{ required: ['same'] }, { required: ['different'] }, { required: ['unsure'] }],
}
