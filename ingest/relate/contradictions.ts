import { byCodePoint, type ContradictionKind } from '#vocabulary'
import { shareADay, type Window } from './days.ts'
import type { Derived } from './derive.ts'
import type { Dated, Joined } from './join.ts'
import { byKnown } from './reading.ts'
import { apart } from './values.ts'

/** What a rule finds between two rivals: the two claims in code-point order. */
export type Dispute = { readonly kind: ContradictionKind; readonly claims: readonly [string, string]; readonly rule: string }

type Rule = {
  readonly kind: ContradictionKind
  readonly rule: string
  /** Whether a claim of one relationship is in dispute with the other. If one side has such a claim, so has the other. */
  readonly disputes: (claim: Dated, other: Joined) => boolean
}

/** The first that applies to two rivals; ranges that only overlap can both hold. */
const rules: readonly Rule[] = [
  {
    kind: 'amount',
    rule: 'values that share none',
    disputes: ({ reading: { value } }, other) =>
      value !== undefined && other.values.some(({ dimension, range }) => dimension === value.dimension && apart(value.range, range)),
  },
  { kind: 'date', rule: 'starts that share no day', disputes: ({ start }, other) => shareNoDay(start, other.start) },
  { kind: 'date', rule: 'ends that share no day', disputes: ({ end }, other) => shareNoDay(end, other.end) },
  { kind: 'date', rule: 'seen before it starts or after it ends', disputes: seenOutside },
]

/** The disputes between the rivals of one pair on one day, each once. */
export function disputesAmong(derived: readonly Derived[]): Dispute[] {
  const found = new Map<string, Dispute>()
  const place = new Map(derived.map((one, at) => [one, at]))
  for (const [at, one] of derived.entries()) {
    for (const other of one.rivals) {
      if ((place.get(other) ?? 0) > at) continue
      const dispute = between(one.joined, other.joined)
      if (dispute && !found.has(disputeKey(dispute))) found.set(disputeKey(dispute), dispute)
    }
  }
  return [...found.values()]
}

export const disputeKey = ({ kind, claims }: Dispute): string => JSON.stringify([kind, claims])

function between(one: Joined, other: Joined): Dispute | undefined {
  for (const { kind, rule, disputes } of rules) {
    const here = firstKnown(one.claims.filter((claim) => disputes(claim, other)))
    const there = here && firstKnown(other.claims.filter((claim) => disputes(claim, one)))
    if (!here || !there) continue
    return { kind, rule, claims: byCodePoint(here, there) < 0 ? [here, there] : [there, here] }
  }
  return undefined
}

const firstKnown = (claims: readonly Dated[]): string | undefined =>
  claims.map(({ reading }) => reading).reduce<Dated['reading'] | undefined>((a, b) => (a && byKnown(a, b) <= 0 ? a : b), undefined)?.id

const shareNoDay = (a: Window | undefined, b: Window | undefined): boolean => a !== undefined && b !== undefined && !shareADay(a, b)

function seenOutside({ start, end, reading: { seen } }: Dated, other: Joined): boolean {
  if (start && other.seenBy !== undefined && start.first > other.seenBy) return true
  if (end && other.seenSince !== undefined && end.last <= other.seenSince) return true
  if (!seen) return false
  return (other.start !== undefined && other.start.first > seen.last) || (other.end !== undefined && other.end.last <= seen.first)
}
