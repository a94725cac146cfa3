import { createHash } from 'node:crypto'
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
afterAll(() => app.dispose().finally(() => store.close()))

const LOTUS = 'lei:529900LOTUSOPTICS012'
const DAY = 'asOf=2024-06-01&knownAt=2024-06-01'
const at = (path: string, init?: RequestInit) => app.fetch(new Request(`http://api.test/export/${path}`, init))
const text = async (path: string) => (await at(path)).text()
type Row = {
  readonly id: string
  readonly citations: readonly number[]
  readonly claims?: readonly string[]
  readonly cursor: string
  readonly answeredBy?: readonly object[]
  readonly answers?: readonly object[]
  readonly standing?: string
  readonly mode?: string
}
const rows = async (path: string): Promise<Row[]> =>
  (await text(path))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const manifestOf = async (path: string) => {
  const [name = '', query] = path.split('?')
  return (await at(`${name}.manifest.json${query ? `?${query}` : ''}`)).json()
}

const lists = [`companies.ndjson?${DAY}`, `claims.ndjson?${DAY}`, `relationships.ndjson?${DAY}&history=true`]
const all = [
  ...lists,
  ...lists.map((path) => path.replace('.ndjson', '.csv')),
  ...['ndjson', 'csv'].flatMap((format) => [
    `ownership.${format}?company=${LOTUS}&${DAY}`,
    `participants.${format}?initiative=gazette:pact&${DAY}`,
  ]),
  ...['ndjson', 'csv', 'gexf'].map((format) => `network.${format}?seeds=${LOTUS}&depth=2&${DAY}`),
]

describe.each(all)('/export/%s', (path) => {
  it('gives the same bytes again, and its manifest says which, what they cite and what they may be used for', async () => {
    const [first, again, manifest] = [await text(path), await text(path), await manifestOf(path)]
    expect(again).toBe(first)
    expect(manifest).toMatchObject({
      sha256: createHash('sha256').update(first).digest('hex'),
      bytes: Buffer.byteLength(first),
      dataVersion: 2,
      clock: { asOf: '2024-06-01', knownAt: '2024-06-01' },
      permittedUses: { redistribute: false, sentence: 'facts and citations only' },
    })
    expect(await text(manifest.address.replace('/export/', ''))).toBe(first)
    const numbers = manifest.citations.map((source: { 'citation-number': number }) => source['citation-number'])
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(manifest.counts.sources).toBe(numbers.length)
    expect(first).not.toMatch(secrets)
    expect(JSON.stringify(manifest)).not.toMatch(secrets)
  })

  it('points to its manifest, and answers HEAD and an unchanged tag without a body', async () => {
    const head = await at(path, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('link')).toMatch(/^<\/export\/\w+\.\w+\.manifest\.json\?.*>; rel="describedby"/)
    const tag = head.headers.get('etag') ?? ''
    expect((await at(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })
})

describe.each(lists)('/export/%s', (path) => {
  it('cites a source in every row, and every number is in the manifest', async () => {
    const found = await rows(path)
    const { citations, counts } = await manifestOf(path)
    expect(counts.rows).toBe(found.length)
    const known = citations.map((source: { 'citation-number': number }) => source['citation-number'])
    for (const { citations } of found) {
      expect(citations).not.toEqual([])
      expect(known).toEqual(expect.arrayContaining([...citations]))
    }
  })

  it('goes on from any row, and the two parts joined are the whole', async () => {
    for (const format of ['ndjson', 'csv']) {
      const whole = await text(path.replace('ndjson', format))
      const lines = (await text(path)).split('\n').filter(Boolean)
      for (const at of [0, 2, lines.length - 1]) {
        const { cursor } = JSON.parse(lines[at] ?? '')
        const rest = await text(`${path.replace('ndjson', format)}&after=${cursor}`)
        expect(whole.endsWith(rest)).toBe(true)
        expect(rest.split('\n').filter(Boolean)).toHaveLength(lines.length - at - 1)
      }
    }
  })
})

it('the relationships are every one that is not protected, once', async () => {
  const found = await rows(lists[2] ?? '')
  const { relationships = [] } = (await import('../world.ts')).world()
  const known = relationships.filter(({ knownFromDay, knownToDay }) => knownFromDay <= '2024-06-01' && knownToDay > '2024-06-01')
  expect(found.map(({ id }) => id).sort()).toEqual(
    known
      .map(({ id }) => id)
      .filter((id) => id !== 'HOLDS_OFFICE~c11')
      .sort(),
  )
})

it('an allegation never leaves without its answers, wherever it stands', async () => {
  const [claim] = await rows(`claims.ndjson?modes=ALLEGATION&${DAY}`)
  expect(claim).toMatchObject({
    id: 'c15',
    answeredBy: [{ id: 's01', speaker: 'Lotus Optics', text: expect.any(String), citation: [expect.any(Number)] }],
  })
  const alleged = (await rows(`relationships.ndjson?${DAY}`)).filter(({ standing }) => standing === 'alleged')
  expect(alleged).toMatchObject([{ id: 'COVERS~c15', answers: [{ id: 's01' }] }])
  const drawn = await rows(`network.ndjson?seeds=tender:school&depth=1&${DAY}`)
  expect(drawn.find(({ id }) => id === 'COVERS~c15')).toMatchObject({ answers: [{ id: 's01' }] })
  expect(await text(`network.csv?seeds=tender:school&${DAY}`)).toContain('Lotus Optics: ')
  expect(await text(`network.gexf?seeds=tender:school&${DAY}`)).toContain('Lotus Optics: ')
  const before = await rows(`claims.ndjson?modes=ALLEGATION&knownAt=2021-03-31`)
  expect(before[0]?.answeredBy).toHaveLength(1)
})

it('opinions, demands and denials are no rows of a network or of relationships', async () => {
  for (const path of [`network.ndjson?seeds=${LOTUS}&depth=3&${DAY}`, `relationships.ndjson?${DAY}`]) {
    for (const { id, claims = [] } of await rows(path)) expect([id, ...claims].join(' ')).not.toMatch(/\bs0\d/)
  }
})

it('of a use that must be allowed, what does not allow it is left out and listed', async () => {
  const path = `relationships.ndjson?licence=REDISTRIBUTE&${DAY}`
  const [kept, everything, manifest] = [await rows(path), await rows(`relationships.ndjson?${DAY}`), await manifestOf(path)]
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length + manifest.leftOut.rows.length).toBe(everything.length)
  expect(manifest.permittedUses).toMatchObject({ redistribute: true })
  expect(manifest.leftOut.rows.find(({ id }: Row) => id === 'COVERS~c15')).toEqual({
    id: 'COVERS~c15',
    claims: ['c15'],
    sources: ['gazette'],
  })
})

it('a cell that a spreadsheet would take for a formula is text', async () => {
  for (const [at, name] of ['=1+1', '+1', '-1', '@x', '\tx', '\rx'].entries()) {
    const id = `echo:cell-${at}`
    const plain = { id, kind: 'Company', name, names: [], identifiers: [], properties: {}, protected: false } as const
    await store.apply({
      records: [{ ...plain, source: 'echo', kindBasis: 'stated' }],
      entities: [{ ...plain, sortName: `zz${at}`, records: [id] }],
    })
  }
  const lines = (await text('companies.csv')).split('\r\n')
  expect(lines.filter((line) => /^echo:cell/.test(line)).map((line) => line.split(',')[1])).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    '"\'\rx"',
  ])
})

