import { describe, expect, it } from 'vitest'
import {
  buildTimeline,
  dataFlags,
  effectiveShare,
  effectiveShares,
  idOf,
  OwnershipError,
  ownershipBalance,
  parseRule,
  ruleOf,
  type Snapshot,
  snapshotAt,
  verdicts,
} from '#ownership'
import { WHOLE } from '#vocabulary'
import { edgeOf, LATER, node, snapshotOf, type TestStake, timelineOf } from './timeline-of.ts'

const percent = (n: number) => n * 10_000_000
const flagsOf = (s: Snapshot) => dataFlags(s).map(({ flag, company }) => `${flag} ${idOf(s, company)}`)
const code = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof OwnershipError) return error.code
    throw error
  }
  return 'nothing thrown'
}
const one = (stake: Partial<TestStake>) => () => timelineOf({ stakes: [{ owner: 'X', owned: 'A', ...stake }] })

describe('bad data is flagged and never makes a figure above 100%', () => {
  it('a table of more than 100% is read as ranges', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'S', owned: 'A', share: percent(60) },
        { owner: 'P', owned: 'A', share: percent(50) },
      ],
    })
    expect(flagsOf(s)).toEqual(['OVERALLOCATED A'])
    const [state, person] = ['S', 'P'].map((id) => effectiveShare(s, { members: [node(s, id)] }, node(s, 'A')))
    expect([state?.lo, state?.hi, person?.lo, person?.hi]).toEqual([0.5, 0.6, 0.4, 0.5])
    const both = effectiveShares(s, { members: [node(s, 'S'), node(s, 'P')] }, 'hi')[node(s, 'A')] ?? 2
    expect(both).toBeLessThanOrEqual(1)
  })

  it('even many times over', () => {
    const stakes = Array.from({ length: 9 }, (_, place) => ({ owner: `P${place}`, owned: 'A', share: WHOLE }))
    const s = snapshotOf({ stakes })
    expect(effectiveShare(s, { members: stakes.map(({ owner }) => node(s, owner)) }, node(s, 'A'))).toMatchObject({ lo: 0, hi: 1 })
  })

  it('a closed loop and what it owns lead to nobody', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'A', owned: 'B', share: WHOLE },
        { owner: 'B', owned: 'A', share: WHOLE },
        { owner: 'B', owned: 'C', share: WHOLE },
      ],
    })
    expect(flagsOf(s).sort()).toEqual(['CLOSED_OWNERSHIP_LOOP A', 'CLOSED_OWNERSHIP_LOOP B', 'CLOSED_OWNERSHIP_LOOP C'])
    expect(ownershipBalance(s, node(s, 'C'))).toMatchObject({ owners: [], unrecorded: 0, inLoops: 1 })
  })

  it('a large closed loop is found to be one', () => {
    const stakes = Array.from({ length: 100 }, (_, place) => ({ owner: `C${place}`, owned: `C${(place + 1) % 100}`, share: WHOLE }))
    const s = snapshotOf({ stakes })
    expect(ownershipBalance(s, 3)).toMatchObject({ unrecorded: 0, inLoops: 1 })
    expect(effectiveShares(s, { members: [0] }, 'lo')[50]).toBeCloseTo(1, 12)
  })

  it('a company that holds all of itself leads to nobody, and rules read what is registered', () => {
    const s = snapshotOf({ stakes: [{ owner: 'A', owned: 'A', share: WHOLE }] })
    expect(flagsOf(s).sort()).toEqual(['CLOSED_OWNERSHIP_LOOP A', 'SELF_HOLDING A'])
    const part = snapshotOf({
      stakes: [
        { owner: 'A', owned: 'A', share: percent(10) },
        { owner: 'S', owned: 'A', share: percent(45) },
      ],
    })
    expect(effectiveShare(part, { members: [node(part, 'S')] }, node(part, 'A')).lo).toBeCloseTo(0.5, 12)
    expect(verdicts(part, ruleOf('OFAC_50'), { parties: [node(part, 'S')] }).yes.size).toBe(0)
  })

  it('a table said to be complete that does not reach 100% is not counted as complete', () => {
    const s = snapshotOf({ stakes: [{ owner: 'S', owned: 'A', lo: percent(20), hi: percent(30) }], complete: ['A'] })
    expect(flagsOf(s)).toEqual(['COMPLETE_TABLE_SHORT A'])
    expect(effectiveShare(s, { members: [node(s, 'S')] }, node(s, 'A'))).toMatchObject({ lo: 0.2, hi: 0.3 })
  })
})

