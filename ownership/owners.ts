import { climbFrom, ownVisits } from './climb.ts'
import { column } from './columns.ts'
import { effectiveShares, needsRanges } from './effective-share.ts'
import { partAbove } from './part.ts'
import type { Snapshot } from './snapshot.ts'
import { loopOf } from './stretches.ts'
import { byte, float, int } from './typed-arrays.ts'

/** What one owner holds in a company through all chains; `ultimate` where nobody owns it. */
export type OwnerShare = { readonly owner: number; readonly lo: number; readonly hi: number; readonly ultimate: boolean }

/** `left` counts owners that were not worked out: members of a loop too large, upper ends beyond `take`. */
export type Owners = { readonly owners: readonly OwnerShare[]; readonly left: number }

/** A loop's members are each an owner of what the loop owns; past so many of them only those outside it are listed. */
const LISTED = 4_096

/**
 * Every owner of a company with its effective share, the largest first, by one climb. Where stakes are ranges, upper ends are
 * worked out for the first `take` owners; the rest are counted in `left`.
 */
export function ownersOf(s: Snapshot, company: number, take = 200): Owners {
  const { shares, left } = lowerShares(s, company)
  const sorted = [...shares].map(([owner, lo]) => ({ owner, lo, hi: lo, ultimate: owner >= s.companies })).sort(byShare)
  if (!needsRanges(s, 'hi')) return { owners: sorted.filter((owner) => owner.lo > 0), left }
  const part = partAbove(s, [company])
  if (!part.s.columns.some((bits) => (bits & column.ranged) !== 0)) return { owners: sorted.filter((owner) => owner.lo > 0), left }
  const target = part.inner.get(company) ?? 0
  const known = new Map(sorted.map((owner) => [owner.owner, owner.lo]))
  const all = Array.from(part.outer, (owner) => ({ owner, lo: known.get(owner) ?? 0, hi: 1, ultimate: owner >= s.companies })).sort(byShare)
  const bounded = all.slice(0, take).map((owner) => {
    const members = [part.inner.get(owner.owner) ?? 0]
    const [lo, hi] = (['lo', 'hi'] as const).map((bound) => effectiveShares(part.s, { members }, bound)[target] ?? 0) as [number, number]
    return { ...owner, lo, hi }
  })
  const owners = bounded.filter((owner) => owner.hi > 0).sort(byShare)
  return { owners, left: left + Math.max(0, all.length - take) }
}

const byShare = (one: OwnerShare, other: OwnerShare): number => other.lo - one.lo || other.hi - one.hi || one.owner - other.owner

function lowerShares(s: Snapshot, company: number): { shares: ReadonlyMap<number, number>; left: number } {
  const { visits, closed } = climbFrom(s, company)
  const shares = new Map<number, number>()
  let left = 0
  for (const [node, passes] of visits) {
    const loop = node < s.companies ? loopOf(s, node) : undefined
    if (!loop) shares.set(node, node === company ? 0 : passes)
    else if (closed.has(loop[0])) continue
    else if (loop[1] - loop[0] > LISTED) left++
    else {
      const again = float(ownVisits(s, loop[0], loop[1]), node - loop[0])
      shares.set(node, node === company ? 1 - 1 / again : passes / again)
    }
  }
  // In a loop that no capital leaves every member is reached from everywhere in it.
  for (const [start, entering] of closed) {
    const loop = loopOf(s, start)
    for (let node = start; loop && node < loop[1]; node++) shares.set(node, entering)
  }
  return { shares, left }
}

/** The registered stake of an owner in a company on that day, in billionths; undefined where none is recorded. */
export function directStake(s: Snapshot, owner: number, company: number) {
  for (let out = int(s.outStart, owner); out < int(s.outStart, owner + 1); out++) {
    if (int(s.outCompany, out) !== company) continue
    const edge = int(s.outEdge, out)
    return { edge, lo: int(s.lo, edge), hi: int(s.hi, edge), flags: byte(s.flags, edge), version: int(s.version, edge) }
  }
  return undefined
}
