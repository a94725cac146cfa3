import { type AmountRange, byCodePoint, type Json, parseShare, type RelationshipDefinition, type ShareRange, WHOLE } from '#vocabulary'
import { formatDecimal, halfUnit, parseDecimal } from './decimals.ts'

/** A range whose ends compare exactly: billionths for a share, 10^-20 for amounts and counts. */
type Range = { readonly lo: bigint; readonly hi: bigint; readonly loOpen: boolean; readonly hiOpen: boolean }

/** What a claim gives as its figure. Each currency is a dimension of its own, silent on the others. */
export type Value = { readonly dimension: string; readonly range: Range }

const AMOUNT = 'amount '
const NOTHING = 0n
const ALL = BigInt(WHOLE)

/** No value of `b` lies outside `a`. */
export function contains(a: Range, b: Range): boolean {
  const low = a.lo < b.lo || (a.lo === b.lo && (!a.loOpen || b.loOpen))
  return low && (a.hi > b.hi || (a.hi === b.hi && (!a.hiOpen || b.hiOpen)))
}

/** The two have no value in common. */
export const apart = (a: Range, b: Range): boolean => below(a, b) || below(b, a)

const below = (a: Range, b: Range): boolean => a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen))

/** Anything but a share from 0 to 1, whatever its ends: that says only that there is a stake. */
export const isFigure = ({ dimension, range }: Value): boolean => dimension !== 'share' || range.lo !== NOTHING || range.hi !== ALL

/** Narrower first, then more open ends. */
export function byWidth(a: Range, b: Range): number {
  const difference = a.hi - a.lo - (b.hi - b.lo)
  if (difference !== 0n) return difference < 0n ? -1 : 1
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
  return ranged('share', { lo: BigInt(low), hi: BigInt(high), loOpen: given.loOpen === true, hiOpen: given.hiOpen === true })
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
  const blur = given.approximate === true && isGiven(given.value)
  if (!blur || low === NOTHING) return ranged(dimension, { lo: low, hi: high, loOpen: false, hiOpen: false })
  return ranged(dimension, { lo: low - halfUnit(low), hi: high + halfUnit(high), loOpen: false, hiOpen: true })
}

function ranged(dimension: string, range: Range): Value | string {
  const empty = range.lo > range.hi || (range.lo === range.hi && (range.loOpen || range.hiOpen))
  return empty ? `${dimension} has no value between its ends` : { dimension, range }
}

/** The fields of an edge for the values of its relationship. */
export function valueFields(values: readonly Value[]): {
  share?: ShareRange
  amounts?: AmountRange[]
  count?: Omit<AmountRange, 'currency'>
} {
  const [only] = values
  if (only === undefined) return {}
  if (only.dimension === 'share') return { share: { ...only.range, lo: Number(only.range.lo), hi: Number(only.range.hi) } }
  if (only.dimension === 'count') return { count: asText(only.range) }
  const sorted = values.toSorted((a, b) => byCodePoint(a.dimension, b.dimension))
  return { amounts: sorted.map(({ dimension, range }) => ({ ...asText(range), currency: dimension.slice(AMOUNT.length) })) }
}

const asText = (range: Range) => ({ ...range, lo: formatDecimal(range.lo), hi: formatDecimal(range.hi) })
