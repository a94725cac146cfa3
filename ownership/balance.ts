import { climbFrom } from './climb.ts'
import { effectiveShares, needsRanges } from './effective-share.ts'
import { partAbove } from './part.ts'
import type { Snapshot } from './snapshot.ts'
import { kindOf } from './timeline.ts'
import { int } from './typed-arrays.ts'

export type Span = { readonly lo: number; readonly hi: number }

/** Where the whole capital of a company leads: the three parts make 1 at the lower ends, and the spans hold that sum. */
export type Balance = {
  /** Ultimate owners that are somebody, with their shares at the lower ends, the largest first. */
  readonly owners: readonly { readonly owner: number; readonly share: number }[]
  /** Owners that are recorded and not stated. */
  readonly unknown: readonly { readonly owner: number; readonly share: number }[]
  /** Capital that nobody records, at the lower ends. */
  readonly unrecorded: number
  /** Capital inside loops that no capital leaves. */
  readonly inLoops: number
  /** What all ultimate owners together hold, and what is left: unknown owners and unrecorded capital. */
  readonly attributed: Span
  readonly unattributed: Span
}

/** No stake in it is recorded: all of its capital is unrecorded. */
const UNOWNED: Balance = {
  owners: [],
  unknown: [],
  unrecorded: 1,
  inLoops: 0,
  attributed: { lo: 0, hi: 0 },
  unattributed: { lo: 1, hi: 1 },
}

/** Ownership balance: ultimate owners + unattributed + inside closed loops = 100% of any company. */
export function ownershipBalance(s: Snapshot, company: number): Balance {
  if (company >= s.companies) return UNOWNED
  const { visits, closed, unrecorded } = climbFrom(s, company)
  const ultimate = [...visits].filter(([node]) => node >= s.companies).map(([owner, share]) => ({ owner, share }))
  const sorted = ultimate.sort((one, other) => other.share - one.share || one.owner - other.owner)
  const isUnknown = (node: number) => kindOf(s.timeline, int(s.entityOf, node)) === 'Unknown'
  const owners = sorted.filter(({ owner }) => !isUnknown(owner))
  const unknown = sorted.filter(({ owner }) => isUnknown(owner))
  const sum = (parts: Iterable<number>) => [...parts].reduce((total, part) => total + part, 0)
  const lo = sum(owners.map(({ share }) => share))
  const inLoops = sum(closed.values())
  const hi = needsRanges(s, 'hi') ? Math.max(lo, mostAttributed(s, company, isUnknown)) : lo
  const attributed = { lo, hi }
  const rest = sum(unknown.map(({ share }) => share)) + unrecorded
  const unattributed = { lo: hi === lo ? rest : Math.max(0, 1 - hi - inLoops), hi: rest }
  return { owners, unknown, unrecorded, inLoops, attributed, unattributed }
}

/** What somebody may hold at most: all ultimate owners that are stated, as one. */
function mostAttributed(s: Snapshot, company: number, isUnknown: (node: number) => boolean): number {
  const part = partAbove(s, [company])
  const members: number[] = []
  for (let node = part.s.companies; node < part.s.nodes; node++) if (!isUnknown(part.outer[node] as number)) members.push(node)
  return effectiveShares(part.s, { members }, 'hi')[part.inner.get(company) ?? 0] ?? 0
}
