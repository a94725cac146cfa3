import { byCodePoint, type ContradictionKind } from '#vocabulary'
import { shareADay, type Window } from './days.ts'
import type { Derived } from './derive.ts'
import type { Dated, Joined } from './join.ts'
import { byKnown } from './reading.ts'
import { apart } from './values.ts'

/** What a rule finds between two rivals: the two claims in code-point order. Equal keys are one contradiction. */
export type Dispute = {
  readonly key: string
  readonly kind: ContradictionKind
  readonly claims: readonly [string, string]
  readonly rule: string
}

/** What was found between two relationships; nothing, where they can both hold. */
export type Answers = Map<Joined, Map<Joined, Dispute | undefined>>

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

/** The disputes between the rivals of one pair on one day. `answers` remembers them from day to day. */
export function disputesAmong(derived: readonly Derived[], answers: Answers): Dispute[] {
  const found: Dispute[] = []
  for (const one of derived) {
    if (one.rivals.length === 0) continue
    const before = answers.get(one.joined) ?? new Map<Joined, Dispute | undefined>()
    answers.set(one.joined, before)
    for (const other of one.rivals) {
      if (byCodePoint(one.id, other.id) > 0) continue
      if (!before.has(other.joined)) before.set(other.joined, between(one.joined, other.joined))
      const dispute = before.get(other.joined)
      if (dispute) found.push(dispute)
    }
  }
  return found
}

function between(one: Joined, other: Joined): Dispute | undefined {
  for (const { kind, rule, disputes } of rules) {
    const here = firstKnown(one.claims.filter((claim) => disputes(claim, other)))
    const there = here && firstKnown(other.claims.filter((claim) => disputes(claim, one)))
    if (!here || !there) continue
    const claims = byCodePoint(here, there) < 0 ? ([here, there] as const) : ([there, here] as const)
    return { key: JSON.stringify([kind, claims]), kind, rule, claims }
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
