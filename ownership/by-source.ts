import { OwnershipError } from './errors.ts'
import type { Rule } from './rules/rule.ts'
import { idOf, nodeOf, type Snapshot, snapshotAt } from './snapshot.ts'
import { timelineAbove } from './timeline-above.ts'
import { int } from './typed-arrays.ts'
import { type Parties, type RuleClock, type VerdictValue, verdictOf, verdicts } from './verdicts.ts'

export type SourceVerdict = { readonly source: string; readonly value: VerdictValue }

/**
 * The verdict on what each source alone says, for the sources that speak of what lies above a company; shown beside the
 * verdict on all of them where they contradict each other. A source that records no stake in the company says nothing of it.
 */
export function verdictBySource(s: Snapshot, rule: Rule, sources: Parties, company: number, at: RuleClock = {}): readonly SourceVerdict[] {
  const entities = [company, ...sources.parties].map((node) => int(s.entityOf, node))
  const timeline = timelineAbove(s.timeline, entities)
  const named = new Set(Array.from(timeline.stakes.sourceSet, (set) => timeline.sourceSets[set] ?? []).flat())
  return [...named].sort().map((source) => {
    const evidence = { ...s.at.evidence, only: [source] }
    const alone = snapshotAt(timeline, { ...s.at, evidence })
    const votes = at.votes ? { votes: snapshotAt(timeline, { ...at.votes.at, evidence }) } : {}
    const there = (node: number) => nodeThere(alone, idOf(s, node))
    const asked: Parties = {
      parties: sources.parties.map(there),
      joint: (sources.joint ?? []).map((group) => group.map(there)),
      rebutted: (sources.rebutted ?? []).map((node) => nodeOf(alone, idOf(s, node)) ?? -1),
      ...(sources.programmes ? { programmes: new Map([...sources.programmes].map(([node, programme]) => [there(node), programme])) } : {}),
    }
    return { source, value: verdictOf(verdicts(alone, rule, asked, { ...at, ...votes }), there(company)) }
  })
}

function nodeThere(s: Snapshot, id: string): number {
  const node = nodeOf(s, id)
  if (node === undefined) throw new OwnershipError('BAD_QUESTION', `"${id}" is no entity of this snapshot`)
  return node
}
