import { afterEach, describe, expect, it } from 'vitest'
import { type Workbench, workbench } from '../ingest/dossier-for-tests.ts'
import { type Asker, askerOf } from './asking.ts'
import { economy, type Held } from './economy.ts'
import { unthreaded } from './unthreaded.ts'

const opened: { readonly bench: Workbench; readonly ask: ReturnType<typeof askerOf> }[] = []
afterEach(async () => {
  for (const { bench, ask } of opened.splice(0)) {
    await ask.app.dispose()
    await bench.close()
  }
})

async function askerOfStakes(stakes: readonly Held[], more: Parameters<typeof economy>[1] = {}): Promise<Asker> {
  const bench = await workbench()
  const { files } = await bench.load([economy(stakes, more)])
  expect(files).toMatchObject([{ outcome: 'loaded' }])
  const ask = askerOf(bench.store, { start: unthreaded })
  opened.push({ bench, ask })
  return ask
}

const id = (name: string) => `economy:${name}`
const verdicts = (name: string, rules: readonly string[], listed: readonly string[]) =>
  `entity(id: "${id(name)}") { ... on Company { verdicts(rules: ${JSON.stringify(rules)}, listed: ${JSON.stringify(listed.map(id))}, asOf: "2026-01-01") { __typename
    ... on VerdictList { nodes { rule { id } value margin why { from { name } to { name } claims { totalCount } } critical { id } sentence } } } } }`

describe('published examples of the OFAC 50 percent rule', () => {
  it.each<[string, readonly Held[], readonly string[], string]>([
    [
      'half of a company that holds half of another',
      [
        ['x', 'a', '0.5'],
        ['a', 'b', '0.5'],
      ],
      ['x'],
      'YES',
    ],
    [
      'a quarter each of two that hold the rest together',
      [
        ['x', 'a', '0.5'],
        ['x', 'b', '0.5'],
        ['a', 'c', '0.25'],
        ['b', 'c', '0.25'],
      ],
      ['x'],
      'YES',
    ],
    [
      'two listed persons are counted together',
      [
        ['x', 'c', '0.25'],
        ['y', 'c', '0.25'],
      ],
      ['x', 'y'],
      'YES',
    ],
    [
      'a chain that ends at less than half',
      [
        ['x', 'a', '0.5'],
        ['a', 'b', '0.1'],
      ],
      ['x'],
      'NO',
    ],
    [
      'less than half of the first link carries nothing on',
      [
        ['x', 'a', '0.25'],
        ['a', 'b', '1'],
      ],
      ['x'],
      'NO',
    ],
  ])('%s', async (_, stakes, listed, value) => {
    const ask = await askerOfStakes(stakes)
    const last = stakes.at(-1)?.[1] ?? ''
    const { data } = await ask(`{ ${verdicts(last, ['OFAC_50'], listed)} }`)
    expect(data.entity.verdicts.nodes).toMatchObject([{ value }])
    const proof = data.entity.verdicts.nodes[0].why
    expect(proof.length > 0).toBe(value === 'YES')
    for (const stake of proof) expect(stake.claims.totalCount).toBe(1)
  })
})

