import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'
import { type CountedStore, countedStore } from './counted-store.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'

let inner: GraphStore
let counted: CountedStore
let ask: Asker

beforeAll(async () => {
  inner = await openWorld()
  counted = countedStore(inner)
  ask = askerOf(counted.store)
})
afterAll(() => inner.close())

const body = `__typename
  ... on Network { nodes { id name } relationships { id type from { id } to { id } } complete cuts { at { id name } type direction reason shown total totalIsFloor } clock { asOf knownAt } dataVersion }
  ... on NotFound { ids }
  ... on TooLarge { argument limit }`

describe('network', () => {
  it('draws what is near, with every line between two of its nodes', async () => {
    const { data, errors } = await ask(
      `{ network(seeds: ["gazette:lotus"], types: [OWNS], asOf: "2024-06-01", knownAt: "2024-06-01") { ${body} } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.network).toMatchObject({
      __typename: 'Network',
      complete: true,
      cuts: [],
      clock: { asOf: '2024-06-01', knownAt: '2024-06-01' },
      dataVersion: 1,
    })
    const [seed] = data.network.nodes
    expect(seed.id).toBe(LOTUS)
    const ids: string[] = data.network.nodes.map((node: { id: string }) => node.id)
    for (const { from, to } of data.network.relationships) expect(ids).toEqual(expect.arrayContaining([from.id, to.id]))
  })

  it('says what it left out, and where', async () => {
    const { data } = await ask(`{ network(seeds: ["${LOTUS}"], maxNodes: 2, asOf: "2024-06-01") { ${body} } }`)
    expect(data.network.nodes).toHaveLength(2)
    expect(data.network.complete).toBe(false)
    expect(data.network.cuts).toContainEqual({
      at: { id: LOTUS, name: 'Lotus Optics' },
      type: 'MAKES',
      direction: 'OUT',
      reason: 'MOST_ENTITIES',
      shown: 0,
      total: 1,
      totalIsFloor: false,
    })
  })

  it('answers an id nobody has, and more than is drawn at once, with what is wrong', async () => {
    const { data } = await ask(`{
      unknown: network(seeds: ["${LOTUS}", "nobody", "dossier:witness"]) { ${body} }
      deep: network(seeds: ["${LOTUS}"], depth: 5) { ${body} }
      wide: network(seeds: ["${LOTUS}"], maxNodes: 2001) { ${body} }
      many: network(seeds: [${Array.from({ length: 21 }, (_, at) => `"n${at}"`).join()}]) { ${body} }
    }`)
    expect(data).toEqual({
      unknown: { __typename: 'NotFound', ids: ['nobody', 'dossier:witness'] },
      deep: { __typename: 'TooLarge', argument: 'depth', limit: 4 },
      wide: { __typename: 'TooLarge', argument: 'maxNodes', limit: 2000 },
      many: { __typename: 'TooLarge', argument: 'seeds', limit: 20 },
    })
    const { errors } = await ask(`{ network(seeds: ["${LOTUS}"], perNode: 0) { ${body} } }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('shows nobody who is protected, and counts them', async () => {
    const { data, text } = await ask(`{ network(seeds: ["gazette:watch", "${LOTUS}"], depth: 4) { ${body} } }`)
    expect(text).not.toMatch(/hidden|witness|隐名|SECRET00/iu)
    expect(data.network.cuts).toMatchObject([{ type: 'HOLDS_OFFICE', direction: 'IN', reason: 'PROTECTED', shown: 0, total: 1 }])
  })

  it('asks one statement a ring, and one for the lines between', async () => {
    counted.reset()
    await ask(`{ network(seeds: ["${LOTUS}"], depth: 2, perNode: 1) { ${body} } }`)
    expect(counted.calls.filter((call) => call === 'ways')).toHaveLength(2)
    expect(counted.calls.filter((call) => call === 'relationshipsAmong')).toHaveLength(1)
  })

  it('costs what it may draw; what pages within it is asked of each', async () => {
    const claims = (most: number) =>
      ask(`{ network(seeds: ["${LOTUS}"], maxNodes: ${most}) { ... on Network { nodes { claims(first: 5) { nodes { id text } } } } } }`)
    expect((await claims(300)).errors).toBeUndefined()
    expect((await claims(2_000)).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX')
    const plain = await ask(`{ network(seeds: ["${LOTUS}"], maxNodes: 2000) { ${body} } }`)
    expect(plain.errors).toBeUndefined()
  })
})
