import { modes, type Property, type RelationshipDefinition, relationshipTypes } from '#vocabulary'
import { anything, listOf, partialDate, propertySchema, refersTo, type Schema, text } from './property-schema.ts'

const flag: Schema = { type: 'boolean' }

const required: Schema = {
  subject: refersTo('entities'),
  mode: { enum: [...modes] },
  source: refersTo('sources'),
  locator: { ...text, description: 'Where in the source; two claims of one sentence have two locators.' },
  text: { ...text, description: 'One paraphrased sentence.' },
}

const optional: Schema = {
  speaker: { ...refersTo('speakers'), description: 'Who first said it; `unknown` where the source does not tell.' },
  speakerAs: { ...text, description: 'How the source describes a speaker it does not name.' },
  via: listOf(refersTo('entities')),
  cites: refersTo('sources'),
  origin: refersTo('sources'),
  validFrom: partialDate,
  validTo: partialDate,
  knownFrom: partialDate,
  knownTo: partialDate,
  answers: listOf(refersTo('claims')),
  replaces: listOf(refersTo('claims')),
  driftFrom: listOf(refersTo('claims')),
  about: listOf(refersTo('entities')),
}

/** Qualifiers any claim may carry. */
const general: Schema = {
  lastConfirmed: partialDate,
  collective: flag,
  jointlyWith: listOf(refersTo('entities')),
  placeholder: flag,
  headline: flag,
  note: text,
}

/** Fields of a claim that are not qualifiers. */
export const claimFields: ReadonlySet<string> = new Set(['predicate', 'object', ...Object.keys(required), ...Object.keys(optional)])

const valueKinds = { share: 'share', amount: 'money', count: 'count' } as const

/** The qualifiers of a type: its keys, its figure, and what it carries. */
function qualifiersOf(type: RelationshipDefinition): { readonly [name: string]: Property } {
  const figure: { [name: string]: Property } = type.value
    ? { [type.value]: { kind: valueKinds[type.value], says: 'The figure of this type.' } }
    : {}
  return { ...type.keys, ...figure, ...type.carried }
}

const schemasOf = (properties: { readonly [name: string]: Property }): Schema =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, propertySchema(property)]))

/** Fields every claim may have stand once, outside: they are checked even where the predicate is none. */
const common: Schema = { ...required, ...optional, ...general }

const relationshipClaim = (type: RelationshipDefinition): Schema => ({
  description: type.says,
  required: ['object'],
  properties: { predicate: { const: type.type }, object: true, ...anything(common), ...schemasOf(qualifiersOf(type)) },
  additionalProperties: false,
})

/** Speech may be qualified in any words; a share or an amount is written as everywhere. */
const speechClaim: Schema = {
  properties: {
    predicate: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    share: propertySchema({ kind: 'share', says: 'A share it speaks of.' }),
    amount: propertySchema({ kind: 'money', says: 'An amount it speaks of.' }),
  },
  propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$' },
}

/** A claim: a predicate in CAPITALS is a relationship type of the vocabulary, one in camelCase is speech. */
export const claimSchema: Schema = {
  type: 'object',
  required: ['predicate', ...Object.keys(required)],
  properties: { object: refersTo('entities'), ...common },
  anyOf: [{ required: ['speaker'] }, { required: ['speakerAs'] }],
  if: { properties: { predicate: { type: 'string', pattern: '^[A-Z]' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    required: ['predicate'],
    discriminator: { propertyName: 'predicate' },
    oneOf: Object.values(relationshipTypes).map(relationshipClaim),
  },
  else: speechClaim,
}
