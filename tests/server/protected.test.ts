import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { entityKinds, PROTECTED_NAME } from '#vocabulary'
import { schema } from '../../server/schema/index.ts'
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

const everything = `{
  persons { totalCount nodes { id name names { text } identifiers { value } records { totalCount nodes { id name } } } pageInfo { endCursor } }
  search(text: "Hidden Name") { totalCount nodes { entity { id name } reasons { matched } } }
  byScript: search(text: "隐名") { totalCount }
  byNumber: search(text: "SECRET00") { totalCount }
  byId: search(text: "dossier:witness") { totalCount }
  node(id: "dossier:witness") { id }
  entity(id: "dossier:witness") { id name }
  identifier: entity(scheme: "gb-coh", value: "SECRET00") { id name }
  claims(where: { modes: [TESTIMONY] }, first: 100) { nodes { id text locator speakerAs subject { id name } object { name } speaker { name entity { id name names { text } records { nodes { id } } } } via { name } qualifiers { name text } } }
  organizations { nodes { name officers { totalCount nodes { person { id name } } } relationships { nodes { sentence from { name } } } } }
  companies { nodes { name restrictions { nodes { sentence statedReason } } } }
  facilities { nodes { name claims(first: 50) { nodes { id text } } coverage { gaps { sentence } } } }
}`

describe('a protected person', () => {
  it('stands nowhere by name, number or id', async () => {
    const { text, errors } = await ask(everything)
    expect(errors).toBeUndefined()
    expect(text).not.toMatch(secrets)
    for (const cursor of text.matchAll(/"endCursor":"([\w-]+)"/g)) {
      expect(Buffer.from(cursor[1] ?? '', 'base64url').toString()).not.toMatch(secrets)
    }
  })

  it('is in no list and no search, and is found by no id that is stored', async () => {
    const { data } = await ask(everything)
    expect(data.persons.nodes.map((node: { name: string }) => node.name)).toEqual(['Lin Example'])
    expect(data.search.nodes.map((hit: { entity: { name: string } }) => hit.entity.name)).toEqual(['An owner the register does not name'])
    expect([data.byScript, data.byNumber, data.byId].map((found) => found.totalCount)).toEqual([0, 0, 0])
    expect([data.node, data.entity, data.identifier]).toEqual([null, null, null])
  })

  it('speaks under neutral words, and what it said is shown', async () => {
    const { data } = await ask(everything)
    const said = data.claims.nodes.find((claim: { id: string }) => claim.id === 't01')
    expect(said.text).toBe(`${PROTECTED_NAME} (${PROTECTED_NAME}) told Watch Network of knowing the cameras.`)
    expect(said.speaker.name).toBe('a witness')
    expect(said.speaker.entity).toMatchObject({ name: 'a witness', names: [], records: { nodes: [] } })
    expect(said.via).toEqual([{ name: 'Watch Network' }])
  })

  it('is tied to no place', async () => {
    const { data } = await ask(everything)
    const said = data.claims.nodes.find((claim: { id: string }) => claim.id === 't01')
    expect(said.object).toBeNull()
    expect(said.qualifiers.map((qualifier: { name: string }) => qualifier.name)).toEqual(['seenBy', 'count'])
    const school = data.facilities.nodes.find((node: { name: string }) => node.name === 'First School')
    expect(school.claims.nodes.map((claim: { id: string }) => claim.id)).not.toContain('t01')
    expect((await ask('{ claims(where: { entities: ["tender:school"] }) { nodes { id } } }')).text).not.toContain('t01')
  })

  it('is counted: its relationships and claims, by the hash it is shown under', async () => {
    const speaker = await ask('{ claims(where: { modes: [TESTIMONY] }, first: 100) { nodes { id speaker { entity { id } } } } }')
    const { id } = speaker.data.claims.nodes.find((claim: { id: string }) => claim.id === 't01').speaker.entity
    expect(id).toMatch(/^protected-[0-9a-f]{20}$/)
    const { data, errors } = await ask(`{ entity(id: "${id}") {
      protected name relationshipCounts { type direction count }
      relationships { totalCount nodes { id } }
      records { totalCount } coverage { gaps { sentence } sources { totalCount } }
      ... on Person { offices { totalCount nodes { id } } born }
    } }`)
    expect(errors).toBeUndefined()
    expect(data.entity).toMatchObject({
      protected: true,
      name: 'a witness',
      relationshipCounts: [{ type: 'HOLDS_OFFICE', direction: 'OUT', count: 1 }],
      relationships: { totalCount: 1, nodes: [] },
      offices: { totalCount: 1, nodes: [] },
      born: null,
    })
    expect(
      (await ask('{ organizations { nodes { officers { totalCount nodes { id } } } } }')).data.organizations.nodes[0].officers,
    ).toEqual({
      totalCount: 1,
      nodes: [],
    })
    expect((await ask('{ node(id: "HOLDS_OFFICE~c11") { id } }')).data.node).toBeNull()
  })

  it('stands in no publication, gap or contradiction, nor in an address', async () => {
    const { data, text } = await ask(`{
      node(id: "interview") { ... on Source { title author url note } }
      contradictions(first: 50) { nodes { id text about { id name } claims { text speakerAs } } }
      coverage { gaps { sentence } }
      sources(first: 50) { nodes { claims(first: 50) { nodes { text } } records(first: 50) { nodes { id name } } } }
    }`)
    expect(text).not.toMatch(secrets)
    expect(data.node).toEqual({
      title: `The testimony of ${PROTECTED_NAME}`,
      author: PROTECTED_NAME,
      url: null,
      note: `As ${PROTECTED_NAME} told it.`,
    })
  })

  it('stands in no list of any kind, nor in the relationships of what is listed', async () => {
    for (const { kind } of Object.values(entityKinds)) {
      const list = Object.keys(schema.getQueryType()?.getFields() ?? {}).find(
        (name) => String(schema.getQueryType()?.getFields()[name]?.type) === `${kind}Connection!`,
      )
      const { text, errors } = await ask(`{ ${list}(first: 20) { nodes {
        id name names { text } identifiers { value }
        relationships(first: 20, history: true) { nodes { id sentence from { id name } to { id name } claims { nodes { text locator speakerAs } } } }
      } edges { cursor } } }`)
      expect(errors, list).toBeUndefined()
      expect(text, list).not.toMatch(secrets)
    }
  })
})
