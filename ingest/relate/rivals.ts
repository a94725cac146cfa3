import { type Day, OPEN_END, OPEN_START } from '#vocabulary'
import type { Joined } from './join.ts'

/** Above so many relationships of one group on a day, rivals are not listed: the list itself would be cubic. */
export const MANY = 200

/** The days within which a relationship begins and ends; open days are the sentinels. */
export type Bounds = { readonly validFromMin: Day; readonly validFromMax: Day; readonly validToMin: Day; readonly validToMax: Day }

/** An open start is certain from the day on which it was first seen to hold; never seen, throughout. */
export const boundsOf = ({ start, end, seenFirst }: Joined): Bounds => ({
  validFromMin: start?.first ?? OPEN_START,
  validFromMax: start?.last ?? seenFirst ?? OPEN_START,
  validToMin: end?.first ?? OPEN_END,
  validToMax: end?.last ?? OPEN_END,
})

/** Two of a group that cannot stand one after the other: each ends, at the earliest, after the other starts, at the latest. */
export const areRivals = (a: Bounds, b: Bounds): boolean => a.validToMin > b.validFromMax && b.validToMin > a.validFromMax

/** By place in the list, the places of its rivals, in order. */
export function rivalsAmong(bounds: readonly Bounds[]): number[][] {
  const rivals: number[][] = bounds.map(() => [])
  for (const [place, one] of bounds.entries()) {
    for (const [other, its] of bounds.entries()) if (other !== place && areRivals(one, its)) rivals[place]?.push(other)
  }
  return rivals
}

/** By place in the list, whether it has any rival. Goes through starts and ends in order, without comparing each with each. */
export function contestedAmong(bounds: readonly Bounds[]): boolean[] {
  const entries = bounds.map((one, place) => ({ ...one, place }))
  const byStart = entries.toSorted((a, b) => compare(a.validFromMax, b.validFromMax))
  const byEnd = entries.toSorted((a, b) => compare(a.validToMin, b.validToMin))
  const contested = bounds.map(() => false)
  const lastTwo: typeof entries = []
  let started = 0
  for (const one of byEnd) {
    for (let next = byStart[started]; next && next.validFromMax < one.validToMin; next = byStart[++started]) keepLastTwo(lastTwo, next)
    const last = lastTwo.find(({ place }) => place !== one.place)
    contested[one.place] = last !== undefined && last.validToMin > one.validFromMax
  }
  return contested
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b))

function keepLastTwo<T extends Bounds>(lastTwo: T[], next: T): void {
  lastTwo.push(next)
  lastTwo.sort((a, b) => compare(b.validToMin, a.validToMin))
  if (lastTwo.length > 2) lastTwo.pop()
}
