import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dataFlags,
  declaredShares,
  directStake,
  effectiveShare,
  idOf,
  ownershipBalance,
  ruleOf,
  type Snapshot,
  snapshotAt,
  timelineAbove,
  verdictBySource,
  verdicts,
} from '#ownership'
import { WHOLE } from '#vocabulary'
import { loopedGraphs } from './arbitrary.ts'
import { node, snapshotOf, type TestStake, timelineOf } from './timeline-of.ts'

const percent = (n: number) => n * 10_000_000
const range = (s: Snapshot, owner: string, owned: string) => {
  const held = directStake(s, node(s, owner), node(s, owned))
  return held && [held.lo, held.hi]
}
const flagsOf = (s: Snapshot) => dataFlags(s).map(({ flag, company }) => `${flag} ${idOf(s, company)}`)
const share = (s: Snapshot, owner: string, company: string) => effectiveShare(s, { members: [node(s, owner)] }, node(s, company))

describe('one range a pair', () => {
  it('is the hull of sources that contradict each other, said to be one', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'A', share: percent(49) },
        { owner: 'X', owned: 'A', share: percent(51) },
      ],
    })
    expect(range(s, 'X', 'A')).toEqual([percent(49), percent(51)])
    expect(flagsOf(s)).toEqual(['CONTRADICTED A'])
  })

  it('adds parcels and nothing else', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'A', share: percent(20), parcel: 'A shares' },
        { owner: 'X', owned: 'A', share: percent(15), parcel: 'H shares' },
      ],
    })
    expect(range(s, 'X', 'A')).toEqual([percent(35), percent(35)])
  })

  it('takes nothing from a rival without a figure', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'A', share: percent(40) },
        { owner: 'X', owned: 'A' },
      ],
    })
    expect(range(s, 'X', 'A')).toEqual([percent(40), percent(40)])
  })

  it('begins at 0 where a partial date leaves open whether it held', () => {
    const stakes: TestStake[] = [{ owner: 'X', owned: 'A', share: percent(40), from: ['2020-01-01', '2020-12-31'] }]
    expect(range(snapshotOf({ stakes }, { asOf: '2020-06-01' }), 'X', 'A')).toEqual([0, percent(40)])
    expect(range(snapshotOf({ stakes }, { asOf: '2021-01-01' }), 'X', 'A')).toEqual([percent(40), percent(40)])
  })

  it('does not begin at 0 where one of two episodes held: the next begins in the window in which the first ends', () => {
    const window = ['2020-01-01', '2020-12-31'] as const
    const stakes: TestStake[] = [
      { owner: 'X', owned: 'A', share: percent(40), from: ['2010-01-01', '2010-01-01'], to: window },
      { owner: 'X', owned: 'A', share: percent(60), from: window },
    ]
    expect(range(snapshotOf({ stakes }, { asOf: '2020-06-01' }), 'X', 'A')).toEqual([percent(40), percent(60)])
    expect(range(snapshotOf({ stakes }, { asOf: '2019-06-01' }), 'X', 'A')).toEqual([percent(40), percent(40)])
  })

  it('lets a version that certainly held exclude the one before it', () => {
    const stakes: TestStake[] = [
      { owner: 'X', owned: 'A', share: percent(40), to: ['2020-01-01', '2020-12-31'] },
      { owner: 'X', owned: 'A', share: percent(60), from: ['2020-01-01', '2020-01-01'] },
    ]
    expect(range(snapshotOf({ stakes }, { asOf: '2020-06-01' }), 'X', 'A')).toEqual([percent(60), percent(60)])
  })

  it('knows what was known that day', () => {
    const stakes: TestStake[] = [
      { owner: 'X', owned: 'A', share: percent(20), knownFrom: '2020-03-01', knownTo: '2022-05-01' },
      { owner: 'X', owned: 'A', share: percent(70), knownFrom: '2022-05-01' },
    ]
    expect(range(snapshotOf({ stakes }, { knownAt: '2022-04-30' }), 'X', 'A')).toEqual([percent(20), percent(20)])
    expect(range(snapshotOf({ stakes }, { knownAt: '2022-05-01' }), 'X', 'A')).toEqual([percent(70), percent(70)])
  })

  it('is read for votes with capital standing in, and said to', () => {
    const stakes: TestStake[] = [
      { owner: 'F', owned: 'A', share: percent(10) },
      { owner: 'F', owned: 'A', share: percent(60), interest: 'votes' },
      { owner: 'P', owned: 'A', share: percent(90) },
    ]
    const s = snapshotOf({ stakes }, { interest: 'votes' })
    expect(range(s, 'F', 'A')).toEqual([percent(60), percent(60)])
    expect(range(s, 'P', 'A')).toEqual([0, percent(40)])
    expect(flagsOf(s)).toEqual([])
  })

  it('leaves out what the evidence asked does not reach', () => {
    const stakes: TestStake[] = [
      { owner: 'X', owned: 'A', share: percent(40), sources: ['a'], standing: 'reported' },
      { owner: 'Y', owned: 'A', share: percent(30), sources: ['a', 'b'], origins: 2 },
    ]
    const held = (evidence: object) => snapshotOf({ stakes }, { evidence }).owner.length
    expect([held({ standing: 'recorded' }), held({ origins: 2 }), held({ without: ['a'] }), held({ only: ['b'] }), held({})]).toEqual([
      1, 1, 1, 1, 2,
    ])
  })
})

