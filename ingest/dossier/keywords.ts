import type { SchemaValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isCountry, isDay, isDecimal, isEntityKind, isPartialDate, parseShare } from '#vocabulary'
import { parseInterval } from '../mapping/interval.ts'
import { isEncoding } from '../readers/decode.ts'
import { identifierFault, identifierOf, isStrong } from '../resolve/identifiers.ts'
import type { Referent } from './property-schema.ts'

/**
 * A validator that reports everything at once, reads each text as the kind its schema asks for (in place), and knows
 * the keywords of a dossier: `refersTo` (a key must resolve), `ordered` (no minimum above a maximum), `checked`.
 */
export function dossierValidator(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: true,
    discriminator: true,
    allowUnionTypes: true,
    strictRequired: false,
    verbose: true,
  })
  ajv.addFormat('day', isDay)
  ajv.addFormat('partial-date', isPartialDate)
  ajv.addFormat('decimal', isDecimal)
  ajv.addFormat('share', (text: string) => parseShare(text) !== undefined)
  ajv.addFormat('country', isCountry)
  ajv.addFormat('web-address', (text: string) => /^https?:\/\//.test(text) && URL.canParse(text))
  ajv.addFormat('entity-kind', isEntityKind)
  ajv.addFormat('encoding', isEncoding)
  ajv.addFormat('interval', (text: string) => parseInterval(text) !== undefined)
  ajv.addKeyword({ keyword: 'refersTo', type: 'string', validate: reporting('refersTo', resolves), errors: true })
  ajv.addKeyword({ keyword: 'ordered', type: 'object', validate: reporting('ordered', inOrder), errors: true })
  ajv.addKeyword({ keyword: 'checked', type: 'object', validate: reporting('checked', checks), errors: true })
  return ajv
}

/** What is wrong, in words; undefined where nothing is. */
type Check = (asked: unknown, data: unknown, root: unknown) => string | undefined

function reporting(keyword: string, check: Check): SchemaValidateFunction {
  const validate: SchemaValidateFunction = (asked: unknown, data: unknown, _schema, context) => {
    const message = check(asked, data, context?.rootData)
    if (message !== undefined) validate.errors = [{ keyword, message, params: {} }]
    return message === undefined
  }
  return validate
}

const resolves: Check = (asked, data, root) => {
  const text = String(data)
  const referent = asked as Referent
  if (referent === 'speakers' && text === 'unknown') return undefined
  if (referent === 'things' && text.includes(':')) return elsewhere(text)
  const part = referent === 'speakers' || referent === 'things' ? 'entities' : referent
  const map = isMap(root) ? root[part] : undefined
  return isMap(map) && Object.hasOwn(map, text) ? undefined : `"${text}" is no key of ${part}`
}

/** A record of another dossier, or a strong identifier: a ticker may name another thing tomorrow. */
function elsewhere(text: string): string | undefined {
  const identifier = identifierOf(text)
  if (!identifier) return undefined
  if (!isStrong(identifier)) return `"${text}" may name another thing at another time: name a record`
  return identifierFault(identifier)
}

const inOrder: Check = (asked, data) => {
  const [low, high] = (asked as string[]).map((name) => (isMap(data) ? data[name] : undefined))
  if (low === undefined || high === undefined) return undefined
  return Number(low) > Number(high) ? `the minimum "${low}" is above the maximum "${high}"` : undefined
}

const checks: Check = (_asked, data) => {
  if (!isMap(data) || typeof data.scheme !== 'string' || typeof data.value !== 'string') return undefined
  return identifierFault({ scheme: data.scheme, value: data.value })
}

const isMap = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
