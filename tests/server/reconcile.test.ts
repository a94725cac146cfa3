import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { createApp } from '../../server/app.ts'
import { openWorld } from '../world.ts'
import { silent } from './asking.ts'
import { secrets, withWitness } from './witness.ts'

let store: GraphStore
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  store = await openWorld()
  await withWitness(store)
  app = createApp({ store, logger: silent })
})
afterAll(() => store.close())

const LOTUS = 'lei:529900LOTUSOPTICS012'
const at = (path: string, init?: RequestInit) => app.fetch(new Request(`http://api.test/reconcile${path}`, init))
const json = async (path: string, init?: RequestInit) => (await at(path, init)).json()
const form = (fields: { readonly [name: string]: unknown }): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)])).toString(),
})
type Candidate = {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly features: object[]
}

describe('the reconciliation service, API 0.2', () => {
  it('says what it offers, with addresses of its own', async () => {
    const manifest = await json('')
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'http://api.test/e/',
      schemaSpace: expect.stringMatching(/^http:/),
      view: { url: expect.stringContaining('{{id}}') },
      preview: { url: expect.stringContaining('{{id}}'), width: expect.any(Number), height: expect.any(Number) },
      batchSize: 50,
    })
    for (const what of ['entity', 'property', 'type']) {
      const { service_url, service_path, flyout_service_path } = manifest.suggest[what]
      expect(flyout_service_path).toMatch(/=\$\{id\}$/)
      expect((await app.fetch(new Request(`${service_url}${service_path}?prefix=co`))).status).toBe(200)
    }
  })

  it('answers a batch by key, from a form or from the address alike', async () => {
    const queries = {
      q0: { query: 'Lotus Optics', type: 'Company', limit: 5, properties: [{ pid: 'country', v: 'CN' }], type_strict: 'should' },
      q1: { query: '苍鹭传感', type: ['Company', 'Person'], limit: 1 },
      q2: { properties: [{ pid: 'lei', v: '529900LOTUSOPTICS012' }] },
      q3: { properties: [{ pid: 'uid', v: '27eb892afbb2' }] },
      q4: { query: 'Lotus Optics', type: ['Company', 'Person'], type_strict: 'all' },
    }
    const posted = await json('', form({ queries }))
    expect(await json(`?queries=${encodeURIComponent(JSON.stringify(queries))}`)).toEqual(posted)
    expect(Object.keys(posted)).toEqual(Object.keys(queries))
    const [first] = posted.q0.result
    expect(first).toMatchObject({
      id: LOTUS,
      name: 'Lotus Optics',
      score: 88,
      match: false,
      type: [{ id: 'Company', name: 'Company' }],
      description: expect.stringContaining('the same name: Lotus Optics'),
    })
    expect(first.features).toContainEqual({ id: 'exactName', value: true })
    expect(posted.q0.result.map(({ score }: Candidate) => score)).toEqual(
      posted.q0.result.map(({ score }: Candidate) => score).sort((a: number, b: number) => b - a),
    )
    expect(posted.q1.result).toMatchObject([{ name: 'Heron Sensors', match: false }])
    expect(posted.q2.result).toMatchObject([{ id: LOTUS, score: 100, match: true }])
    expect([posted.q3, posted.q4]).toEqual([{ result: [] }, { result: [] }])
  })

  it('a name alone never matches by itself, however alike', async () => {
    const queries = { q: { query: 'Lotus Optics', type: 'Company' } }
    const { q } = await json('', form({ queries }))
    expect(q.result.every(({ match }: Candidate) => !match)).toBe(true)
  })

  it('suggests entities by name or id, properties and types', async () => {
    expect((await json('/suggest/entity?prefix=lotus')).result.map(({ name }: Candidate) => name)).toEqual([
      'Lotus Optics',
      'Lotus Trading',
      'Lotus Holding',
    ])
    expect((await json('/suggest/entity?prefix=lotus&cursor=2')).result).toHaveLength(1)
    expect((await json(`/suggest/entity?prefix=${LOTUS}`)).result).toMatchObject([{ id: LOTUS, notable: [{ id: 'Company' }] }])
    expect((await json('/suggest/property?prefix=legal')).result.map(({ id }: Candidate) => id)).toEqual(
      expect.arrayContaining(['lei', 'legalForm']),
    )
    expect((await json('/suggest/type?prefix=gov')).result).toMatchObject([{ id: 'GovernmentBody' }])
    expect(await json(`/flyout/entity?id=${LOTUS}`)).toMatchObject({ id: LOTUS, html: expect.stringContaining('Lotus Optics') })
  })

  it('extends rows with the values of properties', async () => {
    const extend = {
      ids: [LOTUS, 'nobody'],
      properties: [{ id: 'names', settings: { limit: '2' } }, { id: 'szse' }, { id: 'country' }, { id: 'listed' }, { id: 'unheard' }],
    }
    expect((await json('', form({ extend }))).rows).toEqual({
      [LOTUS]: {
        names: [{ str: 'Lotus Optics' }, { str: '莲花光学股份有限公司' }],
        szse: [{ str: '000001' }],
        country: [{ str: 'CN' }],
        listed: [{ bool: true }],
        unheard: [],
      },
      nobody: { names: [], szse: [], country: [], listed: [], unheard: [] },
    })
    const proposed = await json('/properties?type=Company&limit=3')
    expect(proposed).toMatchObject({ type: 'Company', limit: 3, properties: [{ id: 'names' }, { id: 'kind' }, { id: 'lei' }] })
  })

  it('shows a preview in which nothing a source wrote is markup', async () => {
    await store.apply({
      records: [recordOf('echo:markup')],
      entities: [{ ...entityOf('echo:markup'), names: [{ text: '"><img src=x onerror=alert(1)>' }] }],
    })
    const response = await at('/preview?id=echo:markup')
    const html = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('may be asked from any origin, and says so before it is asked', async () => {
    expect((await at('')).headers.get('access-control-allow-origin')).toBe('*')
    const before = await at('', {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere.test', 'access-control-request-method': 'POST' },
    })
    expect(before.status).toBe(204)
    expect(before.headers.get('access-control-allow-origin')).toBe('*')
  })

  const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: 'x' }]))
  it.each([
    ['a batch that is too large', form({ queries: many }), 413],
    ['no JSON', { ...form({}), body: 'queries=%7B' }, 400],
    ['a list of queries', form({ queries: [] }), 400],
    ['a query without a query', form({ queries: { q: { limit: 3 } } }), 400],
    ['a misnamed property', form({ queries: { q: { query: 'x', properties: [{ p: 'a', v: 'b' }] } } }), 400],
    ['a body of another type', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, 400],
    ['a body that is too large', { ...form({}), body: `queries=${'x'.repeat(1_000_001)}` }, 413],
    ['another method', { method: 'PUT', body: '{}' }, 405],
  ])('refuses %s in a sentence', async (_, init, status) => {
    const response = await at('', init as RequestInit)
    expect(response.status).toBe(status)
    expect((await response.json()).error).toMatch(/\w+/)
  })
})

