import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphStore, type Network, type NetworkQuestion, network, type Paths, type PathsQuestion, paths } from '#graph'
import { mulberry32 } from '../bench/mulberry32.ts'
import { entities } from '../world/things.ts'
import { EVER, NOW, world } from '../world.ts'
import { plainNetwork } from './walks/plain-network.ts'
import { plainPaths } from './walks/plain-paths.ts'
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

  describe('paths over the world', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await open()
      await store.apply(world())
    })
    afterAll(() => store.close())

    it('a path says which way each step points, and its weakest step', async () => {
      const ends = { from: ['register:lotus-holding'], to: ['ocid:ocds-x-0001'], maxLength: 2, limit: 5 }
      const found = await paths(store, { ...ends, types: ['OWNS', 'SUPPLIES'], clock: NOW })
      expect(stepsOf(found).map(({ steps }) => steps)).toEqual([
        ['OWNS~c06 backward', 'SUPPLIES~c13 forward'],
        ['OWNS~c02 forward', 'SUPPLIES~c13 forward'],
        ['OWNS~c03 forward', 'SUPPLIES~c13 forward'],
      ])
      const [back] = stepsOf(await paths(store, { ...ends, from: ends.to, to: ends.from, clock: NOW, types: ['OWNS', 'SUPPLIES'] }))
      expect(back?.steps).toEqual(['SUPPLIES~c13 backward', 'OWNS~c06 forward'])
    })

    it('no path goes through a protected person, and the search says it left something out', async () => {
      const ids = entities.filter((entity) => !entity.protected).map(({ id }) => id)
      for (const to of ids.slice(1)) {
        const found = await paths(store, { from: ids.slice(0, 1), to: [to], maxLength: 6, limit: 100, clock: EVER })
        expect(JSON.stringify(found)).not.toContain('Hidden Name')
      }
      const watch = await paths(store, { from: ['gazette:watch'], to: ['dossier:witness'], maxLength: 4, limit: 5, clock: EVER })
      expect(watch).toMatchObject({ paths: [], complete: true })
      const near = await paths(store, { from: ['gazette:watch'], to: [LOTUS], maxLength: 2, limit: 5, clock: EVER })
      expect(near).toMatchObject({ complete: false, cuts: [{ type: 'HOLDS_OFFICE', reason: 'protected', shown: 0, total: 1 }] })
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

    it(
      'paths are those a plain search over arrays finds, in its order',
      async () => {
        for (const [number, graph] of graphs.entries()) {
          const question = randomPathsQuestion(
            number,
            graph.entities.map(({ id }) => id),
          )
          const found = await paths(store, question)
          expect({ number, hasMore: found.hasMore, paths: stepsOf(found) }).toEqual({ number, ...plainPaths(graph, question) })
          if (!graph.entities.some((entity) => entity.protected)) expect(found).toMatchObject({ complete: true, cuts: [] })
        }
      },
      PATIENCE,
    )
  })
}

function randomPathsQuestion(number: number, ids: readonly string[]): PathsQuestion {
  const { clock, evidence, types } = randomQuestion(number, ids)
  return {
    clock,
    ...(evidence && { evidence }),
    ...(types && { types }),
    from: ids.slice(0, 1 + (number % 2)),
    to: ids.slice(-1),
    maxLength: 1 + (number % 6),
    limit: number % 3 === 0 ? 2 : 40,
  }
}

const stepsOf = ({ paths }: Paths) =>
  paths.map(({ steps, weakest }) => ({
    steps: steps.map(({ relationship, forward }) => `${relationship.id} ${forward ? 'forward' : 'backward'}`),
    weakest: weakest.relationship.id,
  }))

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
