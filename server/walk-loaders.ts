import { type Cut, type GraphReads, type NetworkQuestion, network, type PathsQuestion, paths } from '#graph'
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
      return { ...found, entities: found.entities.map(guard.entity), cuts: shownCuts(found.cuts, guard) }
    }),
    paths: once(async (question: PathsQuestion) => {
      const [found, guard] = await Promise.all([paths(reads, question), protection()])
      return { ...found, cuts: shownCuts(found.cuts, guard) }
    }),
    episodeDays: once((ids: readonly string[], knownAt: Day) => ask(() => store.episodeDays(ids, knownAt))),
  }
}
