import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphStore, openStore } from '#graph'
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
