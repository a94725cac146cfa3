import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphStore, type Network, type NetworkQuestion, network } from '#graph'
import { mulberry32 } from '../bench/mulberry32.ts'
import { entities } from '../world/things.ts'
import { EVER, world } from '../world.ts'
import { plainNetwork } from './walks/plain-network.ts'
import { randomGraph } from './walks/random-graph.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
const PATIENCE = 240_000
const all = { depth: 4, perNode: 100, maxNodes: 2_000 } as const

/** Walks over the graph: the same on every engine, and the same as a plain search over arrays. */
export function walksContract(open: () => Promise<GraphStore>): void {
  describe('walks over the world', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await open()
      await store.apply(world())
    })
    afterAll(() => store.close())

    it('a network reaches what is near, ring by ring, seeds first', async () => {
      const found = await network(store, { ...all, seeds: [LOTUS], depth: 1, types: ['OWNS'], clock: EVER })
      expect(found.entities.map(({ id }) => id)).toEqual([LOTUS, 'register:lotus-holding', 'register:founder'])
      expect(found).toMatchObject({ complete: true, cuts: [] })
    })

    it('a network goes through no protected person, and counts the line it does not show', async () => {
      const protectedIds = entities.filter((entity) => entity.protected).map(({ id }) => id)
      const ids = entities.map(({ id }) => id)
      const found = await network(store, { ...all, seeds: ids, clock: EVER })
      expect(found.entities.map(({ id }) => id).sort()).toEqual(ids.filter((id) => !protectedIds.includes(id)).sort())
      expect(found.cuts).toMatchObject([{ type: 'HOLDS_OFFICE', direction: 'in', reason: 'protected', total: 1, shown: 0 }])
      expect(found.complete).toBe(false)
      expect(JSON.stringify(found)).not.toContain('Hidden Name')
    })
  })

  describe('walks over random graphs', () => {
    let store: GraphStore
    let graphs: readonly ReturnType<typeof randomGraph>[] = []
    beforeAll(async () => {
      store = await open()
      graphs = Array.from({ length: store.engine === 'embedded' ? 1_000 : 100 }, (_, number) => randomGraph(number))
      await store.apply({
        entities: graphs.flatMap((graph) => graph.entities),
        relationships: graphs.flatMap((graph) => graph.relationships),
      })
    }, PATIENCE)
    afterAll(() => store.close())

    it(
      'a network is what a plain search over arrays finds, its cuts too',
      async () => {
        for (const [number, graph] of graphs.entries()) {
          const question = randomQuestion(
            number,
            graph.entities.map(({ id }) => id),
          )
          expect({ number, ...inWords(await network(store, question)) }).toEqual({ number, ...plainNetwork(graph, question) })
        }
      },
      PATIENCE,
    )
  })
}

function randomQuestion(number: number, ids: readonly string[]): NetworkQuestion {
  const random = mulberry32(number + 77)
  const below = (most: number) => Math.floor(random() * most)
  const day = ['2018-01-01', '2020-06-01', '2022-06-01', '2024-01-01'][below(4)] ?? ''
  return {
    seeds: ids.slice(0, 1 + below(2)),
    depth: below(5),
    perNode: 1 + below(4),
    maxNodes: 3 + below(8),
    clock: { since: day, until: day, knownAt: random() < 0.8 ? '2024-01-01' : '2021-01-01' },
    ...(random() < 0.3 && { types: ['OWNS', 'PART_OF'] as const }),
    ...(random() < 0.3 && { evidence: { standing: 'reported', origins: 2 } as const }),
  }
}

const inWords = ({ entities, relationships, cuts }: Network) => ({
  nodes: entities.map(({ id }) => id),
  lines: relationships.map(({ id }) => id).sort(),
  cuts: cuts.map(({ at, type, direction, reason, shown, total }) => `${at.id} ${type} ${direction} ${reason} ${shown} of ${total}`).sort(),
})
