import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed, placeOf } from './seed.ts'

let seed: Awaited<ReturnType<typeof openSeed>>

beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

type Located = { readonly source: { readonly id: string }; readonly locator: string }
type Change = {
  readonly day: string
  readonly what: string
  readonly claim: Located | null
  readonly relationship: { readonly type: string; readonly from: { readonly id: string }; readonly to: { readonly id: string } } | null
  readonly before: object | null
  readonly claims: readonly Located[]
}

const HIK = 'seed:hikvision'
const DAH = 'uscc:91330000727215176K'

it('18: what became known between two days about these companies, and which claim brought it', async () => {
  const { changes } = await seed.ask(`{
    changes(from: "2024-02-08", to: "2024-05-01", clock: KNOWN, entities: ["${HIK}", "${DAH}", "seed:un-global-compact"], first: 100) {
      totalCount pageInfo { hasNextPage }
      nodes { day what claim { locator source { id } } claims { locator source { id } }
        relationship { type from { id } to { id } validFrom contested publications ... on ParticipatesIn { status } }
        before { contested publications } }
    }
  }`)
  const nodes: readonly Change[] = changes.nodes
  expect(changes).toMatchObject({ totalCount: nodes.length, pageInfo: { hasNextPage: false } })
  expect([...nodes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ day }) => day)).toEqual(nodes.map(({ day }) => day))

  const participation = (day: string, company: string) =>
    nodes
      .filter(({ day: on, relationship }) => on === day && relationship?.type === 'PARTICIPATES_IN' && relationship.from.id === company)
      .map(({ what, relationship, before, claims }) => ({ what, relationship, before, claims: claims.map(placeOf) }))

  // A second publication of one announcement, then the article, whose day is not known: it counts from the last day of its month.
  expect(participation('2024-02-13', HIK)).toMatchObject([
    { what: 'RELATIONSHIP_CHANGED', relationship: { status: 'ANNOUNCED', publications: 2 }, claims: ['ipvm-hikvision-un-compact f1'] },
  ])
  expect(participation('2024-02-29', HIK)).toMatchObject([
    { what: 'RELATIONSHIP_CHANGED', relationship: { status: 'ANNOUNCED', publications: 3 }, before: { publications: 2 } },
    { what: 'RELATIONSHIP_KNOWN', relationship: { status: 'LISTED', validFrom: null }, before: null },
  ])
  expect(new Set(nodes.filter(({ claim }) => claim?.source.id === 'seed/seed-cnd-2024-02').map(({ day }) => day))).toEqual(
    new Set(['2024-02-29']),
  )

  // August against October: what was said before is contested from that day on.
  expect(participation('2024-03-20', DAH)).toMatchObject([
    { what: 'RELATIONSHIP_KNOWN', relationship: { status: 'LISTED', validFrom: '2023-08', contested: true } },
    {
      what: 'RELATIONSHIP_CHANGED',
      relationship: { status: 'LISTED', validFrom: '2023-10', contested: true },
      before: { contested: false },
      claims: ['ipvm-hikvision-un-compact update of 2024-03-20/b'],
    },
    { what: 'RELATIONSHIP_KNOWN', relationship: { status: 'ANNOUNCED' } },
  ])

  const onOrder = nodes.filter(({ day, what }) => day === '2024-04-09' && what === 'RELATIONSHIP_KNOWN')
  expect(onOrder.map(({ relationship }) => [relationship?.from.id, relationship?.to.id])).toEqual([
    [HIK, 'seed:us-fcc-22-84'],
    [DAH, 'seed:us-fcc-22-84'],
  ])
  expect(participation('2024-04-10', HIK)).toMatchObject([
    { what: 'RELATIONSHIP_CHANGED', relationship: { status: 'LISTED', validFrom: '2024-01' } },
  ])
})
