import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GraphError, type GraphStore, openStore, type StoredClaim } from '#graph'
import { OPEN_END } from '#vocabulary'
import { createApp } from '../../server/app.ts'
import { freshFile, world } from '../world.ts'
import { silent } from './asking.ts'

const MANY = 100_000
/** Rows after which it is looked at what is still held. */
const LOOK = 20_000
const WHILE_LOADING = 20_000

let store: GraphStore
let app: ReturnType<typeof createApp>
let server: ReturnType<typeof createServer>
let removeFile: () => void
let asked = 0
/** What the store answers with instead, where it is to fail. */
let fails: (() => Error | undefined) | undefined

beforeAll(async () => {
  const { file, remove } = freshFile()
  // The engine reads all claims for each part, and other tests may keep the machine busy.
  const inner = await openStore({ dataFile: file, deadline: 60_000 })
  removeFile = remove
  await inner.prepare()
  await inner.apply(world())
  for (let from = 0; from < MANY; from += WHILE_LOADING) {
    await inner.apply({ claims: Array.from({ length: WHILE_LOADING }, (_, at) => claim(from + at)) })
  }
  store = { ...inner, listClaims: (...given) => (fails?.() ? Promise.reject(fails()) : noting(() => inner.listClaims(...given))) }
  app = createApp({ store, logger: silent })
  server = createServer(app.listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}, 300_000)
afterAll(async () => {
  server.close()
  await store.close()
  removeFile()
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const noting = <T>(ask: () => T): T => {
  asked += 1
  return ask()
}
const claim = (at: number): StoredClaim => ({
  id: `m${String(at).padStart(6, '0')}`,
  subject: 'gazette:watch',
  predicate: 'says',
  mode: 'report',
  source: 'gazette',
  locator: `row ${at}`,
  via: [],
  answers: [],
  replaces: [],
  driftFrom: [],
  about: [],
  text: `Sentence ${at} of a long list, as long as sentences are that say who did what, where and when. `,
  qualifiers: {},
  broughtBy: 'dossier',
  supports: [],
  knownFromDay: `20${10 + (at % 10)}-01-01`,
  knownToDay: OPEN_END,
  aboutEntities: [],
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/export/claims.ndjson?predicates=says`

async function opened(): Promise<IncomingMessage> {
  const [response] = await once(get(address()), 'response')
  return response
}

it('a hundred thousand rows pass through bounded memory, whole', async () => {
  const response = await opened()
  let [rows, bytes, most] = [0, 0, 0]
  const before = held()
  for await (const chunk of response) {
    bytes += chunk.length
    const looked = Math.floor(rows / LOOK)
    for (const byte of chunk) if (byte === 10) rows += 1
    if (Math.floor(rows / LOOK) > looked) most = Math.max(most, held())
  }
  expect(rows).toBe(MANY)
  expect(bytes).toBeGreaterThan(40_000_000)
  expect(most).toBeGreaterThan(0)
  expect(most - before).toBeLessThan(40_000_000)
}, 300_000)

it('nothing more is asked of the graph than a slow reader takes; who is gone gives the place back', async () => {
  asked = 0
  const slow = [await opened(), await opened()]
  const [third] = await once(get(address()), 'response')
  expect(third.statusCode).toBe(429)
  expect(third.headers['retry-after']).toBe('5')
  third.resume()
  await settled()
  expect(asked).toBeLessThan(12)
  for (const response of slow) response.destroy()
  for (let status = 429; status === 429; ) {
    const [again] = await once(get(address()), 'response')
    status = again.statusCode
    again.destroy()
  }
}, 120_000)

it('an export that fails on its way is seen to be cut short, and gives its place back', async () => {
  for (let time = 0; time < 3; time += 1) {
    const before = asked
    fails = () => (asked > before + 1 ? new GraphError('UNREACHABLE', 'the graph is gone') : undefined)
    const response = await opened()
    expect(response.statusCode).toBe(200)
    await expect(
      (async () => {
        for await (const _ of response);
      })(),
    ).rejects.toThrow(/aborted|closed|reset/)
  }
  fails = undefined
}, 120_000)

/** Bytes that are in use once all garbage is collected: what the process occupies depends on when that was last done. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Resolves once nothing was asked for a while. */
async function settled(): Promise<void> {
  for (let before = -1; before !== asked; ) {
    before = asked
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