describe('one graph under several rules', () => {
  it('each with its own verdict, side by side, and its proof', async () => {
    // x holds half of a, a half of b: effectively a quarter.
    const ask = await askerOfStakes(
      [
        ['x', 'a', '0.5'],
        ['a', 'b', '0.5'],
      ],
      { entities: { x: { kind: 'Person', name: 'X' } } },
    )
    const rules = ['OFAC_50', 'EU_OWNERSHIP', 'UK_OWNERSHIP', 'UK_PSC_SHARES', 'US_NS_CMIC', 'FCC_AFFILIATE_10_MULTIPLY']
    const { data } = await ask(`{ ${verdicts('b', rules, ['x'])} }`)
    const values = data.entity.verdicts.nodes.map((one: { rule: { id: string }; value: string }) => [one.rule.id, one.value])
    expect(values).toEqual([
      ['OFAC_50', 'YES'],
      ['EU_OWNERSHIP', 'YES'],
      ['UK_OWNERSHIP', 'NO'],
      ['UK_PSC_SHARES', 'NO'],
      ['US_NS_CMIC', 'NO'],
      ['FCC_AFFILIATE_10_MULTIPLY', 'YES'],
    ])
    for (const { value, why, sentence } of data.entity.verdicts.nodes) {
      expect(why.length > 0).toBe(value === 'YES')
      expect(sentence).not.toMatch(/economy:|sanction/i)
    }
  })

  it('a list is caught page by page as it is at once', async () => {
    const stakes = Array.from({ length: 7 }, (_, place): Held => ['x', `c${place}`, place % 2 === 0 ? '0.6' : { lo: '0.4', hi: '0.6' }])
    const ask = await askerOfStakes(stakes)
    const page = (more: string) =>
      ask(`{ verdicts(rule: "OFAC_50", listed: ["${id('x')}"], date: "2026-01-01"${more}) { ... on VerdictConnection {
        totalCount nodes { entity { name } value } pageInfo { endCursor hasNextPage } } } }`)
    const { data: all } = await page(', first: 100')
    expect(all.verdicts.nodes.map(({ value }: { value: string }) => value)).toEqual(
      stakes.map(([, , share]) => (typeof share === 'string' ? 'YES' : 'POSSIBLE')),
    )
    const seen: unknown[] = []
    for (let after = ''; ; ) {
      const { data } = await page(`, first: 3${after}`)
      expect(data.verdicts.totalCount).toBe(7)
      seen.push(...data.verdicts.nodes)
      if (!data.verdicts.pageInfo.hasNextPage) break
      after = `, after: "${data.verdicts.pageInfo.endCursor}"`
    }
    expect(seen).toEqual(all.verdicts.nodes)
    const { data: no } = await page(', values: [NO]')
    expect(no.verdicts.totalCount).toBe(0)
  })

  it('whoever is listed on the day in a programme of the rule is asked about, where nobody is named', async () => {
    const ask = await askerOfStakes(
      [
        ['x', 'a', '0.6'],
        ['y', 'b', '0.6'],
      ],
      {
        entities: {
          list: { kind: 'Restriction', name: 'The list', programme: 'US_ENTITY_LIST' },
          other: { kind: 'Restriction', name: 'Another list', programme: 'SOMETHING_ELSE' },
        },
        claims: {
          'on-the-list': {
            subject: 'x',
            predicate: 'LISTED_IN',
            object: 'list',
            mode: 'record',
            speaker: 'unknown',
            source: 'wire',
            locator: 'l1',
            text: 'X is on the list.',
            validFrom: '2020-01-01',
          },
          'on-another': {
            subject: 'y',
            predicate: 'LISTED_IN',
            object: 'other',
            mode: 'record',
            speaker: 'unknown',
            source: 'wire',
            locator: 'l2',
            text: 'Y is on another list.',
            validFrom: '2020-01-01',
          },
        },
      },
    )
    const { data } = await ask(
      '{ verdicts(rule: "BIS_AFFILIATES", date: "2025-10-15") { ... on VerdictConnection { nodes { entity { name } value parties { name } } } } }',
    )
    expect(data.verdicts.nodes).toEqual([{ entity: { name: 'a' }, value: 'YES', parties: [{ name: 'x' }] }])
  })
})

