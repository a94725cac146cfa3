import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GraphStore, openStore } from '#graph'
import { type Entity, OPEN_END, OPEN_START, type Relationship, SCHEMA_VERSION } from '#vocabulary'
import { freshFile } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'

let store: GraphStore
let ask: Asker
let remove: () => void

/** Eleven companies of two names, all owned alike by the first: nothing but ids keeps them apart. */
const companies: readonly Entity[] = Array.from({ length: 11 }, (_, index) => ({
  id: `t:${String(index).padStart(2, '0')}`,
  kind: 'Company',
  name: index < 8 ? 'Twin' : 'Other',
  sortName: index < 8 ? 'twin' : 'other',
  names: [],
  identifiers: [],
  protected: false,
  properties: {},
  records: [],
}))

const stakes: readonly Relationship[] = companies.slice(1).map((owned, index) => ({
  id: `OWNS~k${index}`,
  type: 'OWNS',
  from: 't:00',
  to: owned.id,
  keys: { interest: 'capital', parcel: 'whole' },
  carried: {},
  share: { lo: 100_000_000, hi: 100_000_000, loOpen: false, hiOpen: false },
  validFromMin: OPEN_START,
  validFromMax: OPEN_START,
  validToMin: OPEN_END,
  validToMax: OPEN_END,
  knownFromDay: '2020-01-01',
  knownToDay: OPEN_END,
  standing: 'recorded',
  origins: 1,
  publications: 1,
  contested: false,
  rivals: [],
  claims: [],
  figures: [],
  drift: [],
  sources: [],
}))

beforeAll(async () => {
  const fresh = freshFile()
  remove = fresh.remove
  store = await openStore({ dataFile: fresh.file })
  await store.prepare()
  await store.apply({ entities: companies, relationships: stakes, state: { dataVersion: 1, schemaVersion: SCHEMA_VERSION } })
  ask = askerOf(store)
})
afterAll(() => store.close().finally(remove))

const lists = {
  companies: { open: 'companies(', close: '', path: ['companies'], size: 11 },
  descending: { open: 'companies(orderBy: NAME_DESC, ', close: '', path: ['companies'], size: 11 },
  holdings: { open: 'entity(id: "t:00") { ... on Company { holdings(', close: '} }', path: ['entity', 'holdings'], size: 10 },
  relationships: { open: 'entity(id: "t:00") { relationships(', close: '}', path: ['entity', 'relationships'], size: 10 },
} as const
type List = (typeof lists)[keyof typeof lists]

async function page({ open, close, path }: List, given: string) {
  const { data, errors } = await ask(
    `{ ${open}${given}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } ${close} }`,
  )
  expect(errors).toBeUndefined()
  return path.reduce((answer, name) => answer[name], data)
}

const idsOf = (answer: { nodes: { id: string }[] }) => answer.nodes.map((node) => node.id)

it.each(Object.entries(lists))('pages of %s joined are the list, from either end and of any size', async (_, list) => {
  const whole = idsOf(await page(list, 'first: 100'))
  expect(new Set(whole).size).toBe(list.size)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.boolean(), async (size, backwards) => {
      const joined: string[] = []
      let cursor: string | undefined
      for (let more = true; more; ) {
        const at = cursor === undefined ? '' : `, ${backwards ? 'before' : 'after'}: "${cursor}"`
        const answer = await page(list, `${backwards ? 'last' : 'first'}: ${size}${at}`)
        expect(answer.totalCount).toBe(list.size)
        if (backwards) joined.unshift(...idsOf(answer))
        else joined.push(...idsOf(answer))
        more = backwards ? answer.pageInfo.hasPreviousPage : answer.pageInfo.hasNextPage
        cursor = backwards ? answer.pageInfo.startCursor : answer.pageInfo.endCursor
      }
      expect(joined).toEqual(whole)
    }),
    { numRuns: 16 },
  )
})

it('the order is by name, then id, and turns round', async () => {
  const ascending = idsOf(await page(lists.companies, 'first: 100'))
  expect(ascending.slice(0, 4)).toEqual(['t:08', 't:09', 't:10', 't:00'])
  expect(idsOf(await page(lists.descending, 'first: 100'))).toEqual([...ascending].reverse())
})

it('a page of none is a page', async () => {
  const answer = await page(lists.companies, 'first: 0')
  expect(answer).toMatchObject({ nodes: [], totalCount: 11, pageInfo: { hasNextPage: true, endCursor: null } })
})
