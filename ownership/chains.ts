import { stake } from './pair.ts'
import type { Declaration, Stakes } from './stakes.ts'
import { byte, int } from './typed-arrays.ts'

/** A search that met so many companies gives up and answers as if there were a chain: the range only widens by it. */
const SEARCHED = 2_000

/** Whether a chain of at least two stakes leads from `owner` to `company`. */
export function chainRecorded(stakes: Stakes, owner: number, company: number): boolean {
  const seen = new Set([company])
  const waiting = [company]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (let edge = int(stakes.start, at); edge < int(stakes.start, at + 1); edge++) {
      const above = int(stakes.owner, edge)
      if (int(stakes.hi, edge) === 0 || seen.has(above)) continue
      if (above === owner && at !== company) return true
      if (above === owner) continue
      seen.add(above)
      waiting.push(above)
    }
    if (seen.size > SEARCHED) return true
  }
  return false
}

/** A stake of unsaid directness beside a chain may be that chain: its lower end becomes 0. `unsaid` tells by the timeline's row. */
export function widenUnsaid(stakes: Stakes, unsaid: (version: number) => boolean): void {
  const holdings = new Int32Array(stakes.start.length)
  for (let edge = 0; edge < stakes.owner.length; edge++) {
    const owner = int(stakes.owner, edge)
    holdings[owner] = int(holdings, owner) + 1
  }
  for (let company = 0; company + 1 < stakes.start.length; company++) {
    const first = int(stakes.start, company)
    const end = int(stakes.start, company + 1)
    if (end - first < 2) continue
    for (let edge = first; edge < end; edge++) {
      const owner = int(stakes.owner, edge)
      if (owner === company || int(holdings, owner) < 2 || !unsaid(int(stakes.version, edge))) continue
      if (!chainRecorded(stakes, owner, company)) continue
      stakes.lo[edge] = 0
      stakes.flags[edge] = (byte(stakes.flags, edge) & ~stake.loOpen) | stake.directnessUnknown
    }
  }
}

/** Those declarations for which no chain is recorded. */
export const chainless = (stakes: Stakes, declared: readonly Declaration[]): readonly Declaration[] =>
  declared.filter(({ owner, company }) => !hasStake(stakes, owner, company) && !chainRecorded(stakes, owner, company))

function hasStake(stakes: Stakes, owner: number, company: number): boolean {
  for (let edge = int(stakes.start, company); edge < int(stakes.start, company + 1); edge++) {
    if (int(stakes.owner, edge) === owner) return true
  }
  return false
}
