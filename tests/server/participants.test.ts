import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { OPEN_END, OPEN_START, type Relationship, type RelationshipType } from '#vocabulary'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'
import { type CountedStore, countedStore } from './counted-store.ts'
import { secrets, withWitness } from './witness.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
let store: GraphStore
let counted: CountedStore
let ask: Asker

/** Sixty more participants, of which each owns the one before, and the last but one supplies the contract. */
const many = Array.from({ length: 60 }, (_, at) => `echo:member-${String(at).padStart(2, '0')}`)

beforeAll(async () => {
  store = await openWorld()
  await withWitness(store)
  await store.apply({
    records: many.map((id) => ({ ...plain, id, source: 'echo', kind: 'Company', kindBasis: 'stated', name: id })),
    entities: many.map((id) => ({ ...plain, id, kind: 'Company', name: id, sortName: id, records: [id] })),
    relationships: [
      ...many.map((id) => edge('PARTICIPATES_IN', id, 'gazette:pact', { status: 'listed' })),
      ...many.slice(1).map((id, at) => edge('OWNS', id, many[at] ?? '')),
      edge('SUPPLIES', many[10] ?? '', 'ocid:ocds-x-0001'),
      edge('PARTICIPATES_IN', 'dossier:witness', 'gazette:pact', { status: 'listed' }),
      edge('COVERS', 'ocid:ocds-x-0001', 'tender:mosques', { basis: 'area-wide' }),
    ],
  })
  counted = countedStore(store)
  ask = askerOf(counted.store)
})
afterAll(() => store.close())

const told = `{ ... on NotFound { ids } ... on ParticipantConnection { totalCount pageInfo { hasNextPage endCursor } nodes {
  participant { id name } participations { status } restrictions { id } complete cuts { at { id } total }
  contracts { contract { id } chain { id type } covers { id } facility { id } basis located { place { id } } } } } }`
type Reach = { readonly chain: readonly { readonly type: string }[]; readonly facility: { readonly id: string } }
const participants = async (given: string) => (await ask(`{ participants(initiative: "gazette:pact" ${given}) ${told} }`)).data.participants

it('a contract is reached through what a participant owns, three steps down and no further', async () => {
  const { nodes, totalCount } = await participants(', place: "tender:west", first: 50')
  expect(nodes.map(({ participant }: { participant: { id: string } }) => participant.id)).toEqual([...many.slice(10, 14), LOTUS])
  expect(totalCount).toBe(5)
  const steps = (at: number) => [...new Set(nodes[at].contracts.map(({ chain }: Reach) => chain.map(({ type }) => type).join(' ')))]
  expect([0, 1, 2, 3].map(steps)).toEqual([['SUPPLIES'], ['OWNS SUPPLIES'], ['OWNS OWNS SUPPLIES'], ['OWNS OWNS OWNS SUPPLIES']])
  expect(nodes[0].contracts.map(({ facility }: Reach) => facility.id).sort()).toEqual(['tender:mosques', 'tender:mosques', 'tender:school'])
})

it('pages joined are the list, however few of the participants fit', async () => {
  for (const place of ['', ', place: "tender:moat"']) {
    const whole = await participants(`, first: 100 ${place}`)
    const seen: unknown[] = []
    for (let after = ''; ; ) {
      const page = await participants(`, first: 3 ${place} ${after}`)
      seen.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(seen).toEqual(whole.nodes)
    expect(whole.totalCount).toBe(whole.nodes.length)
  }
})

it('takes as many trips for sixty participants as for one', async () => {
  const trips = async (statuses: string) => {
    counted.reset()
    await participants(`, first: 100, place: "tender:west" ${statuses}`)
    return counted.trips()
  }
  const [one, all] = [await trips(', statuses: [ANNOUNCED]'), await trips('')]
  expect(all).toBeLessThanOrEqual(2 * one)
  expect(all).toBeLessThan(25)
})

it('of other statuses there is nobody, and of an unknown id the answer says which', async () => {
  expect(await participants(', statuses: [EXPELLED]')).toMatchObject({ totalCount: 0, nodes: [] })
  expect(await participants(', place: "nowhere"')).toEqual({ ids: ['nowhere'] })
})

it('nobody protected takes part in any answer', async () => {
  const { text } = await ask(`{ participants(initiative: "gazette:pact", first: 100) ${told} }`)
  expect(text).not.toMatch(secrets)
  expect(text).not.toContain('protected-')
})

const plain = { names: [], identifiers: [], properties: {}, protected: false } as const

function edge(type: RelationshipType, from: string, to: string, keys: Relationship['keys'] = {}): Relationship {
  return {
    id: `${type}~${from}-${to}`,
    type,
    from,
    to,
    keys,
    carried: {},
    validFromMin: OPEN_START,
    validFromMax: OPEN_START,
    validToMin: OPEN_END,
    validToMax: OPEN_END,
    knownFromDay: '2021-01-01',
    knownToDay: OPEN_END,
    standing: 'reported',
    origins: 1,
    publications: 1,
    contested: false,
    rivals: [],
    claims: [],
    figures: [],
    drift: [],
    sources: ['echo'],
  }
}
