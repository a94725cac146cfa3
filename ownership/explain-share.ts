import type { Bound, OwnerGroup } from './owner-group.ts'
import { partAbove } from './part.ts'
import { shareSentence } from './sentences.ts'
import { type EffectiveShare, effectiveShare } from './share.ts'
import type { Snapshot } from './snapshot.ts'
import { int } from './typed-arrays.ts'
import { bestWalks } from './walks.ts'

/** A chain of stakes from an owner to a company. `stakes` are rows of the timeline, one a step. */
export type ExplainedWalk = {
  readonly nodes: readonly number[]
  readonly stakes: readonly number[]
  /** Product of the stakes along it, and what circling through loops adds: the chain carries product × loopMultiplier. */
  readonly product: number
  readonly loopMultiplier: number
}

export type ShareExplanation = {
  readonly share: EffectiveShare
  /** Which end of the share the walks add up to: the lower, or the upper where nothing is certain. */
  readonly bound: Bound
  readonly walks: readonly ExplainedWalk[]
  /** The part of that end which the walks explain, 0 to 1: never claimed, always added up. */
  readonly covers: number
  /** What circling adds, as a part of the whole capital. */
  readonly throughLoops: number
  readonly sentence: string
}

/** The words of a sentence: what an entity is called, by its id. */
export type NameOf = (id: string) => string

/** Why an owner has the share it has: the largest chains first until `cover` (0 to 1) of it is explained. */
export function explainShare(s: Snapshot, source: OwnerGroup, company: number, cover = 0.9, nameOf: NameOf = (id) => id): ShareExplanation {
  const share = effectiveShare(s, source, company)
  const bound = share.lo > 0 ? 'lo' : 'hi'
  const total = share[bound]
  const part = partAbove(s, [company], source.members)
  const at = (node: number) => part.inner.get(node) ?? -1
  const members = new Set((source.body === undefined ? source.members : [source.body]).map(at))
  const walks: ExplainedWalk[] = []
  let [explained, throughLoops] = [0, 0]
  if (total > 0) {
    for (const walk of bestWalks(part.s, members, at(company), bound)) {
      walks.push({
        ...walk,
        nodes: walk.nodes.map((node) => part.outer[node] as number),
        stakes: walk.edges.map((edge) => int(part.s.version, edge)),
      })
      explained += walk.product * walk.loopMultiplier
      throughLoops += walk.product * (walk.loopMultiplier - 1)
      if (explained >= cover * total - 1e-12) break
    }
  }
  const covers = total === 0 ? 1 : Math.min(1, explained / total)
  const answer = { share, bound, walks, covers, throughLoops } as const
  return { ...answer, sentence: shareSentence(s, source, company, answer, nameOf) }
}
