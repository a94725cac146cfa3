import { shareADay } from './days.ts'
import type { Reading } from './reading.ts'
import { contains } from './values.ts'

/** Whether two claims can be about one and the same relationship: their values and their dates do not exclude each other. */
export const agree = (a: Reading, b: Reading): boolean => valuesAgree(a, b) && datesAgree(a, b)

function valuesAgree({ value: a }: Reading, { value: b }: Reading): boolean {
  if (!a || !b || a.dimension !== b.dimension) return true
  return contains(a.range, b.range) || contains(b.range, a.range)
}

function datesAgree(a: Reading, b: Reading): boolean {
  if (a.start && b.start && !shareADay(a.start, b.start)) return false
  if (a.end && b.end && !shareADay(a.end, b.end)) return false
  return heldWhenSeen(a, b) && heldWhenSeen(b, a)
}

/** `a` neither begins after `b` was seen nor is over before. */
function heldWhenSeen(a: Reading, { seen }: Reading): boolean {
  if (!seen) return true
  return !(a.start && a.start.first > seen.last) && !(a.end && a.end.last <= seen.first)
}
