import { WHOLE } from '#vocabulary'
import { OwnershipError } from './errors.ts'
import type { Graph } from './graph.ts'
import { float, int } from './typed-arrays.ts'

/** The end of what is known: every share at its lower, or at its upper end, as far as they can hold together. */
export type Bound = 'lo' | 'hi'

/**
 * One owner, or several counted as one, as nodes. Stakes in a member are left out and a member's share is whole. With
 * `body`, only that member counts while the others still absorb: the columns of all bodies sum to the group's.
 */
export type OwnerGroup = { readonly members: readonly number[]; readonly body?: number }

export type Prepared = {
  /** Members that count and that nobody owns. */
  readonly leaves: readonly number[]
  /** Members that are owned, ascending, whether they count or only absorb. */
  readonly owned: readonly number[]
  /** By company, 1 at owned members; undefined where there are none. */
  readonly fixed: Uint8Array | undefined
  readonly counts: (node: number) => boolean
  /** 1 at a member that counts, else 0. */
  readonly worth: (node: number) => number
}

/** Sorts a group's members for a solution. Throws BAD_QUESTION where a member is no node. */
export function prepare(s: Graph, { members, body }: OwnerGroup): Prepared {
  const unknown = members.find((node) => !Number.isInteger(node) || node < 0 || node >= s.nodes)
  if (unknown !== undefined) throw new OwnershipError('BAD_QUESTION', `owner ${unknown} is no node, expected 0 to ${s.nodes - 1}`)
  const set = new Set(members)
  const counts = (node: number) => set.has(node) && (body === undefined || node === body)
  const owned = [...set].filter((node) => node < s.companies).sort((one, other) => one - other)
  const fixed = owned.length > 0 ? new Uint8Array(s.companies) : undefined
  for (const node of owned) if (fixed) fixed[node] = 1
  const leaves = [...set].filter((node) => node >= s.companies && counts(node))
  return { leaves, owned, fixed, counts, worth: (node) => (counts(node) ? 1 : 0) }
}

/** Puts at owned members what of their own capital leads back to the group, at the ends the bound uses. */
export function selfShares(s: Graph, { owned, counts, worth }: Prepared, bound: Bound, y: Float64Array): void {
  const weights = s[bound]
  const shares = owned.map((node) => {
    let sum = 0
    for (let edge = int(s.innerStart, node); edge < int(s.innerStart, node + 1); edge++) {
      sum += int(weights, edge) * float(y, int(s.owner, edge))
    }
    for (let edge = int(s.leafStart, node); edge < int(s.leafStart, node + 1); edge++) {
      if (counts(int(s.owner, edge))) sum += int(weights, edge) * worth(int(s.owner, edge))
    }
    return Math.min(1, sum / WHOLE)
  })
  owned.forEach((node, place) => {
    y[node] = shares[place] as number
  })
}
