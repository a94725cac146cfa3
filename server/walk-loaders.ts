import { type GraphReads, type NetworkQuestion, network } from '#graph'
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
  return {
    network: once(async (question: NetworkQuestion) => {
      const [found, guard] = await Promise.all([network(reads, question), protection()])
      return { ...found, entities: found.entities.map(guard.entity), cuts: found.cuts.map((cut) => ({ ...cut, at: guard.entity(cut.at) })) }
    }),
  }
}
