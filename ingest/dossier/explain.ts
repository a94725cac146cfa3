import type { ErrorObject } from 'ajv'
import { entityKinds } from '#vocabulary'
import type { Path } from '../readers/yaml.ts'

/** A validator's error as one of ours: where it stands, and what was expected. Undefined: another error says the same better. */
export function explain(error: ErrorObject): { readonly path: Path; readonly at: 'key' | 'value'; readonly text: string } | undefined {
  const path = pathOf(error)
  const text = sentence(error)
  if (text === undefined || /\/(anyOf|if)\//.test(error.schemaPath)) return undefined
  const added = error.params.additionalProperty ?? error.params.propertyName
  if (typeof added === 'string') return { path: [...path, added], at: 'key', text }
  return { path, at: missing.has(error.keyword) ? 'key' : 'value', text }
}

const missing: ReadonlySet<string> = new Set(['required', 'anyOf', 'minItems', 'maxItems'])

function sentence(error: ErrorObject): string | undefined {
  // An error of the name of a key comes twice: as itself, and as `propertyNames`.
  if (error.propertyName !== undefined) return undefined
  const say = sentences[error.keyword]
  return say ? say(error) : undefined
}

const given = (error: ErrorObject): string => {
  const data: unknown = error.data
  if (data === '') return 'nothing'
  if (typeof data === 'string') return JSON.stringify(data)
  if (Array.isArray(data)) return 'a list'
  return typeof data === 'object' ? 'a map' : String(data)
}

const types: { readonly [type: string]: string } = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
}

const formats: { readonly [format: string]: string } = {
  day: 'a day: 2019-10-07',
  'partial-date': 'a date: 2019, 2019-10 or 2019-10-07',
  decimal: 'a decimal number: 1200.50',
  share: 'a fraction from 0 to 1: 0.4155',
  'web-address': 'an address that begins with http:// or https://',
  country: 'a country of two capital letters, ISO 3166-1 alpha-2: CN',
  'entity-kind': `one of ${Object.keys(entityKinds).join(', ')}`,
  encoding: 'an encoding: utf-8, utf-16le, windows-1252, gb18030',
  interval: 'an interval of fractions: [0.25, 0.5)',
}

const words = (list: unknown): string => (list as unknown[]).join(', ')
const own = (error: ErrorObject): string => error.message ?? error.keyword

const sentences: { readonly [keyword: string]: (error: ErrorObject) => string | undefined } = {
  type: (error) =>
    `${given(error)}, expected ${[error.params.type]
      .flat()
      .map((type) => types[type] ?? type)
      .join(' or ')}`,
  enum: (error) => `${given(error)}, expected one of ${words(error.params.allowedValues)}`,
  format: (error) => `${given(error)}, expected ${formats[error.params.format] ?? error.params.format}`,
  required: (error) => `${error.params.missingProperty} is missing`,
  additionalProperties: (error) => `unknown field, expected one of ${words(Object.keys(error.parentSchema?.properties ?? {}))}`,
  propertyNames: (error) => `"${error.params.propertyName}", expected ${keyShape(error)}`,
  pattern: (error) => `${given(error)}, expected the shape ${error.params.pattern}`,
  minLength: () => 'nothing, expected text',
  minimum: (error) => `${given(error)}, expected at least ${error.params.limit}`,
  maximum: (error) => `${given(error)}, expected at most ${error.params.limit}`,
  minItems: (error) => `${(error.data as unknown[]).length} given, expected ${error.params.limit}`,
  maxItems: (error) => `${(error.data as unknown[]).length} given, expected ${error.params.limit}`,
  minProperties: (error) => `nothing, expected one of ${words(Object.keys(error.parentSchema?.properties ?? {}))}`,
  maxProperties: (error) => `more than one, expected one of ${words(Object.keys(error.parentSchema?.properties ?? {}))}`,
  uniqueItems: () => 'the same twice, expected two different ones',
  anyOf: (error) => `${(error.schema as { required: string[] }[]).map((choice) => choice.required.join(', ')).join(' or ')} is missing`,
  discriminator: (error) => tag(error),
  refersTo: own,
  ordered: own,
  checked: own,
}

const keyShape = (error: ErrorObject): string =>
  `a key of ${(error.schema as { pattern?: string }).pattern === '^[a-z0-9-]+$' ? 'a to z, 0 to 9 and -' : 'letters and digits, the first a small letter'}`

/** The word that says which of several shapes a map has: `kind`, or `predicate`. */
function tag(error: ErrorObject): string | undefined {
  const choices = (error.parentSchema?.oneOf ?? []) as { properties: { [name: string]: { const?: string } } }[]
  const name = String(error.params.tag)
  if (error.params.tagValue === undefined) return undefined
  return `${JSON.stringify(error.params.tagValue)}, expected one of ${choices.map((choice) => choice.properties[name]?.const).join(', ')}`
}

/** Map and list indices of a JSON pointer; an index is a number where its parent is a list. */
function pathOf(error: ErrorObject): Path {
  const parts = error.instancePath.split('/').slice(1)
  const plain = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return error.keyword === 'discriminator' && error.params.tagValue !== undefined ? [...plain, String(error.params.tag)] : plain
}