it.each([
  ['companies.ndjson?seeds=x', /"seeds" is no argument/],
  ['claims.csv?modes=RUMOUR', /modes holds "RUMOUR", expected RECORD/],
  ['claims.csv?knownAt=2024-02-30', /expected a day/],
  ['claims.csv?after=bm9uZQ', /cursor/],
  ['network.csv', /seeds holds 0/],
  ['network.csv?seeds=nobody', /Nothing is known under the id nobody/],
  ['network.csv?seeds=dossier:witness', /Nothing is known/],
  [`network.gexf?seeds=${LOTUS}&depth=9`, /depth is "9", expected 0 to 4/],
  [`network.gexf?seeds=${LOTUS}&after=x`, /"after" is no argument/],
  ['relationships.ndjson?history=maybe', /expected true or false/],
])('/export/%s is refused in a sentence', async (path, sentence) => {
  const response = await at(path)
  expect(response.status).toBe(400)
  expect((await response.json()).error).toMatch(sentence)
})

it('what is not offered is not found, and nothing is taken by another method', async () => {
  for (const path of ['companies.gexf', 'persons.csv', 'toString.csv', '../schema.graphql.csv']) expect((await at(path)).status).toBe(404)
  expect((await at('companies.csv', { method: 'POST' })).status).toBe(405)
})

it('ownership leaves as its figures, each with what it rests on and how old it is', async () => {
  const found = (await rows(`ownership.ndjson?company=${LOTUS}&${DAY}`)) as unknown as {
    figure: string
    of: string | null
    shareLo: string
    shareHi: string
    relationships: string[]
    citations: number[]
  }[]
  expect(found.map(({ figure, of, shareLo, shareHi }) => [figure, of, shareLo, shareHi])).toEqual([
    ['stateShare', 'CN', '0.381024', '0.42'],
    ['effectiveShare', 'register:lotus-holding', '0.3888', '0.42'],
    ['effectiveShare', 'dossier:state', '0.381024', '0.42'],
    ['unattributed', null, '0.58', '0.618976'],
    ['inLoops', null, '0', '0'],
  ])
  for (const { relationships, citations } of found) {
    expect(relationships).not.toEqual([])
    expect(citations).not.toEqual([])
  }
  expect((await at(`ownership.ndjson?${DAY}`)).status).toBe(400)
  expect((await at(`ownership.ndjson?company=${LOTUS}&asOf=2024-06-01&knownAt=1990-01-01`)).status).toBe(400)
})

it('participants leave with the share of a state that was asked', async () => {
  const named = async (more: string) =>
    (
      (await rows(`participants.ndjson?initiative=gazette:pact&${DAY}${more}`)) as unknown as {
        participant: string
        answer: string | null
      }[]
    ).map(({ participant, answer }) => [participant, answer])
  expect(new Set((await named('')).map(([participant]) => participant))).toEqual(new Set([LOTUS]))
  expect(await named('&stateShare=0.3')).toEqual((await named('')).map(([participant]) => [participant, 'YES']))
  expect(await named('&stateShare=0.9')).toEqual([])
  expect((await at(`participants.ndjson?initiative=gazette:pact&stateShare=most`)).status).toBe(400)
})
