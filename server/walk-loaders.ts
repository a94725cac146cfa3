import { type Cut, type GraphReads, type NetworkQuestion, network, type PathsQuestion, paths, type Step } from '#graph'
import type { Day } from '#vocabulary'
import type { Asking } from './asking.ts'
import { once } from './batching.ts'
import type { Protection } from './protection.ts'

/** Walks over the graph. Each statement is asked by itself: counted, and never past the deadline of the request. */
export function walkLoaders(store: GraphReads, ask: Asking, protection: () => Promise<Protection>) {
  const reads = {
    entities: (ids) => ask(() => store.entities(ids)),
    ways: (...given) => ask(() => store.ways(...given)),
    relationshipsAmong: (...given) => ask(() => store.relationshipsAmong(...given)),
  } satisfies Partial<GraphReads>
  const shownCuts = (cuts: readonly Cut[], guard: Protection) => cuts.map((cut) => ({ ...cut, at: guard.entity(cut.at) }))
  return {
    network: once(async (question: NetworkQuestion) => {
      const [found, guard] = await Promise.all([network(reads, question), protection()])
      const relationships = found.relationships.map(guard.relationship)
      return { relationships, entities: found.entities.map(guard.entity), complete: found.complete, cuts: shownCuts(found.cuts, guard) }
    }),
    paths: once(async (question: PathsQuestion) => {
      const [found, guard] = await Promise.all([paths(reads, question), protection()])
      const step = (one: Step) => ({
        ...one,
        relationship: guard.relationship(one.relationship),
        from: guard.entity(one.from),
        to: guard.entity(one.to),
      })
      const shown = found.paths.map(({ steps, weakest }) => ({ steps: steps.map(step), weakest: step(weakest) }))
      return { ...found, paths: shown, cuts: shownCuts(found.cuts, guard) }
    }),
    episodeDays: once((ids: readonly string[], knownAt: Day) => ask(() => store.episodeDays(ids, knownAt))),
  }
}
