import { type Day, isDay } from '#vocabulary'
import { OwnershipError } from './errors.ts'

const known = new Map<Day, number>()
const DAY = 86_400_000
const REMEMBERED = 200_000

/** Days since 1970-01-01, so that days compare as integers. Throws BAD_QUESTION where the text is no day. */
export function dayNumber(day: Day): number {
  const found = known.get(day)
  if (found !== undefined) return found
  if (!isDay(day)) throw new OwnershipError('BAD_QUESTION', `"${day}" is no day, expected one like 2019-10-07`)
  // Read as text: the constructor would take the years 0 to 99 for 1900 to 1999.
  const number = Date.parse(`${day}T00:00:00Z`) / DAY
  if (known.size < REMEMBERED) known.set(day, number)
  return number
}

/** The day of a number, as text. */
export const dayText = (number: number): Day => new Date(number * DAY).toISOString().slice(0, 10)
