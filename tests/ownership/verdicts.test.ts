import { describe, expect, it } from 'vitest'
import {
  controlledBy,
  idOf,
  overdue,
  parseRule,
  type Rule,
  ruleOf,
  rules,
  type Snapshot,
  stateGroup,
  ultimateControllers,
  verdictOf,
  verdicts,
  versionAt,
} from '#ownership'
import { WHOLE } from '#vocabulary'
import { node, snapshotOf, type TestStake } from './timeline-of.ts'

const half = WHOLE / 2
const verdict = (stake: Omit<TestStake, 'owner' | 'owned'>, rule: string) => {
  const s = snapshotOf({ stakes: [{ owner: 'X', owned: 'A', ...stake }] })
  return verdictOf(verdicts(s, ruleOf(rule), { parties: [node(s, 'X')] }), node(s, 'A'))
}

describe('thresholds, to a billionth', () => {
  it.each([
    ['OFAC_50', half - 1, 'no'],
    ['OFAC_50', half, 'yes'],
    ['UK_OWNERSHIP', half, 'no'],
    ['UK_OWNERSHIP', half + 1, 'yes'],
    ['STATE_MAJORITY_50', half - 1, 'no'],
    ['STATE_MAJORITY_50', half, 'yes'],
    ['FCC_AFFILIATE_10_MULTIPLY', 100_000_000, 'no'],
    ['FCC_AFFILIATE_10_MULTIPLY', 100_000_001, 'yes'],
    ['FCC_AFFILIATE_10_STEPUP', 100_000_000, 'no'],
    ['FCC_AFFILIATE_10_STEPUP', 100_000_001, 'yes'],
  ])('%s at %i is %s', (rule, share, value) => {
    expect(verdict({ share }, rule)).toBe(value)
  })

  it.each([
    ['OFAC_50', { lo: half, hi: WHOLE, loOpen: true }, 'yes'],
    ['UK_OWNERSHIP', { lo: half, hi: WHOLE, loOpen: true }, 'yes'],
    ['UK_OWNERSHIP', { lo: half, hi: WHOLE }, 'possible'],
    ['OFAC_50', { lo: 0, hi: half }, 'possible'],
    ['OFAC_50', { lo: 0, hi: half, hiOpen: true }, 'no'],
    ['UK_OWNERSHIP', { lo: 0, hi: half }, 'no'],
    ['STATE_MAJORITY_50', { lo: half, hi: WHOLE, loOpen: true }, 'yes'],
    ['STATE_MAJORITY_50', { lo: 0, hi: half, hiOpen: true }, 'no'],
    ['STATE_MAJORITY_50', { lo: 0, hi: half }, 'possible'],
    ['FCC_AFFILIATE_10_MULTIPLY', { lo: 100_000_000, hi: WHOLE, loOpen: true }, 'yes'],
    ['FCC_AFFILIATE_10_MULTIPLY', { lo: 100_000_000, hi: WHOLE }, 'possible'],
  ])('%s of a range %o is %s', (rule, range, value) => {
    expect(verdict(range, rule)).toBe(value)
  })

  it('a product that floating numbers cannot place is placed by fractions', () => {
    // 1/3 is no billionth: 0.333333333 × 3 in one company is short of 1 by a billionth, and the half of it short of 0.5.
    const stakes = ['A', 'B', 'C'].flatMap((owned) => [
      { owner: 'S', owned, share: half },
      { owner: owned, owned: 'T', share: 333_333_333 },
    ])
    const s = snapshotOf({ stakes: [...stakes, { owner: 'S', owned: 'T', share: 0 }] })
    const answer = verdicts(s, ruleOf('STATE_MAJORITY_50'), { parties: [node(s, 'S')] })
    expect(verdictOf(answer, node(s, 'T'))).toBe('no')
    expect(verdictOf(answer, node(s, 'A'))).toBe('yes')
  })

  it('a figure on the border behind a loop too large for fractions is possible and said to be undecided', () => {
    const size = 80
    const ring = Array.from({ length: size }, (_, place) => ({ owner: `C${place}`, owned: `C${(place + 1) % size}`, share: half }))
    const held = Array.from({ length: size }, (_, place) =>
      ['S', 'P'].map((owner) => ({ owner, owned: `C${place}`, share: half / 2 })),
    ).flat()
    const s = snapshotOf({ stakes: [...ring, ...held] })
    const answer = verdicts(s, ruleOf('STATE_MAJORITY_50'), { parties: [node(s, 'S')] })
    expect([answer.yes.size, answer.possible.size, answer.undecided.size]).toEqual([0, size, size])
  })
})

