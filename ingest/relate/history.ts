import { byCodePoint, type Day, OPEN_END, type Relationship } from '#vocabulary'
import { type Dispute, disputesAmong } from './contradictions.ts'
import { type Derived, derive } from './derive.ts'
import { edgeOf } from './edge.ts'
import type { PairFacts } from './facts.ts'
import { MANY } from './rivals.ts'
import { sameClaims, sameResult } from './same-result.ts'
import { moveOn, type Standing } from './stretches.ts'

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

export type DisputeStretch = { readonly dispute: Dispute; readonly knownFromDay: Day; readonly knownToDay: Day }

export type History = {
  readonly edges: readonly Relationship[]
  readonly disputes: readonly DisputeStretch[]
  readonly fault: Fault | undefined
}

/** The edges and disputes of a pair over all known time: derived for each day on which what is known changes. */
export function historyOf(facts: PairFacts): History {
  const edges: Relationship[] = []
  const disputes: DisputeStretch[] = []
  const ofEdges = {
    keyOf: ({ id }: Derived) => id,
    same: sameResult,
    ended: (derived: Derived, since: Day, until: Day) => edges.push(edgeOf(facts.pair, derived, since, until)),
  }
  const ofDisputes = {
    keyOf: ({ key }: Dispute) => key,
    same: () => true,
    ended: (dispute: Dispute, knownFromDay: Day, knownToDay: Day) => disputes.push({ dispute, knownFromDay, knownToDay }),
  }
  const answers = new Map()
  let standing: Standing<Derived> = new Map()
  let disputed: Standing<Dispute> = new Map()
  let fault: Fault | undefined
  for (const day of daysOfChange(facts)) {
    const derived = derive(facts, day)
    fault ??= faultOf(facts, derived, day)
    keepUnchanged(derived, standing)
    standing = moveOn(standing, day, derived, ofEdges)
    const found = derived.length < 2 ? [] : disputesAmong(derived, answers)
    if (found.length > 0 || disputed.size > 0) disputed = moveOn(disputed, day, found, ofDisputes)
  }
  moveOn(standing, OPEN_END, [], ofEdges)
  moveOn(disputed, OPEN_END, [], ofDisputes)
  return { edges, disputes, fault }
}

function daysOfChange({ claims }: PairFacts): Day[] {
  const days = new Set<Day>()
  for (const { reading } of claims) {
    days.add(reading.knownFrom)
    if (reading.knownTo !== OPEN_END) days.add(reading.knownTo)
  }
  return [...days].sort(byCodePoint)
}

/** What has the same claims as the day before stays the same object, so that what was found about it need not be found again. */
function keepUnchanged(derived: readonly Derived[], standing: Standing<Derived>): void {
  if (derived.length < 2) return
  for (const one of derived) {
    const before = standing.get(one.id)
    if (before && sameClaims(before.result.joined, one.joined)) one.joined = before.result.joined
  }
}

function faultOf({ pair: { type, from, to } }: PairFacts, derived: readonly Derived[], day: Day): Fault | undefined {
  if (derived.length <= MANY) return undefined
  for (const group of new Set(derived.map((one) => one.group))) {
    const relationships = derived.filter((one) => one.group === group).length
    if (relationships <= MANY) continue
    const sources = new Set(group.claims.map(({ reading }) => reading.source))
    return { pair: `${type}|${from}|${to}`, day, relationships, sources: [...sources].sort(byCodePoint) }
  }
  return undefined
}
