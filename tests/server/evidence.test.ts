import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { relationshipTypes } from '#vocabulary'
import { edges } from '../world/claims.ts'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'

let store: GraphStore
let ask: Asker

beforeAll(async () => {
  store = await openWorld()
  ask = askerOf(store)
})
afterAll(() => store.close())

const claimFields = 'id text mode predicate locator knownFromDay speaker { name } source { id title licence } origin { id } subject { id }'

describe('every relationship opens to its claims', () => {
  const known = edges.filter((edge) => edge.knownToDay === '9999-12-31' && edge.id !== 'HOLDS_OFFICE~c11')

  it.each(known.map((edge) => [edge.id, edge] as const))('%s', async (id, edge) => {
    const { data, errors } = await ask(`{ node(id: "${id}") { __typename ... on Relationship {
      type standing origins publications from { id } to { id }
      claims(first: 50) { totalCount nodes { ${claimFields} supports { id } } }
    } } }`)
    expect(errors).toBeUndefined()
    expect(data.node).toMatchObject({
      type: edge.type,
      standing: edge.standing.toUpperCase(),
      from: { id: edge.from },
      to: { id: edge.to },
    })
    expect(data.node.claims.nodes.map((claim: { id: string }) => claim.id).sort()).toEqual([...edge.claims].sort())
    for (const claim of data.node.claims.nodes) {
      expect(claim.source.title).not.toBe('')
      expect(claim.origin.id).not.toBe('')
      expect(claim.supports.map((relationship: { id: string }) => relationship.id)).toContain(id)
    }
  })

  it('of every type there is one', () => {
    expect(new Set(known.map((edge) => edge.type))).toEqual(new Set(Object.keys(relationshipTypes)))
  })

  it('from both ends, under the names of the vocabulary, and its ends under theirs', async () => {
    for (const { type, fromField, toField, ends } of Object.values(relationshipTypes)) {
      const edge = known.find((candidate) => candidate.type === type)
      if (!edge) throw new Error(type)
      const name = type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
      const kindOf = async (id: string) => (await ask(`{ entity(id: "${id}") { __typename } }`)).data.entity.__typename
      for (const [id, field, far] of [
        [edge.from, fromField, ends[1]],
        [edge.to, toField, ends[0]],
      ] as const) {
        const { data, errors } = await ask(
          `{ entity(id: "${id}") { ... on ${await kindOf(id)} { ${field}(history: true) { nodes { __typename id ${far} { id } claims { nodes { id } } } } } } }`,
        )
        expect(errors, `${type} ${field}`).toBeUndefined()
        const row = data.entity[field].nodes.find((node: { id: string }) => node.id === edge.id)
        expect(row).toMatchObject({ __typename: name, [far]: { id: id === edge.from ? edge.to : edge.from } })
        expect(row.claims.nodes).not.toEqual([])
      }
    }
  })
})

it('five levels down a claim still names its source, its speaker and what answers it', async () => {
  const { data, errors } =
    await ask(`{ entity(id: "tender:school") { ... on Facility { coveredBy { nodes { contract { suppliers { nodes { supplier {
    participations(first: 1) { nodes { claims { nodes { ${claimFields} cites { id } } } } }
  } } } } denials { id text } claims { nodes { id answeredBy { id mode speaker { name } answers { id } } } } } } } } }`)
  expect(errors).toBeUndefined()
  const [covered] = data.entity.coveredBy.nodes
  expect(covered.denials.map((claim: { id: string }) => claim.id)).toEqual(['s01'])
  expect(covered.claims.nodes[0].answeredBy).toEqual([
    { id: 's01', mode: 'DENIAL', speaker: { name: 'Lotus Optics' }, answers: [{ id: 'c15' }] },
  ])
  const claims = covered.contract.suppliers.nodes[0].supplier.participations.nodes[0].claims.nodes
  expect(claims.map((claim: { id: string; cites: unknown; origin: { id: string } }) => [claim.id, claim.cites, claim.origin.id])).toEqual([
    ['c20', null, 'gazette'],
    ['c21', { id: 'gazette' }, 'gazette'],
  ])
})

