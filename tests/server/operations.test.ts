import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { createApp } from '../../server/app.ts'
import { metricsKept, metricsPortIn } from '../../server/metrics.ts'
import { openWorld } from '../world.ts'
import { askerOf, silent } from './asking.ts'

let store: GraphStore

beforeAll(async () => {
  store = await openWorld()
})
afterAll(() => store.close())

describe('an answer during which the data moved on', () => {
  it('says between which versions, and has no tag', async () => {
    const moving: GraphStore = {
      ...store,
      countEntities: async (...given) => {
        const state = await store.state()
        if (state) await store.apply({ state: { ...state, dataVersion: state.dataVersion + 1 } })
        return store.countEntities(...given)
      },
    }
    const app = createApp({ store: moving, logger: silent })
    const response = await app.fetch(new Request('http://api.test/graphql?query={companies{totalCount}}'))
    expect(await response.json()).toEqual({ data: { companies: { totalCount: 4 } }, extensions: { dataVersion: [1, 2] } })
    expect(response.headers.has('etag')).toBe(false)
    const still = await askerOf(store)('{ companies { totalCount } }')
    expect(JSON.parse(still.text)).toEqual({ data: { companies: { totalCount: 4 } } })
  })
})

describe('a locked API', () => {
  const locked = () => createApp({ store, logger: silent, isLocked: true })
  const post = (query: string, headers: { readonly [name: string]: string } = { 'x-throughline-client': 'test' }) =>
    locked().fetch(
      new Request('http://api.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    )

  it('answers who sends the header, and nobody else', async () => {
    expect(await (await post('{ companies { totalCount } }')).json()).toEqual({ data: { companies: { totalCount: 4 } } })
    const refused = await post('{ companies { totalCount } }', {})
    expect([refused.status, await refused.text()]).toEqual([403, 'Send the header x-throughline-client: who asks.\n'])
  })

  it('takes no GET, shows no schema, and suggests nothing', async () => {
    expect((await locked().fetch(new Request('http://api.test/graphql?query={__typename}'))).status).toBe(405)
    expect((await locked().fetch(new Request('http://api.test/schema.graphql'))).status).toBe(404)
    const { errors } = await (await post('{ __schema { types { name } } }')).json()
    expect(errors[0].message).toContain('introspection')
    const misspelt = await (await post('{ compannies { totalCount } }')).text()
    expect(misspelt).toContain('Cannot query field')
    expect(misspelt).not.toContain('Did you mean')
    expect((await askerOf(store)('{ compannies { totalCount } }')).text).toContain('Did you mean')
  })
})

describe('metrics', () => {
  it('tell counts and times by route, and no name that a caller made up', async () => {
    const metrics = metricsKept()
    const app = createApp({ store, logger: silent, observe: metrics.observe })
    for (const query of ['query WhoOwnsHikvision { __typename }', 'query MadeUp { companies { totalCount } }', '{ nothing }']) {
      const operationName = /query (\w+)/.exec(query)?.[1]
      await app.fetch(
        new Request('http://api.test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, operationName }),
        }),
      )
    }
    const server = createServer(metrics.listener)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const text = await (await fetch(`${at}/metrics`)).text()
    expect((await fetch(`${at}/else`)).status).toBe(404)
    server.close()
    expect(text).toContain('throughline_requests_total{route="/graphql",operation="WhoOwnsHikvision",status="200"} 1')
    expect(text).toContain('throughline_request_statements_count{route="/graphql",operation="other"}')
    expect(text).toContain('process_cpu_seconds_total')
    expect(text).not.toContain('MadeUp')
  })

  it('are served only where a port is named', () => {
    expect([metricsPortIn({}), metricsPortIn({ METRICS_PORT: '9464' })]).toEqual([undefined, 9464])
    expect(() => metricsPortIn({ METRICS_PORT: 'many' })).toThrow(/METRICS_PORT is "many"/)
  })
})