it('nobody protected is a candidate, a suggestion, a preview, a flyout or a row', async () => {
  const speaker = (await store.protectedEntities()).map(({ id }) => id)
  const asked = ['Hidden Name', '隐名', 'SECRET00', 'gb-coh:SECRET00', ...speaker]
  const queries = Object.fromEntries(asked.map((query, at) => [`q${at}`, { query, properties: [{ pid: 'gb-coh', v: 'SECRET00' }] }]))
  const answers = await json('', form({ queries }))
  expect(Object.values(answers)).toEqual(asked.map(() => ({ result: [] })))
  for (const text of asked) {
    expect((await json(`/suggest/entity?prefix=${encodeURIComponent(text)}`)).result).toEqual([])
    expect((await at(`/preview?id=${encodeURIComponent(text)}`)).status).toBe(404)
    expect((await at(`/flyout/entity?id=${encodeURIComponent(text)}`)).status).toBe(404)
  }
  const extend = { ids: speaker, properties: [{ id: 'names' }, { id: 'gb-coh' }, { id: 'kind' }] }
  const { rows } = await json('', form({ extend }))
  expect(rows[speaker[0] ?? '']).toEqual({ names: [], 'gb-coh': [], kind: [] })
  expect(JSON.stringify(answers)).not.toMatch(secrets)
})

const plain = { names: [], identifiers: [], properties: {}, protected: false } as const
const recordOf = (id: string) =>
  ({ ...plain, id, source: 'echo', kind: 'Organization', kindBasis: 'stated', name: '<script>alert(1)</script>' }) as const
const entityOf = (id: string) =>
  ({ ...plain, id, kind: 'Organization', name: '<script>alert(1)</script>', sortName: 'script', records: [id] }) as const