describe('declared and unsaid directness', () => {
  const chain: TestStake[] = [
    { owner: 'P', owned: 'H', share: percent(60) },
    { owner: 'H', owned: 'Y', share: percent(30) },
  ]

  it('an indirect declaration is compared with its chain and never counted beside it', () => {
    const s = snapshotOf({ stakes: [...chain, { owner: 'P', owned: 'Y', share: percent(18), direct: false }] })
    expect(share(s, 'P', 'Y').hi).toBeCloseTo(0.18, 12)
    expect(flagsOf(s)).toEqual([])
    const other = snapshotOf({ stakes: [...chain, { owner: 'P', owned: 'Y', share: percent(25), direct: false }] })
    expect(flagsOf(other)).toEqual(['DECLARED_DIFFERS Y'])
  })

  it('one without a chain is shown, and counted only where that is asked', () => {
    const graph = {
      stakes: [
        { owner: 'P', owned: 'Y', share: percent(25), direct: false },
        { owner: 'Q', owned: 'Y', share: percent(10) },
      ],
    }
    const s = snapshotOf(graph)
    expect(share(s, 'P', 'Y')).toMatchObject({ lo: 0, hi: 0 })
    expect(declaredShares(s, [node(s, 'P')], node(s, 'Y'))).toMatchObject([
      { chainRecorded: false, share: { lo: percent(25), hi: percent(25) } },
    ])
    expect(flagsOf(s)).toEqual(['DECLARED_WITHOUT_CHAIN Y'])
    expect(share(snapshotOf(graph, { countDeclared: true }), 'P', 'Y').lo).toBeCloseTo(0.25, 12)
  })

  it('a stake nobody calls direct beside a chain may be that chain', () => {
    const s = snapshotOf({ stakes: [...chain, { owner: 'P', owned: 'Y', share: percent(18), direct: 'unsaid' }] })
    expect(range(s, 'P', 'Y')).toEqual([0, percent(18)])
    expect(flagsOf(s)).toEqual(['DIRECTNESS_UNKNOWN Y'])
    const alone = snapshotOf({ stakes: [{ owner: 'P', owned: 'Y', share: percent(18), direct: 'unsaid' }, ...chain.slice(1)] })
    expect(range(alone, 'P', 'Y')).toEqual([percent(18), percent(18)])
  })
})

describe('snapshots and timelines', () => {
  const days = ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'] as const
  const dated = fc.tuple(
    loopedGraphs,
    fc.array(fc.record({ from: fc.nat(3), length: fc.integer({ min: 1, max: 3 }), known: fc.nat(3) }), { minLength: 40, maxLength: 40 }),
  )

  it('a snapshot of the timeline is one built from the edges of that day', () => {
    fc.assert(
      fc.property(dated, fc.nat(3), fc.nat(3), ([stakes, spans], on, at) => {
        const first: TestStake = { owner: 'P0', owned: 'C9', share: 1 }
        const all = stakes.map((stake, place) => {
          const { from = 0, length = 1, known = 0 } = spans[place] ?? {}
          const [start, end] = [days[from] ?? '2019-01-01', days[from + length]]
          return {
            ...stake,
            from: [start, start] as const,
            ...(end ? { to: [end, end] as const } : {}),
            knownFrom: days[known] ?? '2019-01-01',
          }
        })
        const [asOf, knownAt] = [days[on] ?? '', days[at] ?? '']
        const live = all.filter((stake) => stake.from[0] <= asOf && (!stake.to || asOf < stake.to[0]) && stake.knownFrom <= knownAt)
        const [filtered, built] = [
          snapshotOf({ stakes: [first, ...all] }, { asOf, knownAt }),
          snapshotOf({ stakes: [first, ...live.map(({ owner, owned, share = 0 }) => ({ owner, owned, share }))] }),
        ]
        const edges = (s: Snapshot) =>
          Array.from(s.owner, (owner, edge) => `${idOf(s, owner)} ${s.lo[edge]} ${s.hi[edge]} ${s.flags[edge]}`).sort()
        expect(edges(filtered)).toEqual(edges(built))
        expect(filtered.companies).toBe(built.companies)
      }),
      { numRuns: 200 },
    )
  })

  it('the part of a timeline above a company gives the same figures', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const timeline = timelineOf({ stakes })
        const whole = snapshotOf({ stakes })
        const company = stakes[0]?.owned ?? ''
        const part = snapshotAt(timelineAbove(timeline, [timeline.numbers.get(company) ?? -1]), whole.at)
        for (const owner of new Set(stakes.filter(({ owned }) => owned === company).map((stake) => stake.owner))) {
          expect(share(part, owner, company).lo).toBeCloseTo(share(whole, owner, company).lo, 12)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a verdict stands beside what each source alone would give', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'A', share: percent(49), sources: ['registry'] },
        { owner: 'X', owned: 'A', share: percent(51), sources: ['annual report'] },
      ],
    })
    const parties = { parties: [node(s, 'X')] }
    expect(verdicts(s, ruleOf('UK_OWNERSHIP'), parties).possible).toEqual(new Set([node(s, 'A')]))
    expect(verdictBySource(s, ruleOf('UK_OWNERSHIP'), parties, node(s, 'A'))).toEqual([
      { source: 'annual report', value: 'yes' },
      { source: 'registry', value: 'no' },
    ])
  })

  it('a company nobody owns keeps all its capital unrecorded', () => {
    const s = snapshotOf({ stakes: [{ owner: 'X', owned: 'A', share: WHOLE }] })
    expect(share(s, 'A', 'X')).toMatchObject({ lo: 0, hi: 0 })
    expect(ownershipBalance(s, node(s, 'X'))).toMatchObject({ owners: [], unrecorded: 1, unattributed: { lo: 1, hi: 1 } })
  })
})
