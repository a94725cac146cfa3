import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { askerOf } from './asking.ts'

let store: GraphStore
let ask: ReturnType<typeof askerOf>

beforeAll(async () => {
  store = await openWorld()
  ask = askerOf(store)
})
afterAll(() => store.close())

const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join(' ')
const deep = (depth: number, text: string, inner = '') => `${text.repeat(depth)}${inner}`

/** Each refused with a code, before the graph is asked. */
const refused: readonly (readonly [name: string, query: string, code: string])[] = [
  ['10,000 aliases', `{ ${many(10_000, (n) => `a${n}: __typename`)} }`, 'TOO_COMPLEX'],
  ['31 aliases of __typename', `{ ${many(31, (n) => `a${n}: __typename`)} }`, 'TOO_COMPLEX'],
  ['a depth of 20,000', `${deep(20_000, '{a')}${'}'.repeat(20_000)}`, 'TOO_COMPLEX'],
  ['a depth of 400', `${deep(400, '{a')}${'}'.repeat(400)}`, 'TOO_COMPLEX'],
  ['20,000 brackets', `{ node(id: ${'['.repeat(20_000)}`, 'TOO_COMPLEX'],
  ['9,000 brackets', `{ node(id: ${'['.repeat(9_000)}`, 'TOO_COMPLEX'],
  ['10,000 directives', `{ __typename ${many(10_000, () => '@skip(if: false)')} }`, 'TOO_COMPLEX'],
  ['600 directives', `{ __typename ${many(300, () => '@skip(if:false)')} }`, 'TOO_COMPLEX'],
  ['10,000 repeated fields', `{ ${many(10_000, () => '__typename')} }`, 'TOO_COMPLEX'],
  ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'BAD_USER_INPUT'],
  [
    '2^25 doublings by alias',
    `{ ...F0 } ${many(25, (n) => `fragment F${n} on Query { a${n}: __typename ...F${n + 1} b${n}: __typename ...F${n + 1} }`)} fragment F25 on Query { c: __typename }`,
    'TOO_COMPLEX',
  ],
  [
    '2^25 doublings by depth',
    `{ companies { nodes { ...F0 } } } ${many(25, (n) => `fragment F${n} on Company { a: owners { nodes { company { ...F${n + 1} } } } }`)} fragment F25 on Company { id }`,
    'TOO_COMPLEX',
  ],
  [
    'pages within pages',
    '{ companies(first: 100) { nodes { owners(first: 100) { nodes { owner { holdings(first: 100) { nodes { id } } } } } } } }',
    'TOO_COMPLEX',
  ],
  ['first: 1000000000', '{ companies(first: 1000000000) { nodes { id } } }', 'TOO_COMPLEX'],
  ['first: 1000000000 of a count', '{ companies(first: 1000000000) { totalCount } }', 'BAD_USER_INPUT'],
  ['first: -1', '{ companies(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['first and last', '{ companies(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a cursor of nobody', '{ companies(after: "bm9ib2R5") { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'a cursor of another list',
    `{ companies(after: "${Buffer.from('[1,"claims","2020-01-01","c01"]').toString('base64url')}") { nodes { id } } }`,
    'BAD_USER_INPUT',
  ],
  [
    'a cursor with an object',
    `{ companies(after: "${Buffer.from('[1,"companies ascending",{"a":1},"c01"]').toString('base64url')}") { nodes { id } } }`,
    'BAD_USER_INPUT',
  ],
  ['201 ids in a filter', `{ claims(where: { sources: [${many(201, (n) => `"s${n}"`)}] }) { nodes { id } } }`, 'BAD_USER_INPUT'],
  ['101 nodes', `{ nodes(ids: [${many(101, (n) => `"s${n}"`)}]) { id } }`, 'BAD_USER_INPUT'],
  ['a day that is none', '{ companies(asOf: "2019-02-30") { nodes { id } } }', 'BAD_USER_INPUT'],
  ['an unknown field', '{ constructor }', 'BAD_USER_INPUT'],
  ['__proto__ as a field', '{ __proto__ }', 'BAD_USER_INPUT'],
  ['a text of 201 characters', `{ search(text: "${'x'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT'],
  ['a mutation', 'mutation { companies { totalCount } }', 'BAD_USER_INPUT'],
  ['a subscription', 'subscription { companies { totalCount } }', 'BAD_USER_INPUT'],
]

describe('a hostile question is refused by name', () => {
  it.each(refused)('%s', async (_, query, code) => {
    const { status, errors, data } = await ask(query)
    expect(status).toBeLessThan(500)
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(errors?.[0]?.extensions.requestId).toMatch(/^[\w-]+$/)
    expect(data ?? undefined).toBeUndefined()
  })

  it.each([
    [
      '50,000-deep variables',
      `{"query":"query Q($i: ID!) { node(id: $i) { id } }","variables":{"i":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      400,
    ],
    ['a body of 20 MB', `{"query":"{ __typename } #${'x'.repeat(20_000_000)}"}`, 413],
    ['no JSON', '{"query":', 400],
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
    ['a number', '1', 400],
    ['a query that is none', '{"query":1}', 400],
    ['a query of 100,000 characters', JSON.stringify({ query: `{ ${'__typename '.repeat(10_000)} }` }), 400],
  ])('%s', async (_, body, atMost) => {
    const response = await post(body)
    expect(response.status).toBeLessThan(500)
    expect(response.status).toBeLessThanOrEqual(Math.max(atMost, 413))
    const text = await response.text()
    expect(text).toContain('"errors"')
    expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|TOO_COMPLEX)$/)
  })

  it('other content types are not read', async () => {
    for (const type of ['text/plain', 'application/graphql', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      expect((await post('{"query":"{ __typename }"}', type)).status).toBe(415)
    }
  })

  it('what is named like a part of every object is a variable like any other', async () => {
    const { data, errors } = await ask(
      'query Q($__proto__: ID!, $constructor: ID!) { a: node(id: $__proto__) { id } b: node(id: $constructor) { id } }',
      JSON.parse('{"__proto__":"register","constructor":"gazette"}'),
    )
    expect(errors ?? [{ extensions: { code: 'BAD_USER_INPUT' } }]).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    if (data) expect(data.b).toEqual({ id: 'gazette' })
    expect(({} as { id?: string }).id).toBeUndefined()
  })

  it('memory stays where it was', async () => {
    const round = async () => {
      for (const [, query] of refused) await ask(query)
    }
    await round()
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    for (let index = 0; index < 20; index += 1) await round()
    globalThis.gc?.()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000)
  })
})

