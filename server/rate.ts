import { fault } from './faults.ts'
import { limits } from './limits.ts'

const MINUTE = 60_000
/** Addresses remembered at once; past that the window starts anew for all. */
const MOST_ADDRESSES = 10_000

/** Counts complexity points by address and minute; RATE_LIMITED where one address spends too many. */
export function rateLimit(clock: () => number = Date.now): (address: string, points: number) => void {
  let windowStart = clock()
  let spent = new Map<string, number>()
  return (address, points) => {
    const now = clock()
    if (now - windowStart >= MINUTE || spent.size > MOST_ADDRESSES) {
      windowStart = now
      spent = new Map()
    }
    const total = (spent.get(address) ?? 0) + points
    spent.set(address, total)
    if (total > limits.pointsAMinute) throw fault('RATE_LIMITED', 'Too much was asked from this address within a minute; ask again later.')
  }
}
