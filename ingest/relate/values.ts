import { byCodePoint, type DecimalRange, type Json, parseShare, type Relationship, type RelationshipDefinition, WHOLE } from '#vocabulary'
import { formatDecimal, halfUnit, parseDecimal } from './decimals.ts'

/** Whole numbers, so that ends compare exactly: billionths of a share are numbers, the 10^-20 of amounts and counts need bigint. */
type Exact = number | bigint
type Range = { readonly lo: Exact; readonly hi: Exact; readonly width: Exact; readonly loOpen: boolean; readonly hiOpen: boolean }

/** What a claim gives as its figure. Each currency is a dimension of its own, silent on the others. */
export type Value = { readonly dimension: string; readonly range: Range }

const AMOUNT = 'amount '

/** No value of `b` lies outside `a`. */
export function contains(a: Range, b: Range): boolean {
  const low = a.lo < b.lo || (a.lo === b.lo && (!a.loOpen || b.loOpen))
  return low && (a.hi > b.hi || (a.hi === b.hi && (!a.hiOpen || b.hiOpen)))
}

/** The two have no value in common. */
export const apart = (a: Range, b: Range): boolean => below(a, b) || below(b, a)

const below = (a: Range, b: Range): boolean => a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen))

/** Anything but a share from 0 to 1, whatever its ends: that says only that there is a stake. */
export const isFigure = ({ dimension, range }: Value): boolean => dimension !== 'share' || range.lo !== 0 || range.hi !== WHOLE

/** Narrower first, then more open ends. */
export function byWidth(a: Range, b: Range): number {
  if (a.width !== b.width) return a.width < b.width ? -1 : 1
  return openEnds(b) - openEnds(a)
}

const openEnds = (range: Range): number => Number(range.loOpen) + Number(range.hiOpen)

/** The figure among a claim's qualifiers, `undefined` where it gives none, or why what it gives cannot be one. */
export function readValue(kind: RelationshipDefinition['value'], given: Json | undefined): Value | string | undefined {
  if (kind === undefined || given === undefined || given === null) return undefined
  if (kind === 'share') return readShare(given)
  return kind === 'count' ? readCount(given) : readAmount(given)
}

type Fields = { readonly [name: string]: Json | undefined }
const isFields = (given: Json): given is Fields => typeof given === 'object' && given !== null && !Array.isArray(given)
const isGiven = (end: Json | undefined): end is NonNullable<Json> => end !== undefined && end !== null

function readShare(given: Json): Value | string | undefined {
  if (!isFields(given)) return `share is ${JSON.stringify(given)}, expected its two ends`
  const { lo, hi } = given
  if (!isGiven(lo) && !isGiven(hi)) return undefined
  const low = isGiven(lo) ? parseShare(String(lo)) : 0
  const high = isGiven(hi) ? parseShare(String(hi)) : WHOLE
  if (low === undefined || high === undefined) return `share is ${lo}..${hi}, expected decimals from 0 to 1, to a billionth`
  return ranged('share', { lo: low, hi: high, width: high - low, loOpen: given.loOpen === true, hiOpen: given.hiOpen === true })
}

const readCount = (given: Json): Value | string | undefined =>
  isFields(given) ? readPoint('count', given) : readPoint('count', { value: given })

function readAmount(given: Json): Value | string | undefined {
  if (!isFields(given) || typeof given.currency !== 'string')
    return `amount is ${JSON.stringify(given)}, expected a value with its currency`
  return readPoint(`${AMOUNT}${given.currency}`, given)
}

/** A point, or both ends of a range. One end alone is compared with nothing. */
function readPoint(dimension: string, given: Fields): Value | string | undefined {
  const [lo, hi] = isGiven(given.value) ? [given.value, given.value] : [given.min, given.max]
  if (!isGiven(lo) && !isGiven(hi)) return undefined
  if (!isGiven(lo) || !isGiven(hi)) return `${dimension} has one end only and is compared with nothing`
  const low = parseDecimal(String(lo))
  const high = parseDecimal(String(hi))
  if (low === undefined || high === undefined) return `${dimension} is ${lo}..${hi}, expected decimals of fewer than 20 places`
  const blur = given.approximate === true && isGiven(given.value) ? halfUnit(low) : 0n
  return ranged(dimension, { lo: low - blur, hi: high + blur, width: high - low + 2n * blur, loOpen: false, hiOpen: blur > 0n })
}

function ranged(dimension: string, range: Range): Value | string {
  const empty = range.lo > range.hi || (range.lo === range.hi && (range.loOpen || range.hiOpen))
  return empty ? `${dimension} has no value between its ends` : { dimension, range }
}

/** The fields of an edge for the values of its relationship. */
export function valueFields(values: readonly Value[]): Pick<Relationship, 'share' | 'amounts' | 'count'> {
  const [only] = values
  if (only === undefined) return {}
  const { lo, hi, loOpen, hiOpen } = only.range
  if (only.dimension === 'share') return { share: { lo: Number(lo), hi: Number(hi), loOpen, hiOpen } }
  if (only.dimension === 'count') return { count: asText(only.range) }
  const sorted = values.toSorted((a, b) => byCodePoint(a.dimension, b.dimension))
  return { amounts: sorted.map(({ dimension, range }) => ({ ...asText(range), currency: dimension.slice(AMOUNT.length) })) }
}

const asText = ({ lo, hi, loOpen, hiOpen }: Range): DecimalRange => ({
  lo: formatDecimal(BigInt(lo)),
  hi: formatDecimal(BigInt(hi)),
  loOpen,
  hiOpen,
})
