import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'

let store: GraphStore
let ask: Asker

beforeAll(async () => {
  store = await openWorld()
  ask = askerOf(store)
})
afterAll(() => store.close())

const optics = 'lei:529900LOTUSOPTICS012'
const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map((node) => node.id).sort()

it('asOf asks what held on a day, and what a partial date leaves open is possible', async () => {
  const { data } = await ask(`{ company: entity(id: "${optics}") { ... on Company {
    then: owners(asOf: "2018-06-01") { nodes { id holds } clock { asOf knownAt history } }
    ending: owners(asOf: "2019-06-01") { nodes { id holds } }
    now: owners { nodes { id holds } }
  } } }`)
  expect(ids(data.company.then)).toEqual(['OWNS~c02', 'OWNS~c03', 'OWNS~c04'])
  expect(data.company.ending.nodes.find((node: { id: string }) => node.id === 'OWNS~c04').holds).toBe('POSSIBLY')
  expect(ids(data.company.now)).toEqual(['OWNS~c02', 'OWNS~c03'])
  expect(data.company.then.clock).toMatchObject({ asOf: '2018-06-01', history: false })
})

it('knownAt hides what was not yet known', async () => {
  const { data } = await ask(`{ company: entity(id: "${optics}") { ... on Company {
    early: owners(asOf: "2018-06-01", knownAt: "2020-12-31") { nodes { id contested rivals { id } } }
    before: owners(asOf: "2018-06-01", knownAt: "2019-12-31") { totalCount nodes { id } }
  } } }`)
  expect(ids(data.company.early)).toEqual(['OWNS~c02', 'OWNS~c04'])
  expect(data.company.early.nodes.every((node: { contested: boolean }) => !node.contested)).toBe(true)
  expect(data.company.before).toEqual({ totalCount: 0, nodes: [] })
})

it('history gives every episode', async () => {
  const { data } = await ask(
    `{ entity(id: "${optics}") { ... on Company { owners(history: true) { totalCount nodes { id } clock { asOf } } } } }`,
  )
  expect(ids(data.entity.owners)).toEqual(['OWNS~c02', 'OWNS~c03', 'OWNS~c04'])
  expect(data.entity.owners).toMatchObject({ totalCount: 3, clock: { asOf: null } })
})

it('an argument holds for the fields below it, until one of them says otherwise', async () => {
  const { data } =
    await ask(`{ entity(id: "register:lotus-holding") { ... on Company { holdings(asOf: "2018-06-01", knownAt: "2020-12-31") { nodes {
    id claims { clock { asOf knownAt } }
    company { owners { nodes { id } clock { asOf knownAt } } later: owners(knownAt: "2022-01-01") { nodes { id } } }
  } } } } }`)
  const [holding] = data.entity.holdings.nodes
  expect(holding.claims.clock).toEqual({ asOf: '2018-06-01', knownAt: '2020-12-31' })
  expect(holding.company.owners.clock).toEqual({ asOf: '2018-06-01', knownAt: '2020-12-31' })
  expect(ids(holding.company.owners)).toEqual(['OWNS~c02', 'OWNS~c04'])
  expect(ids(holding.company.later)).toEqual(['OWNS~c02', 'OWNS~c03', 'OWNS~c04'])
})

it('a retracted claim stands under what was known before', async () => {
  const query = (day: string) =>
    `{ entity(id: "gazette:lotus-trading") { ... on Company { holdings(knownAt: "${day}") { nodes { id claims { nodes { withdrawnBecause } } } } } } }`
  const before = await ask(query('2021-12-31'))
  expect(before.data.entity.holdings.nodes).toEqual([
    { id: 'OWNS~c28', claims: { nodes: [{ withdrawnBecause: 'The paper corrected itself.' }] } },
  ])
  expect((await ask(query('2022-02-01'))).data.entity.holdings.nodes).toEqual([])
})

it('a relationship is found by its id on the day it was known', async () => {
  const { data } = await ask(`{
    known: node(id: "PARTICIPATES_IN~c20", knownAt: "2021-04-01") { ... on ParticipatesIn { publications status participant { name } } }
    later: node(id: "PARTICIPATES_IN~c20") { ... on ParticipatesIn { publications origins } }
    unknown: node(id: "PARTICIPATES_IN~c20", knownAt: "2020-01-01") { id }
  }`)
  expect(data.known).toEqual({ publications: 1, status: 'ANNOUNCED', participant: { name: 'Lotus Optics' } })
  expect(data.later).toEqual({ publications: 2, origins: 1 })
  expect(data.unknown).toBeNull()
})

it('evidence asked for is a filter', async () => {
  const { data } = await ask(`{ entity(id: "${optics}") {
    recorded: relationships(types: [OWNS, MAKES], evidence: { standing: RECORDED }) { nodes { id standing } totalCount }
    twice: relationships(evidence: { origins: 2 }) { totalCount }
    without: relationships(types: [OWNS], direction: IN, evidence: { without: ["gazette"] }) { nodes { id } }
  } }`)
  expect(data.entity.recorded.nodes.map((node: { standing: string }) => node.standing)).toEqual(['RECORDED', 'RECORDED'])
  expect(data.entity.recorded.totalCount).toBe(2)
  expect(data.entity.twice.totalCount).toBe(0)
  expect(ids(data.entity.without)).toEqual(['OWNS~c02'])
})
