import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed } from './seed.ts'

let seed: Awaited<ReturnType<typeof openSeed>>

beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

type Reach = {
  readonly contract: { readonly id: string }
  readonly facility: { readonly id: string }
  readonly chain: readonly { readonly type: string; readonly from: { readonly id: string } }[]
}

const asked = (given: string) => `participants(initiative: "seed:un-global-compact", ${given}) { ... on ParticipantConnection {
  totalCount pageInfo { hasNextPage } nodes { participant { id } complete
    participations { status validFrom origins publications contested }
    contracts { contract { id } chain { type from { id } } basis facility { id precision count } covers { standing } located { place { id } } } } } }`

it('1: which participants have contracts that reach facilities in Xinjiang', async () => {
  const { there, anywhere, then } = await seed.ask(`{
    there: ${asked('place: "seed:xinjiang", statuses: [ANNOUNCED, LISTED], asOf: "2024-02-07"')}
    anywhere: ${asked('statuses: [ANNOUNCED, LISTED], asOf: "2024-02-07"')}
    then: ${asked('asOf: "2024-02-07", knownAt: "2024-02-07"')}
  }`)
  expect(there).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } })
  const [hikvision] = there.nodes
  expect(hikvision).toMatchObject({ participant: { id: 'seed:hikvision' }, complete: true })
  expect(hikvision.participations).toEqual([
    { status: 'ANNOUNCED', validFrom: '2024-02-06', publications: 3, origins: 1, contested: false },
    { status: 'LISTED', validFrom: '2024-01', publications: 2, origins: 2, contested: false },
  ])
  const reached = hikvision.contracts.map(({ contract, facility }: Reach) => `${contract.id} ${facility.id}`).sort()
  expect(reached).toEqual([
    'seed:moyu-2017 seed:class-moyu-mosques',
    'seed:moyu-2017 seed:class-moyu-reeducation-centres',
    'seed:moyu-2017 seed:class-moyu-schools',
    'seed:pishan-2017 seed:pishan-transformation-base',
  ])
  const mosques = hikvision.contracts.find(({ facility }: Reach) => facility.id === 'seed:class-moyu-mosques')
  expect(mosques).toMatchObject({ basis: 'CLASS_ONLY', facility: { precision: 'CLASS', count: '967' }, covers: { standing: 'REPORTED' } })
  const base = hikvision.contracts.find(({ facility }: Reach) => facility.id === 'seed:pishan-transformation-base')
  expect(base).toMatchObject({ basis: 'NAMED_IN_TENDER', facility: { precision: 'COUNTY' }, located: [{ place: { id: 'seed:pishan' } }] })
  // No project company stands between.
  expect(hikvision.contracts.every(({ chain }: Reach) => chain.length === 1 && chain[0]?.type === 'SUPPLIES')).toBe(true)

  const [dahua] = anywhere.nodes
  expect(dahua.participant.id).toBe('uscc:91330000727215176K')
  expect(dahua.contracts.map(({ contract, facility }: Reach) => [contract.id, facility])).toEqual([['seed:unspecified-a16-dahua', null]])

  const statusesThen = then.nodes.find(
    ({ participant }: { participant: { id: string } }) => participant.id === 'seed:hikvision',
  ).participations
  expect(statusesThen.map(({ status }: { status: string }) => status)).toEqual(['ANNOUNCED'])
})

it('1: and a state holds a quarter of them through any chain', async () => {
  const asked = (
    given: string,
  ) => `participants(initiative: "seed:un-global-compact", statuses: [ANNOUNCED, LISTED], asOf: "2024-02-07", first: 4, ${given}) {
    ... on ParticipantConnection { totalCount nodes { participant { id } answer
      stateShares { state share { lo hi loOpen } stale lastConfirmed declaredWithoutChain
        declared { share { lo hi } figuresConfirmed stale figures { qualifiers { name share { lo hi } } } } claims { totalCount } }
      contracts { contract { id } } } } }`
  const { quarter, tenth, tenthThere, half, then, counted } = await seed.ask(`{
    quarter: ${asked('place: "seed:xinjiang", stateShare: 0.25, knownAt: "2026-11-21"')}
    tenth: ${asked('stateShare: 0.1, knownAt: "2026-11-21"')}
    tenthThere: ${asked('place: "seed:xinjiang", stateShare: 0.1, knownAt: "2026-11-21"')}
    half: ${asked('stateShare: 0.5, knownAt: "2026-11-21"')}
    then: ${asked('stateShare: 0.25, knownAt: "2024-02-07"')}
    counted: ${asked('stateShare: 0.25, countDeclared: true, knownAt: "2024-02-07"')}
  }`)
  const answers = (found: { nodes: { participant: { id: string }; answer: string }[] }) =>
    found.nodes.map(({ participant, answer }) => [participant.id, answer])
  const [hikvision, dahua] = ['seed:hikvision', 'uscc:91330000727215176K']
  expect(quarter.totalCount).toBe(1)
  expect(answers(quarter)).toEqual([[hikvision, 'YES']])
  const [state] = quarter.nodes[0].stateShares
  expect(state).toMatchObject({ state: 'CN', share: { lo: 0.3888, hi: 0.3888 }, stale: false })
  expect(state.claims.totalCount).toBeGreaterThan(2)
  const old = state.declared.filter(({ figures }: { figures: unknown[] }) => figures.length > 0)
  expect(old).toMatchObject([{ share: { lo: 0.4155, hi: 0.4155 }, stale: true }])
  expect(answers(tenth)).toEqual([
    [dahua, 'POSSIBLE'],
    [hikvision, 'YES'],
  ])
  expect(tenth.nodes[0].stateShares).toMatchObject([{ share: { lo: 0, hi: 0.1042, loOpen: true } }])
  expect(answers(tenthThere)).toEqual([[hikvision, 'YES']])
  expect(answers(half)).toEqual([])
  // Known then: declared indirect, its chain not recorded. It counts where a question says so.
  expect(answers(then)).toEqual([])
  expect(answers(counted)).toEqual([[hikvision, 'YES']])
})
