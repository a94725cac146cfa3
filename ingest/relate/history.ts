import { byCodePoint, type Day, OPEN_END, type Relationship } from '#vocabulary'
import { type Dispute, disputeKey, disputesAmong } from './contradictions.ts'
import { type Derived, derive } from './derive.ts'
import { edgeOf, sameResult } from './edge.ts'
import type { PairFacts } from './facts.ts'
import { MANY } from './rivals.ts'
import { stretches } from './stretches.ts'

/** A group of a pair with more relationships on one day than can be true: a fault of its sources. */
export type Fault = {
  /** `TYPE|from|to` */
  readonly pair: string
  /** The first day on which there were so many, and how many there were then. */
  readonly day: Day
  readonly relationships: number
  /** Source ids of the claims that make them. */
  readonly sources: readonly string[]
}

export type DisputeStretch = Dispute & { readonly knownFromDay: Day; readonly knownToDay: Day }

export type History = { readonly edges: Relationship[]; readonly disputes: DisputeStretch[]; readonly fault: Fault | undefined }

/** The edges and disputes of a pair over all known time: derived for each day on which what is known changes. */
export function historyOf(facts: PairFacts): History {
  const edges = stretches<Relationship>(({ id }) => id, sameResult)
  const disputes = stretches<DisputeStretch>(disputeKey, () => true)
  let fault: Fault | undefined
  for (const day of daysOfChange(facts)) {
    const derived = derive(facts, day)
    edges.add(
      day,
      derived.map((one) => edgeOf(facts, one, day)),
    )
    disputes.add(
      day,
      disputesAmong(derived).map((dispute) => ({ ...dispute, knownFromDay: day, knownToDay: OPEN_END })),
    )
    fault ??= faultOf(facts, derived, day)
  }
  return { edges: edges.all(), disputes: disputes.all(), fault }
}

function daysOfChange({ readings }: PairFacts): Day[] {
  const days = new Set<Day>()
  for (const { knownFrom, knownTo } of readings) {
    days.add(knownFrom)
    if (knownTo !== OPEN_END) days.add(knownTo)
  }
  return [...days].sort(byCodePoint)
}

function faultOf({ type, from, to }: PairFacts, derived: readonly Derived[], day: Day): Fault | undefined {
  if (derived.length <= MANY) return undefined
  for (const group of new Set(derived.map((one) => one.group))) {
    const relationships = derived.filter((one) => one.group === group).length
    if (relationships <= MANY) continue
    const sources = new Set(group.claims.map(({ reading }) => reading.source))
    return { pair: `${type}|${from}|${to}`, day, relationships, sources: [...sources].sort(byCodePoint) }
  }
  return undefined
}
