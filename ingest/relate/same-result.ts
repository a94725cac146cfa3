import type { Derived } from './derive.ts'
import type { Dated, Joined } from './join.ts'
import type { Reading } from './reading.ts'

/** Whether two days' results for one id are one edge. Its claims, drift, dates, keys and rivals settle every other field. */
export function sameResult(a: Derived, b: Derived): boolean {
  return (
    a.contested === b.contested &&
    sameDates(a, b) &&
    a.group.keyText === b.group.keyText &&
    sameReadings(a.joined.claims.map(readingOf), b.joined.claims.map(readingOf)) &&
    sameReadings(a.drift, b.drift) &&
    a.rivals.length === b.rivals.length &&
    a.rivals.every(({ id }, at) => id === b.rivals[at]?.id)
  )
}

/** Whether the same claims stand in both with the same dates, in the same order. */
export const sameClaims = ({ claims: a }: Joined, { claims: b }: Joined): boolean =>
  a.length === b.length && a.every((one, at) => one.reading === b[at]?.reading && one.start === b[at]?.start && one.end === b[at]?.end)

const readingOf = ({ reading }: Dated): Reading => reading

function sameDates(a: Derived, b: Derived): boolean {
  return (
    a.bounds.validFromMin === b.bounds.validFromMin &&
    a.bounds.validFromMax === b.bounds.validFromMax &&
    a.bounds.validToMin === b.bounds.validToMin &&
    a.bounds.validToMax === b.bounds.validToMax &&
    a.joined.start?.text === b.joined.start?.text &&
    a.joined.end?.text === b.joined.end?.text
  )
}

/** In whatever order: dates of one day may put the same claims in another order. */
const sameReadings = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length && (a.every((one, at) => one === b[at]) || a.every((one) => b.includes(one)))
