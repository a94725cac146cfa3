import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphStore, network, openStore, paths } from '#graph'
import { edges } from '../world/claims.ts'
import { entities } from '../world/things.ts'
import { freshFile, NOW } from '../world.ts'

/** More than the 65,535 rows past which the embedded engine fails on a pattern that goes on. */
const SIZE = 150_000
const SECONDS = 240_000

describe('a hub of 150,000 edges', () => {
  let store: GraphStore
  const { file, remove } = freshFile()
  const id = (at: number) => `e${at}`

  beforeAll(async () => {
    const [company] = entities
    const [owned] = edges
    if (!company || !owned) throw new Error('the world is empty')
    store = await openStore({ dataFile: file, deadline: SECONDS })
    await store.prepare()
    const numbers = Array.from({ length: SIZE + 1 }, (_, at) => at)
    const named = numbers.map((at) => ({ ...company, id: id(at), name: id(at), sortName: id(at), names: [], identifiers: [], records: [] }))
    const share = (at: number) => ({ lo: at, hi: at, loOpen: false, hiOpen: false })
    const owns = numbers.slice(1).map((at) => ({ ...owned, id: `OWNS~c${at}`, from: id(at), to: id(0), share: share(at) }))
    await store.apply({ entities: named, relationships: owns })
  }, SECONDS)
  afterAll(() => store.close().finally(remove))

  it(
    'gives its owners a page at a time, and counts them all',
    async () => {
      const question = { types: ['OWNS'], direction: 'in', clock: NOW, evidence: { without: ['gazette'] } } as const
      const first = (await store.relationshipsOf([id(0)], { ...question, page: { take: 2 } })).get(id(0)) ?? []
      expect(first.map((row) => row.from.id)).toEqual([id(SIZE), id(SIZE - 1)])
      const after = first.at(-1)?.order ?? []
      const next = (await store.relationshipsOf([id(0)], { ...question, page: { take: 1, after } })).get(id(0)) ?? []
      expect(next.map((row) => row.from.id)).toEqual([id(SIZE - 2)])
      expect((await store.countRelationshipsOf([id(0)], question)).get(id(0))).toBe(SIZE)
    },
    SECONDS,
  )

  it(
    'gives all its stakes at once to whoever reads a whole graph',
    async () => {
      expect(await store.ownershipEdges('OWNS', [id(0), id(1)])).toHaveLength(SIZE)
    },
    SECONDS,
  )

  it(
    'is drawn with as many of its edges as were asked for, and the rest is told',
    async () => {
      const found = await network(store, { seeds: [id(0)], depth: 2, perNode: 25, maxNodes: 300, clock: NOW })
      expect(found.entities.map((entity) => entity.id)).toEqual([0, ...Array.from({ length: 25 }, (_, at) => SIZE - at)].map(id))
      expect(found.relationships).toHaveLength(25)
      expect(found).toMatchObject({
        complete: false,
        cuts: [{ at: { id: id(0) }, type: 'OWNS', direction: 'in', reason: 'perEntity', shown: 25, total: 10_000, totalIsFloor: true }],
      })
    },
    SECONDS,
  )

  it(
    'stands in a path that is found from its ends, and is told as not followed',
    async () => {
      const found = await paths(store, { from: [id(7)], to: [id(8)], maxLength: 2, limit: 5, clock: NOW })
      expect(found.paths.map(({ steps }) => steps.map((step) => step.relationship.id))).toEqual([['OWNS~c7', 'OWNS~c8']])
      const wide = await paths(store, { from: [id(7)], to: [id(0)], maxLength: 4, limit: 5, clock: NOW })
      expect(wide.cuts).toMatchObject([
        { at: { id: id(0) }, type: 'OWNS', reason: 'perEntity', shown: 201, total: 10_000, totalIsFloor: true },
      ])
      expect(wide.complete).toBe(false)
    },
    SECONDS,
  )

  it(
    'takes new versions of a batch of its edges without walking past all of them for each',
    async () => {
      const pairs = Array.from({ length: 2_000 }, (_, at) => `OWNS|${id(at + 1)}|${id(0)}`)
      const stored = await store.edgesOfPairs(pairs)
      expect(stored).toHaveLength(2_000)
      await store.apply({ relationships: stored.map((edge) => ({ ...edge, origins: 2 })) })
      expect((await store.countRelationshipsOf([id(0)], { clock: NOW, evidence: { origins: 2 } })).get(id(0))).toBe(2_000)
      expect((await store.counts()).OWNS).toBe(SIZE)
    },
    SECONDS,
  )
})