it('two publications of one story are one origin, with the way each took', async () => {
  const { data } = await ask('{ origins(claims: ["c20", "c21"]) { root { id } publications ways { claim { id } steps { id } } } }')
  expect(data.origins).toEqual([
    {
      root: { id: 'gazette' },
      publications: 2,
      ways: [
        { claim: { id: 'c20' }, steps: [{ id: 'gazette' }] },
        { claim: { id: 'c21' }, steps: [{ id: 'echo' }, { id: 'gazette' }] },
      ],
    },
  ])
})

it('shares are exact numbers, and open ends are said', async () => {
  const { data } = await ask(`{ a: node(id: "OWNS~c02") { ... on Owns { share { lo hi loOpen hiOpen } interest direct } }
    b: node(id: "OWNS~c07") { ... on Owns { share { lo hi loOpen hiOpen } } } c: node(id: "SUPPLIES~c13") { ... on Supplies { amounts { lo hi hiOpen currency } role } } }`)
  expect(data.a).toEqual({ share: { lo: 0.3888, hi: 0.3888, loOpen: false, hiOpen: false }, interest: 'CAPITAL', direct: true })
  expect(data.b.share).toEqual({ lo: 0, hi: 0.05, loOpen: true, hiOpen: false })
  expect(data.c).toEqual({ amounts: [{ lo: '45500000', hi: '46500000', hiOpen: true, currency: 'CNY' }], role: 'supplier' })
})

it('search finds names in any script and identifiers, best first, with its reasons', async () => {
  const find = async (text: string) =>
    (await ask('query Q($text: String!) { search(text: $text) { nodes { entity { name } reasons { how matched } } } }', { text })).data
      .search.nodes
  expect((await find('000001'))[0]).toMatchObject({ entity: { name: 'Lotus Optics' }, reasons: [{ how: 'IDENTIFIER', matched: '000001' }] })
  expect((await find('SZSE:000001'))[0]).toMatchObject({ entity: { name: 'Lotus Optics' } })
  expect((await find('莲花光学'))[0]).toMatchObject({ entity: { name: 'Lotus Optics' }, reasons: [{ how: 'PREFIX' }] })
  expect((await find('光学'))[0]).toMatchObject({ entity: { name: 'Lotus Optics' }, reasons: [{ how: 'WORDS' }] })
  const names = (await find('lotus')).map((hit: { entity: { name: string } }) => hit.entity.name)
  expect(names).toEqual(['Lotus Optics', 'Lotus Holding', 'Lotus Trading'])
})

it('contradictions, coverage, sources and status say what they hold', async () => {
  const { data } = await ask(`{
    contradictions(open: false) { nodes { id text resolution claims { id } } }
    coverage(entity: "register:lotus-optics") { gaps { reason predicate from sentence } sources { nodes { id } } }
    sources(where: { gone: true }) { totalCount nodes { id derivedFrom { id } } }
    status { dataVersion loading publications newestPublication counts { label count } }
  }`)
  expect(data.contradictions.nodes).toEqual([
    {
      id: 'x02',
      text: 'Whether the school is covered.',
      resolution: 'The tender does not name it.',
      claims: [{ id: 'c15' }, { id: 's01' }, { id: 'c14' }],
    },
  ])
  expect(data.coverage.gaps[0]).toEqual({
    reason: 'AUTHORED',
    predicate: 'OWNS',
    from: '2025',
    sentence: 'No register later than 2024 was read.',
  })
  expect(data.sources).toEqual({ totalCount: 1, nodes: [{ id: 'echo', derivedFrom: [{ id: 'gazette' }] }] })
  expect(data.status).toMatchObject({ dataVersion: 1, loading: false, publications: 4, newestPublication: '2022' })
})
