import type { Holding } from './holding.ts'

/** Siblings that stand as one: `side` names the entity and which of its sides, `count` how many they are, `members` their holdings. */
export type Folded = { readonly side: string; readonly count: number; readonly members: readonly string[] }

/** More siblings than this fold. */
export const SIBLINGS = 12

/** The holdings of one side, largest share first; of more than twelve entities the smallest are a stack, until it is opened. */
export function folded(
  side: string,
  holdings: readonly Holding[],
  far: 'owner' | 'company',
  unfolded: readonly string[],
): { readonly shown: readonly Holding[]; readonly stacks: readonly Folded[] } {
  const sorted = [...holdings].sort(bySize)
  const siblings = [...new Set(sorted.map((one) => one[far]))]
  if (siblings.length <= SIBLINGS || unfolded.includes(side)) return { shown: sorted, stacks: [] }
  const kept = new Set(siblings.slice(0, SIBLINGS - 1))
  return {
    shown: sorted.filter((one) => kept.has(one[far])),
    stacks: [{ side, count: siblings.length - kept.size, members: sorted.filter((one) => !kept.has(one[far])).map(({ id }) => id) }],
  }
}

const rank = { share: 0, control: 1, declared: 2 } as const

const bySize = (a: Holding, b: Holding): number => rank[a.kind] - rank[b.kind] || b.lo - a.lo || b.hi - a.hi || (a.id < b.id ? -1 : 1)