describe('bad data is a flag, a bad question a named error', () => {
  const flags = (name: string) => `{ ownership(company: "${id(name)}", asOf: "2026-01-01") { ... on Ownership {
    flags { flag company { name } owner { name } } balance { owners { lo hi } unattributed { lo hi } inLoops { lo hi } } } } }`

  it('shares above the whole in one table', async () => {
    const { data } = await (
      await askerOfStakes([
        ['x', 'a', '0.7'],
        ['y', 'a', '0.6'],
      ])
    )(flags('a'))
    expect(data.ownership.flags).toContainEqual({ flag: 'OVERALLOCATED', company: { name: 'a' }, owner: null })
    expect(data.ownership.balance.owners.hi).toBeLessThanOrEqual(1)
  })

  it('a closed loop', async () => {
    const { data } = await (
      await askerOfStakes([
        ['a', 'b', '1'],
        ['b', 'a', '1'],
      ])
    )(flags('a'))
    expect(data.ownership.flags.map(({ flag }: { flag: string }) => flag)).toContain('CLOSED_OWNERSHIP_LOOP')
    expect(data.ownership.balance.inLoops).toEqual({ lo: 1, hi: 1 })
  })

  it('a company that holds its own shares', async () => {
    const { data } = await (
      await askerOfStakes([
        ['a', 'a', '0.2'],
        ['x', 'a', '0.8'],
      ])
    )(flags('a'))
    expect(data.ownership.flags).toContainEqual({ flag: 'SELF_HOLDING', company: { name: 'a' }, owner: { name: 'a' } })
    expect(data.ownership.balance.owners).toEqual({ lo: 1, hi: 1 })
  })

  it('a table said to be whole that falls short', async () => {
    const whole = { entities: { a: { kind: 'Company', name: 'a', completeTable: true } } }
    const { data } = await (await askerOfStakes([['x', 'a', '0.5']], whole))(flags('a'))
    expect(data.ownership.flags).toContainEqual({ flag: 'COMPLETE_TABLE_SHORT', company: { name: 'a' }, owner: null })
  })

  it('figures that contradict each other, and the verdict on each source beside', async () => {
    const ask = await askerOfStakes([
      ['x', 'a', '0.49'],
      ['x', 'a', '0.51', { source: 'report' }],
    ])
    const { data } = await ask(
      `{ entity(id: "${id('a')}") { ... on Company { verdicts(rules: ["OFAC_50"], listed: ["${id('x')}"], asOf: "2026-01-01") { ... on VerdictList { nodes { value margin bySource { source { id } value } } } } } } }`,
    )
    const [verdict] = data.entity.verdicts.nodes
    expect(verdict).toMatchObject({ value: 'POSSIBLE', margin: null })
    expect(verdict.bySource.map(({ value }: { value: string }) => value).sort()).toEqual(['NO', 'YES'])
  })

  it('an unknown rule, company or party, and a day before any data', async () => {
    const ask = await askerOfStakes([['x', 'a', '0.5', { knownFrom: '2020-01-01' }]])
    const { data } = await ask(`{
      rule: verdicts(rule: "NO_SUCH_RULE") { __typename ... on RuleNotKnown { rules } }
      party: verdicts(rule: "OFAC_50", listed: ["nobody"]) { __typename ... on NotFound { ids } }
      company: ownership(company: "nobody") { __typename ... on NotFound { ids } }
      day: ownership(company: "${id('a')}", asOf: "2019-01-01", knownAt: "2019-01-01") { __typename ... on DateNotCovered { asOf sentence } }
      definition: stateOwned(definition: "NO_SUCH_RULE") { __typename }
    }`)
    expect(data.rule.__typename).toBe('RuleNotKnown')
    expect(data.rule.rules).toContain('OFAC_50')
    expect(data.party).toEqual({ __typename: 'NotFound', ids: ['nobody'] })
    expect(data.company).toEqual({ __typename: 'NotFound', ids: ['nobody'] })
    expect(data.day).toMatchObject({ __typename: 'DateNotCovered', asOf: '2019-01-01' })
    expect(data.definition.__typename).toBe('RuleNotKnown')
  })

  it.each([
    ['a threshold beside a definition', '{ stateOwned(threshold: 0.1, definition: "STATE_10") { __typename } }'],
    ['a threshold that is no share', '{ stateOwned(threshold: 1.5) { __typename } }'],
    ['a definition that is about no state', '{ stateOwned(definition: "OFAC_50") { __typename } }'],
    ['a rule about parties of which none is named', '{ verdicts(rule: "UK_OWNERSHIP") { __typename } }'],
    ['neither an owner nor a state to explain', `{ ownership(company: "${id('a')}") { ... on Ownership { explain { covers } } } }`],
    [
      'bodies of another state',
      `{ ownership(company: "${id('a')}") { ... on Ownership { states(state: "CN", bodies: ["${id('x')}"]) { state } } } }`,
    ],
  ])('refuses %s', async (_, question) => {
    const { errors } = await (await askerOfStakes([['x', 'a', '0.5']]))(question)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('evidence', () => {
  it('decides which stakes are reckoned with', async () => {
    const ask = await askerOfStakes([
      ['x', 'a', '0.5', { mode: 'allegation' }],
      ['y', 'a', '0.3', { mode: 'record', source: 'report' }],
    ])
    const owners = (filter: string) =>
      ask(
        `{ ownership(company: "${id('a')}", asOf: "2026-01-01", evidence: ${filter}) { ... on Ownership { owners { nodes { owner { name } claims { nodes { mode } } publications origins method } } } } }`,
      )
    const names = async (filter: string) =>
      (await owners(filter)).data.ownership.owners.nodes.map((node: { owner: { name: string } }) => node.owner.name)
    expect(await names('{}')).toEqual(['x', 'y'])
    expect(await names('{ standing: RECORDED }')).toEqual(['y'])
    expect(await names('{ origins: 2 }')).toEqual([])
    expect(await names('{ without: ["economy/report"] }')).toEqual(['x'])
    const { data } = await owners('{}')
    expect(data.ownership.owners.nodes).toMatchObject([
      { claims: { nodes: [{ mode: 'ALLEGATION' }] }, publications: 1, origins: 1 },
      { claims: { nodes: [{ mode: 'RECORD' }] }, publications: 1, origins: 1 },
    ])
  })
})

describe('a protected owner', () => {
  it('is counted, and named nowhere', async () => {
    const ask = await askerOfStakes(
      [
        ['hidden', 'a', '0.6'],
        ['x', 'a', '0.4'],
      ],
      {
        entities: { hidden: { kind: 'Person', name: 'Hidden Holder', protected: true } },
      },
    )
    const { data, text, errors } = await ask(`{
      ownership(company: "${id('a')}", asOf: "2026-01-01") { ... on Ownership {
        owners { totalCount nodes { owner { id name } } pageInfo { endCursor } }
        balance { ultimate { owner { name } } ultimateCount owners { lo } }
        control { controllers { controller { name } } controllerCount relationships { sentence } }
        explain(owner: "${id('hidden')}") { sentence }
        flags { owner { name } }
        claims { nodes { text } }
      } }
      verdicts(rule: "OFAC_50", listed: ["${id('hidden')}"]) { __typename }
    }`)
    expect(errors).toBeUndefined()
    expect(text.replaceAll(id('hidden'), '')).not.toMatch(/Hidden Holder/i)
    expect(data.ownership.owners).toMatchObject({ totalCount: 2, nodes: [{ owner: { name: 'x' } }] })
    expect(data.ownership.balance).toMatchObject({ ultimateCount: 2, ultimate: [{ owner: { name: 'x' } }], owners: { lo: 1 } })
    expect(data.ownership.control).toMatchObject({ controllers: [], controllerCount: 1, relationships: [] })
    expect(data.ownership.explain).toBeNull()
    expect(data.verdicts.__typename).toBe('NotFound')
    for (const cursor of text.matchAll(/"endCursor":"([\w-]+)"/g)) {
      expect(Buffer.from(cursor[1] ?? '', 'base64url').toString()).not.toMatch(/hidden/i)
    }
  })
})
