import { byCodePoint, type Day, OPEN_END, type Relationship } from '#vocabulary'
import { type Answers, type Dispute, disputesAmong } from './contradictions.ts'
import { type Derived, derive } from './derive.ts'
import { edgeOf } from './edge.ts'
import type { PairFacts } from './facts.ts'
import { MANY } from './rivals.ts'
import { sameClaims, sameResult } from './same-result.ts'
import { moveOn, noStretches, type Stretch, type Stretches } from './stretches.ts'

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

export type History = {
  readonly edges: readonly Relationship[]
  readonly disputes: readonly Stretch<Dispute>[]
  readonly fault: Fault | undefined
}

/** The edges and disputes of a pair over all known time: derived for each day on which what is known changes. */
export function historyOf(facts: PairFacts): History {
  const edges = noStretches<Derived>()
  const disputes = noStretches<Dispute>()
  const answers: Answers = new Map()
  let fault: Fault | undefined
  for (const day of daysOfChange(facts)) {
    const derived = derive(facts, day)
    fault ??= faultOf(facts, derived, day)
    if (derived.length > 1) keepUnchanged(derived, edges)
    moveOn(edges, day, derived, idOf, sameResult)
    moveOn(disputes, day, derived.length > 1 ? disputesAmong(derived, answers) : NONE, keyOf, always)
  }
  moveOn(edges, OPEN_END, [], idOf, sameResult)
  moveOn(disputes, OPEN_END, [], keyOf, always)
  return {
    edges: edges.ended.map(({ result, since, until }) => edgeOf(facts.pair, result, since, until)),
    disputes: disputes.ended,
    fault,
  }
}

const NONE: readonly Dispute[] = []
const idOf = ({ id }: Derived): string => id
const keyOf = ({ key }: Dispute): string => key
const always = (): boolean => true

function daysOfChange({ claims }: PairFacts): Day[] {
  const days: Day[] = []
  for (const { reading } of claims) {
    days.push(reading.knownFrom)
    if (reading.knownTo !== OPEN_END) days.push(reading.knownTo)
  }
  return days.sort().filter((day, at) => day !== days[at - 1])
}

/** What has the same claims as the day before stays the same object, so that what was found about it need not be found again. */
function keepUnchanged(derived: readonly Derived[], { standing }: Stretches<Derived>): void {
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