const injections = [
  "'",
  '"',
  '\\',
  '`',
  '$(x)',
  '\u0060',
  '\\u0060',
  '\u0000',
  "') RETURN 1 //",
  '" OR 1=1 --',
  "x'}) DETACH DELETE n //",
  '*',
  '~',
  '/.*/',
  'AND OR NOT',
  '[* TO *]',
  '\ud800',
  '\u202e',
  '(',
  '😀',
  '{{7*7}}',
  '%00',
  '../../etc/passwd',
]

describe('what is typed stays a value', () => {
  const question = `query Q($text: String!, $id: ID!) {
    search(text: $text) { totalCount }
    entity(id: $id) { id }
    byNumber: entity(scheme: $text, value: $text) { id }
    node(id: $id) { id }
    nodes(ids: [$id]) { id }
    claims(where: { predicates: [$text], speakers: [$id], sources: [$id], entities: [$id] }) { totalCount nodes { id } }
    companies(where: { countries: [$text], listedIn: [$id], withinAny: [$id] }) { totalCount nodes { id } }
    sources(where: { licences: [$text] }) { totalCount }
    contradictions(entity: $id) { totalCount }
    coverage(entity: $id) { gaps { sentence } }
    origins(claims: [$id]) { publications }
    known: entity(id: "register:heron") { relationships(evidence: { without: [$id] }) { totalCount } claims(predicates: [$text]) { totalCount } }
  }`

  it.each(injections)('%j', async (text) => {
    const before = await store.counts()
    const { status, data, errors } = await ask(question, { text, id: text })
    expect(status).toBe(200)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      entity: null,
      byNumber: null,
      node: null,
      nodes: [null],
      claims: { totalCount: 0 },
      companies: { totalCount: 0 },
    })
    expect(await store.counts()).toEqual(before)
  })

  it.each(injections)('%j as a cursor', async (text) => {
    const { errors } = await ask('query Q($c: String!) { companies(after: $c) { nodes { id } } }', { c: text })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

const post = (body: string, type = 'application/json') =>
  ask.app.fetch(
    new Request('http://api.test/graphql', { method: 'POST', headers: { 'content-type': type, accept: 'application/json' }, body }),
  )
