import { type Identifier, identifierScheme } from '#vocabulary'

/** The identifier an id spells, where its scheme is one of the vocabulary; undefined for a record id. */
export function identifierOf(id: string): Identifier | undefined {
  const colon = id.indexOf(':')
  const scheme = colon > 0 ? identifierScheme(id.slice(0, colon)) : undefined
  return scheme && { scheme: scheme.id, value: id.slice(colon + 1) }
}

/** True where two records that share it are one entity. */
export const isStrong = (identifier: Identifier): boolean => identifierScheme(identifier.scheme)?.strong === true

/** What is wrong with an identifier: its shape, or its check digit; undefined where nothing is. */
export function identifierFault({ scheme, value }: Identifier): string | undefined {
  const known = identifierScheme(scheme)
  if (!known) return undefined
  if (!known.shape.test(value)) return `"${value}", expected the shape of ${known.title}: ${known.shape.source}`
  const holds = checkDigits[known.id]
  return holds && !holds(value) ? `"${value}", its check digit does not fit ${known.title}` : undefined
}

const checkDigits: { readonly [scheme: string]: (value: string) => boolean } = { lei: isLei, uscc: isUscc, isin: isIsin }

/** Letters as numbers from 10, as ISO 7064 and ISO 6166 read them. */
const digits = (value: string): string => [...value].map((character) => Number.parseInt(character, 36)).join('')

/** ISO 17442 with ISO 7064 MOD 97-10: the number leaves 1. */
function isLei(value: string): boolean {
  return BigInt(digits(value)) % 97n === 1n
}

/** GB 32100-2015: characters of base 31 weighted by powers of 3; with the check character the sum is a multiple of 31. */
function isUscc(value: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...value].reduce((total, character, index) => {
    const weight = index === 17 ? 1 : 3 ** index % 31
    return total + alphabet.indexOf(character) * weight
  }, 0)
  return sum % 31 === 0
}

/** ISO 6166: Luhn over the digits. */
function isIsin(value: string): boolean {
  const sum = [...digits(value)].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
