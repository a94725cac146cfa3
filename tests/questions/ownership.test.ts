import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed } from './seed.ts'

let seed: Awaited<ReturnType<typeof openSeed>>

beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

const DAY = 'asOf: "2024-02-07", knownAt: "2026-11-21"'
const point = (value: number) => ({ lo: value, hi: value, loOpen: false, hiOpen: false })

it('4: Hikvision and Dahua have the Chinese state as an owner in common, and no controller', async () => {
  const fields = `... on Ownership {
    states { state share { lo hi loOpen hiOpen } declared { id figuresConfirmed stale direct figures { qualifiers { name share { lo hi hiOpen } } } } stale lastConfirmed claims { totalCount } }
    owners(first: 50) { nodes { owner { id } } }
    control { controllers { controller { id name } } }
  }`
  const { hik, dah } = await seed.ask(`{
    hik: ownership(company: "seed:hikvision", ${DAY}) { ${fields} }
    dah: ownership(company: "uscc:91330000727215176K", ${DAY}) { ${fields} }
  }`)
  expect(hik.states).toMatchObject([{ state: 'CN', share: point(0.3888), lastConfirmed: '2024-01-31' }])
  expect(dah.states).toMatchObject([{ state: 'CN', share: { lo: 0, hi: 0.1042, loOpen: true, hiOpen: false } }])
  const owner = (answer: { owners: { nodes: { owner: { id: string } }[] } }) => answer.owners.nodes.map((node) => node.owner.id)
  expect(owner(hik).filter((id) => owner(dah).includes(id))).toEqual(['seed:cn-state'])
  // SASAC is named for both, without a figure.
  for (const { states } of [hik, dah]) expect(states[0].declared.some((one: { figures: unknown[] }) => one.figures.length === 0)).toBe(true)
  const controllers = (answer: { control: { controllers: { controller: { id: string } }[] } }) =>
    answer.control.controllers.map(({ controller }) => controller.id)
  expect(controllers(hik).filter((id) => controllers(dah).includes(id))).toEqual([])
  expect(dah.control.controllers.map((one: { controller: { name: string } }) => one.controller.name)).toEqual(['Fu Liquan'])
})

it('the state holds 38.88% of Hikvision, and what is declared of 2017 and 2018 stands beside it, marked as old', async () => {
  const { ownership } = await seed.ask(`{ ownership(company: "seed:hikvision", ${DAY}) { ... on Ownership {
    dataVersion loading complete cuts { reason } clock { asOf knownAt }
    states { share { lo hi } declaredWithoutChain stale flags { flag owner { id } }
      declared { stale figuresConfirmed direct share { lo hi } figures { qualifiers { name share { lo hi hiOpen } } } } }
    balance { ultimate { owner { name } share } ultimateCount owners { lo hi } unattributed { lo hi } inLoops { lo hi } unrecorded unknownOwners }
    explain(state: "CN") { covers walks { product steps { stakes { id claims { totalCount } } } } sentence }
  } } }`)
  expect(ownership).toMatchObject({ loading: false, complete: true, cuts: [], clock: { asOf: '2024-02-07', knownAt: '2026-11-21' } })
  const [state] = ownership.states
  expect(state.share).toEqual({ lo: 0.3888, hi: 0.3888 })
  const figured = state.declared.filter((one: { figures: unknown[] }) => one.figures.length > 0)
  expect(figured).toMatchObject([{ stale: true, direct: false, share: { lo: 0.4155, hi: 0.4155 } }])
  const shares = figured[0].figures.map(({ qualifiers }: { qualifiers: { name: string; share: unknown }[] }) =>
    qualifiers.flatMap(({ name, share }) => (name === 'share' ? [share] : [])),
  )
  expect(shares.flat()).toEqual(
    expect.arrayContaining([
      { lo: 0.4155, hi: 0.4155, hiOpen: false },
      { lo: 0.415, hi: 0.425, hiOpen: true },
    ]),
  )
  expect(state.flags.map(({ flag }: { flag: string }) => flag)).toContain('DECLARED_DIFFERS')
  const { balance } = ownership
  expect(balance.ultimate.map(({ owner, share }: { owner: { name: string }; share: number }) => [owner.name, share])).toEqual([
    ["People's Republic of China (central government)", 0.3888],
    ['Gong Hongjia', 0.103],
    ['Xinjiang Weixun Investment Management Limited Partnership', 0.0482],
  ])
  expect(balance).toMatchObject({ owners: { lo: 0.54, hi: 0.54 }, unattributed: { lo: 0.46, hi: 0.46 }, inLoops: { lo: 0, hi: 0 } })
  const [walk] = ownership.explain.walks
  expect([ownership.explain.covers, walk.product]).toEqual([1, 0.3888])
  for (const { stakes } of walk.steps) for (const stake of stakes) expect(stake.claims.totalCount).toBeGreaterThan(0)
})

it('what was known on the day of the first text is a declared holding without its chain', async () => {
  const { ownership } =
    await seed.ask(`{ ownership(company: "seed:hikvision", asOf: "2024-02-07", knownAt: "2024-02-07") { ... on Ownership {
    states { share { lo hi } declaredWithoutChain declared { share { lo hi } } flags { flag } }
  } } }`)
  const [state] = ownership.states
  expect(state).toMatchObject({ share: { lo: 0, hi: 0 }, declaredWithoutChain: true, declared: [{ share: { lo: 0.4155, hi: 0.4155 } }] })
  expect(state.flags.map(({ flag }: { flag: string }) => flag)).toContain('DECLARED_WITHOUT_CHAIN')
})

