import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'
import { secrets, withWitness } from './witness.ts'

let store: GraphStore
let ask: Asker

beforeAll(async () => {
  store = await openWorld()
  await withWitness(store)
  ask = askerOf(store)
})
afterAll(() => store.close())

const told =
  '{ totalCount pageInfo { hasNextPage endCursor } nodes { day what certainty claim { id text } relationship { id from { name } to { name } } claims { id } } }'

it('changes come in pages that joined are the list', async () => {
  const asked = (more: string) => ask(`{ changes(from: "2020-01-01", to: "2023-01-01" ${more}) ${told} }`)
  const whole = (await asked(', first: 100')).data.changes
  const seen: unknown[] = []
  let after = ''
  for (;;) {
    const { changes } = (await asked(`, first: 7 ${after}`)).data
    seen.push(...changes.nodes)
    if (!changes.pageInfo.hasNextPage) break
    after = `, after: "${changes.pageInfo.endCursor}"`
  }
  expect(seen).toEqual(whole.nodes)
  expect(whole.totalCount).toBeGreaterThan(whole.nodes.length - 1)
})

it('a beginning that a partial date leaves open is possible', async () => {
  const { data } = await ask(`{ changes(from: "2021-02-10", to: "2021-02-20", clock: VALID, entities: ["gazette:pact"]) ${told} }`)
  expect(data.changes.nodes).toMatchObject([
    { day: '2021-02-10', what: 'BEGAN', certainty: 'POSSIBLY', claims: [{ id: 'c20' }, { id: 'c21' }] },
  ])
})

it('nobody protected is told of, and nothing of a place by whom it concerns', async () => {
  const everything = await ask(`{ changes(from: "2000-01-01", to: "2030-01-01", first: 100) ${told} }`)
  expect(everything.text).not.toMatch(secrets)
  expect(everything.text).not.toContain('HOLDS_OFFICE~c11')
  const school = await ask(`{ changes(from: "2000-01-01", to: "2030-01-01", entities: ["tender:school"], first: 100) ${told} }`)
  expect(school.data.changes.nodes.map(({ claim }: { claim: { id: string } | null }) => claim?.id)).not.toContain('t01')
  const witness = await ask(`{ changes(from: "2000-01-01", to: "2030-01-01", entities: ["dossier:witness"]) ${told} }`)
  expect(witness.data.changes).toMatchObject({ totalCount: 0, nodes: [] })
})

it.each([
  ['from: "2024-02-02", to: "2024-02-01"', /earlier day first/],
  ['from: "2024-02-01", to: "2024-02-02", clock: VALID', /at least one/],
  ['from: "2024-02-01", to: "2024-02-02", after: "bm9uZQ"', /cursor/],
])('changes(%s) is refused in a sentence', async (given, sentence) => {
  const { errors } = await ask(`{ changes(${given}) { nodes { day } } }`)
  expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(sentence), extensions: { code: 'BAD_USER_INPUT' } })
})
