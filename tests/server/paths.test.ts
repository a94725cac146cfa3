import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'
import { type CountedStore, countedStore } from './counted-store.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
const CONTRACT = 'ocid:ocds-x-0001'

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
  ... on Paths { hasMore complete clock { asOf } dataVersion cuts { at { id } type reason shown total }
    gaps { reason predicate sentence }
    nodes { sentence weakest { sentence } steps { forward sentence relationship { id from { id } to { id name } } } } }
  ... on NotFound { ids }
  ... on TooLarge { argument limit }`

describe('paths', () => {
  it('reads each step the way the path goes, with its figure and how good its evidence is', async () => {
    const { data, errors } = await ask(
      `{ paths(from: ["${CONTRACT}"], to: ["register:lotus-holding"], types: [OWNS, SUPPLIES], maxLength: 2, limit: 3, asOf: "2024-06-01") { ${body} } }`,
    )
    expect(errors).toBeUndefined()
    const told = data.paths.nodes.map((path: { steps: { forward: boolean; sentence: string }[] }) =>
      path.steps.map((step) => step.sentence),
    )
    expect(told[1]?.[0]).toMatch(/ has Lotus Optics as a supplier for 45,500,000 to 46,500,000 CNY \(supplier\) \(recorded, \d origins?/)
    expect(told.map((steps: string[]) => steps[1])).toContainEqual(
      expect.stringMatching(/^38.88 % of Lotus Optics is owned by Lotus Holding \(.*contested/),
    )
    const [first] = data.paths.nodes
    expect(first.sentence).toBe(`${first.steps.map((step: { sentence: string }) => step.sentence).join('; ')}.`)
    expect(first.steps.map((step: { sentence: string }) => step.sentence)).toContain(first.weakest.sentence)
  })

  it('says how hard was looked where there is none', async () => {
    const { data } = await ask(
      `{ paths(from: ["${LOTUS}"], to: ["tender:west"], types: [OWNS, SUCCEEDS], asOf: "2024-06-01") { ${body} } }`,
    )
    expect(data.paths).toMatchObject({ __typename: 'Paths', nodes: [], hasMore: false })
    expect(data.paths.gaps.map((gap: { reason: string }) => gap.reason)).toEqual(
      expect.arrayContaining(['NO_RELATIONSHIP', 'AUTHORED', 'NOTHING_NEWER']),
    )
  })

  it('answers an id nobody has, and more than is walked at once, with what is wrong', async () => {
    const { data } = await ask(`{
      unknown: paths(from: ["${LOTUS}"], to: ["nobody", "dossier:witness"]) { ${body} }
      long: paths(from: ["${LOTUS}"], to: ["${CONTRACT}"], maxLength: 7) { ${body} }
      many: paths(from: ["${LOTUS}"], to: ["${CONTRACT}"], limit: 101) { ${body} }
    }`)
    expect(data).toEqual({
      unknown: { __typename: 'NotFound', ids: ['nobody', 'dossier:witness'] },
      long: { __typename: 'TooLarge', argument: 'maxLength', limit: 6 },
      many: { __typename: 'TooLarge', argument: 'limit', limit: 100 },
    })
    const { errors } = await ask(`{ paths(from: ["${LOTUS}"], to: ["gazette:lotus"]) { ${body} } }`)
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('from and in to'), extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('goes through nobody who is protected, and counts what it did not follow', async () => {
    const { data, text } = await ask(`{ paths(from: ["gazette:watch"], to: ["${LOTUS}"]) { ${body} } }`)
    expect(text).not.toMatch(/hidden|witness|隐名|SECRET00/iu)
    expect(data.paths).toMatchObject({ complete: false, cuts: [{ type: 'HOLDS_OFFICE', reason: 'PROTECTED', shown: 0, total: 1 }] })
  })

  it('asks no more statements than there are rings, and two for what was found', async () => {
    counted.reset()
    await ask(`{ paths(from: ["${LOTUS}"], to: ["tender:west"], maxLength: 4) { ... on Paths { nodes { sentence } } } }`)
    expect(counted.calls.filter((call) => call === 'ways').length).toBeLessThanOrEqual(4)
    expect(counted.calls.filter((call) => call === 'relationshipsAmong')).toHaveLength(1)
  })
})

it('episodeDates are the days between which the same holds', async () => {
  const { data, errors } = await ask(`{ episodeDates(entities: ["${LOTUS}", "nobody"], knownAt: "2024-06-01") }`)
  expect(errors).toBeUndefined()
  const days: string[] = data.episodeDates
  expect(days).toEqual([...new Set(days)].sort())
  expect(days.length).toBeGreaterThan(1)
  const on = async (day: string) =>
    (
      await ask(`{ entity(id: "${LOTUS}", asOf: "${day}", knownAt: "2024-06-01") { relationships(first: 100) { nodes { id } } } }`)
    ).data.entity.relationships.nodes.map((node: { id: string }) => node.id)
  for (const day of days) {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect(await on(day), day).not.toEqual(await on(before))
  }
  expect((await ask('{ episodeDates(entities: ["dossier:witness"]) }')).data.episodeDates).toEqual([])
})