it('at 10, 25 and 50 percent: Hikvision yes, yes, no; Dahua possible, no, no; each says how old its figures are', async () => {
  const verdicts = (
    id: string,
  ) => `entity(id: "${id}") { ... on Company { verdicts(rules: ["STATE_10", "STATE_25", "STATE_MAJORITY_50"], ${DAY}) {
    ... on VerdictList { nodes { value margin lastConfirmed claims { totalCount } version { confirmed } sentence state } } } } }`
  const { hik, dah } = await seed.ask(`{ hik: ${verdicts('seed:hikvision')} dah: ${verdicts('uscc:91330000727215176K')} }`)
  const values = (answer: { verdicts: { nodes: { value: string }[] } }) => answer.verdicts.nodes.map(({ value }) => value)
  expect([values(hik), values(dah)]).toEqual([
    ['YES', 'YES', 'NO'],
    ['POSSIBLE', 'NO', 'NO'],
  ])
  expect(hik.verdicts.nodes[2]).toMatchObject({ margin: 0.1112, state: 'CN' })
  for (const { lastConfirmed, claims } of [...hik.verdicts.nodes, ...dah.verdicts.nodes]) {
    expect(lastConfirmed).toMatch(/^20\d\d-/)
    expect(claims.totalCount).toBeGreaterThan(0)
  }
  const { none, some } = await seed.ask(`{
    some: stateOwned(threshold: 0.1, ${DAY}, first: 100) { ... on StateOwnedConnection { nodes { company { id } value } } }
    none: stateOwned(definition: "STATE_MAJORITY_50", ${DAY}, first: 100) { ... on StateOwnedConnection { nodes { company { id } } } }
  }`)
  const found = Object.fromEntries(some.nodes.map(({ company, value }: { company: { id: string }; value: string }) => [company.id, value]))
  expect([found['seed:hikvision'], found['uscc:91330000727215176K']]).toEqual(['YES', 'POSSIBLE'])
  expect(none.nodes.map(({ company }: { company: { id: string } }) => company.id)).not.toContain('seed:hikvision')
})

it('5: whether a company is caught by a rule on a day, and why', async () => {
  const day = (
    date: string,
  ) => `entity(id: "seed:moyu-haishi") { ... on Company { verdicts(rules: ["BIS_AFFILIATES"], listed: ["seed:hikvision"], asOf: "${date}", knownAt: "2026-11-21") {
    ... on VerdictList { nodes { value date version { status confirmed } why { id claims { nodes { id } } } critical { id } parties { id } sentence bySource { source { id } value } } } } } }`
  const answer = await seed.ask(`{
    then: ${day('2025-10-15')} suspended: ${day('2026-03-01')} scheduled: ${day('2026-11-21')}
    bank: entity(id: "uscc:91330000727215176K") { ... on Company { verdicts(rules: ["WB_BOS_10"], ${DAY}) { ... on VerdictList { nodes { value } } } } }
    half: entity(id: "seed:hikvision") { ... on Company { verdicts(rules: ["STATE_MAJORITY_50"], ${DAY}) { ... on VerdictList { nodes { value margin } } } } }
    itself: entity(id: "seed:moyu-haishi") { ... on Company { restrictions(asOf: "2025-10-15") { nodes { validFrom restriction { id } } } } }
  }`)
  const one = (name: string) => answer[name].verdicts.nodes[0]
  expect(one('then')).toMatchObject({
    value: 'POSSIBLE',
    version: { status: 'ENDED', confirmed: false },
    parties: [{ id: 'seed:hikvision' }],
  })
  expect(one('then').why).toHaveLength(1)
  expect(one('then').why[0].claims.nodes.length).toBeGreaterThan(0)
  expect(one('then').bySource).toMatchObject([{ value: 'POSSIBLE' }])
  expect(one('suspended')).toMatchObject({ value: 'NOT_APPLICABLE', version: { status: 'SUSPENDED' }, why: [] })
  expect(one('scheduled')).toMatchObject({ value: 'POSSIBLE', version: { status: 'SCHEDULED', confirmed: false } })
  expect(one('scheduled').sentence).toContain('scheduled')
  expect(one('bank').value).toBe('POSSIBLE')
  expect(one('half')).toEqual({ value: 'NO', margin: 0.1112 })
  expect(answer.itself.restrictions.nodes).toMatchObject([{ validFrom: '2023-03-28', restriction: { id: 'seed:us-entity-list' } }])
})

it('a slider asks thirty days of ownership in one question', async () => {
  const days = Array.from(
    { length: 30 },
    (_, year) => `d${year}: ownership(company: "seed:hikvision", asOf: "${1997 + year}-06-30") {
    ... on Ownership { states(state: "CN") { share { lo hi } } } }`,
  )
  const answer = await seed.ask(`{ ${days.join('\n')} }`)
  expect(Object.keys(answer)).toHaveLength(30)
  expect(answer.d29.states).toEqual([{ share: { lo: 0.3888, hi: 0.3888 } }])
  expect(answer.d10.states).toEqual([{ share: { lo: 0, hi: 0 } }])
})
