import { solveShares } from './effective-share.ts'
import { openEnds } from './open-ends.ts'
import type { Bound, OwnerGroup } from './owner-group.ts'
import { partAbove } from './part.ts'
import type { Snapshot } from './snapshot.ts'

/** An effective share as a range of fractions; `error` is how far rounding and loops may have moved an end. */
export type EffectiveShare = {
  readonly lo: number
  readonly hi: number
  readonly loOpen: boolean
  readonly hiOpen: boolean
  readonly error: number
}

const NONE: EffectiveShare = { lo: 0, hi: 0, loOpen: false, hiOpen: false, error: 0 }

/** Effective share of an owner or group in one company, worked out over what lies above it and nothing else. */
export function effectiveShare(s: Snapshot, source: OwnerGroup, company: number): EffectiveShare {
  if (company >= s.companies) return NONE
  const part = partAbove(s, [company], source.members)
  const at = (node: number) => part.inner.get(node) ?? -1
  const group = { members: source.members.map(at), ...(source.body === undefined ? {} : { body: at(source.body) }) }
  const ends = (bound: Bound) => {
    const { shares, error } = solveShares(part.s, group, bound)
    return { value: shares[at(company)] ?? 0, error, open: openEnds(part.s, group, bound).has(at(company)) }
  }
  const [least, most] = [ends('lo'), ends('hi')]
  return { lo: least.value, hi: most.value, loOpen: least.open, hiOpen: most.open, error: Math.max(least.error, most.error) }
}

/** The group's share split by body: each member's own column, all members absorbing; together they are the group's. */
export const sharesByBody = (s: Snapshot, members: readonly number[], company: number) =>
  members.map((body) => ({ body, share: effectiveShare(s, { members, body }, company) }))