describe('a row or question that fits nothing is refused by name', () => {
  it.each([
    ['a range upside down', one({ lo: percent(60), hi: percent(40) })],
    ['a range without a value', one({ lo: percent(40), hi: percent(40), loOpen: true })],
    ['a share above 100%', one({ share: WHOLE + 1 })],
    ['a share below 0', one({ share: -1 })],
    ['a share finer than a billionth', one({ share: 0.5 })],
    ['an interest the vocabulary does not have', one({ share: 1, interest: 'influence' })],
    ['a window upside down', one({ share: 1, from: ['2020-12-31', '2020-01-01'] })],
    ['an end before the start', one({ share: 1, from: ['2020-01-01', '2020-01-01'], to: ['2019-01-01', '2019-01-01'] })],
    ['known until before known from', one({ share: 1, knownFrom: '2020-01-01', knownTo: '2019-01-01' })],
    [
      'an end that is no entity',
      () => buildTimeline({ dataVersion: 1, entities: [], owns: [edgeOf({ owner: 'X', owned: 'A' }, 0)], controls: [] }),
    ],
  ])('%s', (_, run) => {
    expect(code(run)).toBe('BAD_EDGE')
  })

  it('a day before any data, on either clock', () => {
    const timeline = timelineOf({
      stakes: [{ owner: 'X', owned: 'A', share: 1, from: ['2020-01-01', '2020-01-01'], knownFrom: '2021-01-01' }],
    })
    expect(code(() => snapshotAt(timeline, { asOf: '2019-12-31', knownAt: LATER }))).toBe('DATE_NOT_COVERED')
    expect(code(() => snapshotAt(timeline, { asOf: LATER, knownAt: '2020-12-31' }))).toBe('DATE_NOT_COVERED')
    expect(snapshotAt(timeline, { asOf: '2020-01-01', knownAt: '2021-01-01' }).companies).toBe(1)
  })

  it('no data at all is an empty graph', () => {
    expect(snapshotOf({ stakes: [] })).toMatchObject({ companies: 0, nodes: 0 })
  })

  it('a text that is no day, an unknown rule, an owner that is no node', () => {
    const s = snapshotOf({ stakes: [{ owner: 'X', owned: 'A', share: 1 }] })
    expect(code(() => snapshotAt(s.timeline, { asOf: '2020-02-30', knownAt: LATER }))).toBe('BAD_QUESTION')
    expect(code(() => ruleOf('OFAC_51'))).toBe('RULE_NOT_KNOWN')
    expect(code(() => effectiveShares(s, { members: [99] }, 'lo'))).toBe('BAD_QUESTION')
  })

  it.each([
    ['no object', []],
    ['an operator nobody has', { operator: 'guess' }],
    ['a threshold above 1', { threshold: '1.5' }],
    ['a threshold that is a number', { threshold: 0.5 }],
    ['a day that is none', { validFrom: '2024-13-01' }],
    ['a chain without a step', { operator: 'majorityChain' }],
  ])('a rule with %s', (_, change) => {
    const version = { status: 'inForce', operator: 'cascade', threshold: '0.5', citation: 'made up', ...change }
    const text = { id: 'R', title: 'R', jurisdiction: 'any', sources: 'listed', versions: [Array.isArray(change) ? change : version] }
    expect(code(() => parseRule(text))).toBe('BAD_RULE')
  })
})