describe('rules', () => {
  it('name who is caught by votes where they read either', () => {
    const stakes = [
      { owner: 'X', owned: 'A', share: 300_000_000 },
      { owner: 'X', owned: 'A', share: 700_000_000, interest: 'votes' },
    ]
    const [s, votes] = [snapshotOf({ stakes }), snapshotOf({ stakes }, { interest: 'votes' })]
    const parties = { parties: [node(s, 'X')] }
    expect(verdicts(s, ruleOf('UK_OWNERSHIP'), parties, { votes }).yes.has(node(s, 'A'))).toBe(true)
    expect(verdicts(s, ruleOf('OFAC_50'), parties, { votes }).yes.size).toBe(0)
  })

  it('are met through an instrument where they are about control, and only there', () => {
    const graph = {
      stakes: [
        { owner: 'P', owned: 'A', share: WHOLE },
        { owner: 'A', owned: 'B', share: WHOLE },
      ],
      controls: [{ owner: 'S', owned: 'A', instrument: 'golden share' }],
    }
    const s = snapshotOf(graph)
    const rule: Rule = parseRule({
      id: 'CONTROL',
      title: 'Control',
      jurisdiction: 'any',
      sources: 'listed',
      versions: [
        {
          status: 'inForce',
          operator: 'controlTest',
          threshold: '0.5',
          strict: true,
          aggregate: 'all',
          instruments: true,
          citation: 'made up',
        },
      ],
    })
    const named = (answer: { yes: ReadonlySet<number> }) => [...answer.yes].map((at) => idOf(s, at)).sort()
    expect(named(verdicts(s, rule, { parties: [node(s, 'S')] }))).toEqual(['A', 'B'])
    expect(named(verdicts(s, ruleOf('OFAC_50'), { parties: [node(s, 'S')] }))).toEqual([])
  })

  it('belong to the programme of the listing', () => {
    const rule = { ...ruleOf('OFAC_50'), appliesTo: ['SDN'] }
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'A', share: half },
        { owner: 'Y', owned: 'A', share: half },
      ],
    })
    const [x, y] = [node(s, 'X'), node(s, 'Y')]
    const answer = verdicts(s, rule, {
      parties: [x, y],
      programmes: new Map([
        [x, 'SDN'],
        [y, 'NS-CMIC'],
      ]),
    })
    expect(answer.leftOut).toEqual([y])
    expect(answer.yes.has(node(s, 'A'))).toBe(true)
  })

  it('have at most one version for a pair of days', () => {
    const days = [
      '2000-01-01',
      '2014-08-13',
      '2022-03-01',
      '2024-07-02',
      '2024-07-03',
      '2025-09-29',
      '2025-11-10',
      '2026-03-12',
      '2026-11-10',
      '2027-07-10',
    ]
    for (const rule of rules.values()) {
      for (const asOf of days) {
        for (const knownAt of days) {
          const held = rule.versions.filter(
            (one) => one.validFrom <= asOf && asOf < one.validTo && one.knownFrom <= knownAt && knownAt < one.knownTo,
          )
          expect(held.length, `${rule.id} of ${asOf} known at ${knownAt}`).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  it('speak of what was known of them: a suspension is no suspension before anybody knew of it', () => {
    const rule = ruleOf('BIS_AFFILIATES')
    expect(versionAt(rule, '2025-12-01', '2025-10-15')?.status).toBe('inForce')
    expect(versionAt(rule, '2025-12-01', '2025-12-01')?.status).toBe('suspended')
    expect(versionAt(rule, '2025-09-28', '2025-12-01')).toBeUndefined()
  })

  it('are overdue on a given day, once their day of review has passed', () => {
    const late = (today: string) => overdue(rules.values(), today).map(({ rule }) => rule.id)
    expect(late('2026-11-09')).not.toContain('BIS_AFFILIATES')
    expect(late('2026-11-11')).toContain('BIS_AFFILIATES')
    expect(late('2026-01-01')).toEqual([])
  })
})

describe('control and states', () => {
  it('names the top of the relation, and widely held where there is none', () => {
    const s = snapshotOf({
      stakes: [
        { owner: 'X', owned: 'H', share: 600_000_000 },
        { owner: 'H', owned: 'A', share: 700_000_000 },
        { owner: 'Y', owned: 'B', share: 400_000_000 },
      ],
    })
    const named = (id: string, threshold = '0.5') => {
      const { controllers, widelyHeld } = ultimateControllers(s, node(s, id), { threshold })
      return [controllers.map(({ controller }) => idOf(s, controller)), widelyHeld]
    }
    expect(named('A')).toEqual([['X'], false])
    expect(named('B')).toEqual([[], true])
    expect(named('B', '0.3')).toEqual([['Y'], false])
  })

  it('says what rests on an instrument, and what on capital for want of votes', () => {
    const s: Snapshot = snapshotOf(
      {
        stakes: [
          { owner: 'P', owned: 'A', share: WHOLE },
          { owner: 'S', owned: 'C', share: 600_000_000 },
        ],
        controls: [{ owner: 'S', owned: 'A', instrument: 'law' }],
      },
      { interest: 'votes' },
    )
    const found = controlledBy(s, [node(s, 'S')]).map((one) => ({ ...one, company: idOf(s, one.company) }))
    expect(found).toContainEqual({ company: 'A', certainty: 'certain', specialRight: true, standIn: false })
    expect(found).toContainEqual({ company: 'C', certainty: 'certain', specialRight: false, standIn: true })
  })

  it('counts the bodies of one state, by level where asked, and never another’s', () => {
    const body = (id: string, state: string, level: string) => ({ id, kind: 'GovernmentBody' as const, state, level })
    const s = snapshotOf({
      entities: [body('ministry', 'CN', 'national'), body('province', 'CN', 'subnational'), body('fund', 'NO', 'national')],
      stakes: ['ministry', 'province', 'fund'].map((owner) => ({ owner, owned: 'A', share: 200_000_000 })),
    })
    const ids = (options = {}) => stateGroup(s, 'CN', options).bodies.map(({ id }) => id)
    expect(ids()).toEqual(['ministry', 'province'])
    expect(ids({ levels: ['national'] })).toEqual(['ministry'])
    expect(() => stateGroup(s, 'CN', { bodies: ['fund'] })).toThrow('"fund" is no body of CN')
  })
})
