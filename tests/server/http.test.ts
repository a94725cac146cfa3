import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { createApp } from '../../server/app.ts'
import { readyQuestions } from '../../server/ready-questions.ts'
import { openWorld } from '../world.ts'
import { silent } from './asking.ts'

let store: GraphStore
let app: ReturnType<typeof createApp>
let folder: string

beforeAll(async () => {
  store = await openWorld()
  folder = mkdtempSync(join(tmpdir(), 'throughline-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Throughline</title>')
  writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>')
  writeFileSync(join(folder, 'csp.json'), '{"styleHashes":["sha256-abc="]}')
  writeFileSync(join(folder, 'assets', 'main-1a2b3c.js'), 'export {}')
  writeFileSync(join(folder, '..', 'outside.txt'), 'outside')
  app = createApp({ store, logger: silent, pages: folder })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(folder, '..', 'outside.txt'), { force: true })
})

const get = (path: string, headers: { readonly [name: string]: string } = {}) =>
  app.fetch(new Request(`http://api.test${path}`, { headers }))
const html = { accept: 'text/html,*/*;q=0.8' }

it('speaks GraphQL over HTTP: every MUST and SHOULD of the audit', async () => {
  const results = await auditServer({
    url: 'http://api.test/graphql',
    fetchFn: (url: string, init: RequestInit) => app.fetch(new Request(url, init)),
  })
  const failed = results
    .filter((result) => result.status === 'error' || result.status === 'warn')
    .map((result) => `${result.id} ${result.name}`)
  expect(failed).toEqual([])
  expect(results.filter((result) => result.status === 'ok').length).toBeGreaterThanOrEqual(58)
})

describe('an answer', () => {
  it('carries the headers of a public API', async () => {
    const { headers } = await get('/graphql?query={__typename}', { 'x-request-id': 'mine-1', origin: 'http://elsewhere.test' })
    expect(headers.get('x-request-id')).toBe('mine-1')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
    expect(headers.has('set-cookie')).toBe(false)
  })

  it('has a request id of its own where the one sent is not harmless', async () => {
    expect((await get('/health', { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  it('is not sent twice to whoever has it, until the data or the question change', async () => {
    const path = '/graphql?query={companies{totalCount}}'
    const first = await get(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]+"$/)
    const second = await get(path, { 'if-none-match': tag })
    expect([second.status, await second.text()]).toEqual([304, ''])
    expect((await get('/graphql?query={companies{nodes{id}}}', { 'if-none-match': tag })).status).toBe(200)
    const state = await store.state()
    if (state) await store.apply({ state: { ...state, dataVersion: state.dataVersion + 1 } })
    expect((await get(path, { 'if-none-match': tag })).status).toBe(200)
  })

  it('has no tag where it holds a fault, or while a load runs', async () => {
    expect((await get('/graphql?query={nothing}')).headers.has('etag')).toBe(false)
    await store.lock('run-9')
    expect((await get('/graphql?query={companies{totalCount}}')).headers.has('etag')).toBe(false)
    await store.unlock('run-9')
  })
})

describe('beside the API', () => {
  it('health, readiness, schema and ready questions are served', async () => {
    expect((await get('/health')).status).toBe(200)
    expect(await (await get('/ready')).text()).toContain('ownership')
    await app.prepare()
    expect((await get('/ready')).status).toBe(200)
    expect(await (await get('/schema.graphql')).text()).toContain('type Query')
    expect(await (await get('/ready-questions.json')).json()).toEqual(readyQuestions)
  })

  it('a browser at /graphql gets GraphiQL of our own bundle, a client gets answers', async () => {
    expect(await (await get('/graphql', html)).text()).toContain('GraphiQL')
    expect(await (await get('/graphql?query={__typename}', html)).json()).toEqual({ data: { __typename: 'Query' } })
  })

  it.each(['/', '/explore', '/sources', '/e/seed:hikvision', '/e/CN.13', '/dossier'])('%s is a screen', async (path) => {
    const response = await get(path, html)
    expect(await response.text()).toContain('<title>Throughline</title>')
    expect(response.headers.get('content-security-policy')).toContain("style-src 'self' 'sha256-abc='")
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('what carries a hash of its content is kept for ever', async () => {
    const response = await get('/assets/main-1a2b3c.js')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/%00',
    '/%ff',
    '/assets/nothing.js',
    '/favicon.png',
  ])('%s finds nothing outside the build', async (path) => {
    const response = await get(path)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('outside')
  })

  it('says that it is not ready while it ends', async () => {
    const ending = createApp({ store, logger: silent })
    ending.drain()
    expect((await ending.fetch(new Request('http://api.test/ready'))).status).toBe(503)
  })
})

describe('where the graph cannot be reached', () => {
  it('it says so, and nothing else', async () => {
    const gone = await openWorld()
    const cut = createApp({ store: gone, logger: silent })
    await gone.close()
    const answer = await cut.fetch(new Request('http://api.test/graphql?query={companies{totalCount}}'))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    const { errors } = await answer.json()
    expect(errors[0]).toMatchObject({ message: 'The graph cannot be reached at the moment.', extensions: { code: 'UNAVAILABLE' } })
    expect((await cut.fetch(new Request('http://api.test/ready'))).status).toBe(503)
    expect((await cut.fetch(new Request('http://api.test/health'))).status).toBe(200)
    expect(await (await cut.fetch(new Request('http://api.test/graphql?query={__typename}'))).json()).toEqual({
      data: { __typename: 'Query' },
    })
  })

  it('a fault of ours is masked, whatever it says', async () => {
    const failing = createApp({
      store: { ...store, countEntities: () => Promise.reject(new Error('MATCH (n:Secret) at /home/me/graph')) },
      logger: silent,
    })
    const answer = await failing.fetch(
      new Request('http://api.test/graphql?query={companies{totalCount}}', { headers: { 'x-request-id': 'r1' } }),
    )
    const text = await answer.text()
    expect(JSON.parse(text).errors[0]).toMatchObject({
      path: ['companies', 'totalCount'],
      extensions: { code: 'INTERNAL', requestId: 'r1' },
    })
    expect(text).not.toMatch(/MATCH|Secret|home|stack/)
  })
})
