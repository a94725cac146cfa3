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

it('1, without the share: which participants have contracts that reach facilities in Xinjiang', async () => {
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
