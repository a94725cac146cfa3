import type { Dated } from './join.ts'
import type { Keys, Reading } from './reading.ts'

/** Claims of a pair that speak of the same keys, in the order given. Relationships of different groups stand beside each other. */
export type Group = { readonly keys: Keys; readonly keyText: string; readonly claims: readonly Dated[] }

type Growing = Group & { readonly claims: Dated[] }

/**
 * Groups claims by all keys. Those silent on a key join the only group that gives the same elsewhere; with none or several
 * they are a group of their own.
 */
export function groupsOf(claims: readonly Dated[]): readonly Group[] {
  const first = claims[0]?.reading
  if (first === undefined) return []
  if (claims.every(({ reading }) => reading.keyText === first.keyText)) return [{ keys: first.keys, keyText: first.keyText, claims }]
  const places = new Map<string, Growing>()
  const groups: Growing[] = []
  for (const founder of founders(claims)) {
    const fitting = founder.silentKeys === 0 ? [] : groups.filter(({ keys }) => givesTheSame(keys, founder.keys))
    const [only = undefined] = fitting.length === 1 ? fitting : []
    const group = only ?? { keys: founder.keys, keyText: founder.keyText, claims: [] }
    if (!only) groups.push(group)
    places.set(founder.keyText, group)
  }
  for (const claim of claims) places.get(claim.reading.keyText)?.claims.push(claim)
  return groups
}

/** One claim for each combination of keys, fewest silent ones first. */
const founders = (claims: readonly Dated[]): Reading[] =>
  [...new Map(claims.map(({ reading }) => [reading.keyText, reading])).values()].sort((a, b) => a.silentKeys - b.silentKeys)

const givesTheSame = (group: Keys, given: Keys): boolean => Object.entries(given).every(([name, value]) => group[name] === value)
