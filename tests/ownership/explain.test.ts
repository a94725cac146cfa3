import { describe, expect, it } from 'vitest'
import { effectiveShare, explainShare, explainVerdict, idOf, type Reason, ruleOf, type Snapshot } from '#ownership'
import { node, snapshotOf, type TestStake } from './timeline-of.ts'

const half = 500_000_000
const stakes = (...rows: [string, string, number][]): TestStake[] => rows.map(([owner, owned, share]) => ({ owner, owned, share }))
const said = (s: Snapshot, { owner, company }: Reason) => `${idOf(s, owner)}>${idOf(s, company)}`
const sets = (s: Snapshot, why: readonly (readonly Reason[])[]) => why.map((set) => set.map((reason) => said(s, reason)).sort()).sort()

const explained = (s: Snapshot, rule: string, parties: string[], company: string, words = {}) =>
  explainVerdict(s, ruleOf(rule), { parties: parties.map((id) => node(s, id)) }, node(s, company), {}, words)

describe('why a share is what it is', () => {
  const loop = snapshotOf({
    stakes: stakes(['S', 'A', 600_000_000], ['P', 'A', 200_000_000], ['B', 'A', 200_000_000], ['A', 'B', half], ['Q', 'B', half]),
  })

  it('gives the chain, what the loop adds and the sum, which are the effective share', () => {
    const source = { members: [node(loop, 'S')] }
    const { walks, covers, throughLoops, sentence } = explainShare(loop, source, node(loop, 'B'), 1)
    expect(walks).toHaveLength(1)
    expect(walks[0]?.product).toBeCloseTo(0.3, 12)
    expect(throughLoops).toBeCloseTo(1 / 30, 12)
    expect(covers).toBeCloseTo(1, 12)
    expect(sentence).toBe("Of every 100 units of B's capital 33.3 lead to S: 30.0 through A, 3.3 more because A and B hold each other.")
  })

  it('stops at the cover asked and says how much that is', () => {
    const s = snapshotOf({
      stakes: stakes(['S', 'A', 600_000_000], ['S', 'B', 400_000_000], ['A', 'C', half], ['B', 'C', 300_000_000], ['S', 'C', 50_000_000]),
    })
    const { walks, covers, sentence } = explainShare(s, { members: [node(s, 'S')] }, node(s, 'C'), 0.8)
    expect(walks.map((walk) => walk.nodes.map((at) => idOf(s, at)))).toEqual([
      ['S', 'A', 'C'],
      ['S', 'B', 'C'],
    ])
    expect(covers).toBeCloseTo(0.42 / 0.47, 12)
    expect(sentence).toContain('These chains explain at least 89.3% of it.')
  })

  it('tells at most where nothing is certain', () => {
    const s = snapshotOf({ stakes: [{ owner: 'S', owned: 'A', lo: 0, hi: 104_200_000, loOpen: true }] })
    expect(effectiveShare(s, { members: [node(s, 'S')] }, node(s, 'A'))).toMatchObject({ lo: 0, hi: 0.1042, loOpen: true, hiOpen: false })
    const { sentence, bound } = explainShare(s, { members: [node(s, 'S')] }, node(s, 'A'))
    expect(bound).toBe('hi')
    expect(sentence).toBe("Of every 100 units of A's capital at most 10.4 lead to S: 10.4 directly.")
  })
})

describe('why a rule is met', () => {
  it('gives the one minimal set, all of it critical', () => {
    const s = snapshotOf({ stakes: stakes(['X', 'A', half], ['X', 'B', half], ['A', 'C', 250_000_000], ['B', 'C', 250_000_000]) })
    const answer = explained(s, 'OFAC_50', ['X'], 'C')
    expect(answer.value).toBe('yes')
    expect(sets(s, answer.why)).toEqual([['A>C', 'B>C', 'X>A', 'X>B']])
    expect(answer.critical.map((reason) => said(s, reason)).sort()).toEqual(['A>C', 'B>C', 'X>A', 'X>B'])
    expect(answer).toMatchObject({ margin: 0, whyComplete: true })
  })

  it('gives every minimal set where there are several, none critical', () => {
    const s = snapshotOf({ stakes: stakes(['X', 'A', half], ['Y', 'A', half], ['X', 'B', half], ['A', 'B', half]) })
    const answer = explained(s, 'OFAC_50', ['X', 'Y'], 'B')
    expect(sets(s, answer.why)).toEqual([['A>B', 'X>A'], ['A>B', 'Y>A'], ['X>B']])
    expect(answer.critical).toEqual([])
  })

  it('says in words what it rests on, that it does not multiply, and what would turn it', () => {
    const s = snapshotOf(
      {
        stakes: [
          { owner: 'X', owned: 'A', share: half, sources: ['registry'] },
          { owner: 'A', owned: 'B', share: half },
        ],
      },
      { asOf: '2026-06-01' },
    )
    const words = { listedFrom: (id: string) => (id === 'X' ? '2023-02-24' : undefined), sourceOf: ({ sources }: Reason) => sources[0] }
    expect(explained(s, 'OFAC_50', ['X'], 'B', words).sentence).toBe(
      'Meets the OFAC 50 Percent condition on 2026-06-01: X (listed 2023-02-24) owns 50% of A (registry); A owns 50% of B. ' +
        "Effective share only 25%: this rule does not multiply. Would change if A's stake in B fell below 50%. " +
        'Nobody has confirmed this version of the rule yet.',
    )
  })

  it('says how far a no is from the threshold', () => {
    const s = snapshotOf({ stakes: stakes(['S', 'H', 388_800_000]) })
    const answer = explained(s, 'STATE_MAJORITY_50', ['S'], 'H')
    expect(answer.value).toBe('no')
    expect(answer.margin).toBeCloseTo(111_200_000, 3)
    expect(answer.sentence).toContain('11.12 points from the threshold')
  })

  it('names the chains of a multiplied share', () => {
    const s = snapshotOf({ stakes: stakes(['S', 'A', half], ['S', 'B', half], ['A', 'C', 400_000_000], ['B', 'C', 400_000_000]) })
    expect(sets(s, explained(s, 'WB_BOS_10', ['S'], 'C').why)).toEqual([
      ['A>C', 'S>A'],
      ['B>C', 'S>B'],
    ])
  })

  it('says that a suspended rule is met by nobody', () => {
    const s = snapshotOf({ stakes: stakes(['L', 'A', half]) }, { asOf: '2026-03-01' })
    const answer = explained(s, 'BIS_AFFILIATES', ['L'], 'A')
    expect(answer.value).toBe('notApplicable')
    expect(answer.sentence).toBe('The BIS Affiliates rule is suspended on 2026-03-01: nobody meets it.')
  })

  it('keeps the votes apart from the capital where a rule reads either', () => {
    const graph = {
      stakes: [
        { owner: 'F', owned: 'A', share: 100_000_000 },
        { owner: 'F', owned: 'A', share: 600_000_000, interest: 'votes' },
        { owner: 'A', owned: 'B', share: 600_000_000 },
      ],
    }
    const [s, votes] = [snapshotOf(graph), snapshotOf(graph, { interest: 'votes' })]
    const parties = { parties: [node(s, 'F')] }
    const byCapital = explainVerdict(s, ruleOf('UK_OWNERSHIP'), parties, node(s, 'B'))
    const byEither = explainVerdict(s, ruleOf('UK_OWNERSHIP'), parties, node(s, 'B'), { votes })
    expect([byCapital.value, byEither.value]).toEqual(['no', 'yes'])
    expect(byEither.critical.map((reason) => said(s, reason))).toContain('F>A')
  })
})
