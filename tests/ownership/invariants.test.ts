import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  controlledBy,
  dataFlags,
  effectiveShare,
  effectiveShares,
  idOf,
  ownershipBalance,
  ownersOf,
  ruleOf,
  type Snapshot,
  sharesByBody,
  sharesOfEach,
  verdicts,
} from '#ownership'
import { WHOLE } from '#vocabulary'
import { companiesOf, everybody, loopedGraphs, rangedGraphs } from './arbitrary.ts'
import { node, snapshotOf, type TestStake } from './timeline-of.ts'

const runs = { numRuns: 150 }
const close = (one: number, other: number) => expect(Math.abs(one - other), `${one} and ${other}`).toBeLessThanOrEqual(1e-12)

const sharesOf = (s: Snapshot, owner: string, bound: 'lo' | 'hi' = 'lo') => {
  const shares = effectiveShares(s, { members: [node(s, owner)] }, bound)
  return new Map(Array.from(shares, (share, company) => [idOf(s, company), share]))
}
const caught = (s: Snapshot, rule: string, parties: readonly string[]) => {
  const answer = verdicts(s, ruleOf(rule), { parties: parties.map((id) => node(s, id)) })
  return { yes: new Set([...answer.yes].map((at) => idOf(s, at))), possible: new Set([...answer.possible].map((at) => idOf(s, at))) }
}

describe('what must hold of shares, whatever the graph', () => {
  it('the ownership balance of every company is 100%', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const s = snapshotOf({ stakes })
        for (let company = 0; company < s.companies; company++) {
          const { owners, unknown, unrecorded, inLoops } = ownershipBalance(s, company)
          close(
            [...owners, ...unknown].reduce((sum, { share }) => sum + share, unrecorded + inLoops),
            1,
          )
        }
      }),
      runs,
    )
  })

  it('groups solved together have the shares of each solved alone', () => {
    fc.assert(
      fc.property(rangedGraphs, ({ stakes, complete }) => {
        for (const s of [
          snapshotOf({ stakes, complete }),
          snapshotOf({ stakes: stakes.map((stake) => ({ ...stake, hi: stake.lo ?? 0 })) }),
        ]) {
          const groups = everybody(stakes).map((owner) => ({ members: [node(s, owner)] }))
          for (const bound of ['lo', 'hi'] as const) {
            const { shares, width } = sharesOfEach(s, groups, bound)
            groups.forEach((group, place) => {
              for (const [company, share] of effectiveShares(s, group, bound).entries()) close(shares[company * width + place] ?? -1, share)
            })
          }
        }
      }),
      runs,
    )
  })

  it('what an owner has in a company is the same asked from either end', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const s = snapshotOf({ stakes })
        for (const company of companiesOf(stakes)) {
          const above = new Map(ownersOf(s, node(s, company)).owners.map(({ owner, lo }) => [idOf(s, owner), lo]))
          for (const owner of everybody(stakes)) close(above.get(owner) ?? 0, sharesOf(s, owner).get(company) ?? 0)
        }
      }),
      runs,
    )
  })

  it('another order of entities and stakes changes nothing', () => {
    fc.assert(
      fc.property(loopedGraphs, fc.nat(20), (stakes, turn) => {
        const turned = [...stakes.slice(turn % stakes.length), ...stakes.slice(0, turn % stakes.length)].reverse()
        const [s, other] = [snapshotOf({ stakes }), snapshotOf({ stakes: turned })]
        for (const owner of everybody(stakes)) {
          for (const [company, share] of sharesOf(s, owner)) close(share, sharesOf(other, owner).get(company) ?? -1)
          expect(caught(other, 'OFAC_50', [owner])).toEqual(caught(s, 'OFAC_50', [owner]))
        }
        const flags = (drawn: Snapshot) =>
          dataFlags(drawn)
            .map(({ flag, company }) => `${flag} ${idOf(drawn, company)}`)
            .sort()
        expect(flags(other)).toEqual(flags(s))
      }),
      runs,
    )
  })

  it('a larger stake lowers none of its owner’s shares and verdicts', () => {
    fc.assert(
      fc.property(loopedGraphs, fc.nat(30), (stakes, pick) => {
        const raised = stakes[pick % stakes.length] as TestStake
        const column = stakes.filter(({ owned }) => owned === raised.owned).reduce((sum, { share = 0 }) => sum + share, 0)
        fc.pre(column < WHOLE)
        const more = stakes.map((stake) => (stake === raised ? { ...stake, share: (stake.share ?? 0) + WHOLE - column } : stake))
        const [s, after] = [snapshotOf({ stakes }), snapshotOf({ stakes: more })]
        const now = sharesOf(after, raised.owner)
        for (const [company, share] of sharesOf(s, raised.owner)) expect(now.get(company)).toBeGreaterThanOrEqual(share - 1e-12)
        for (const rule of ['OFAC_50', 'UK_OWNERSHIP', 'UK_PSC_SHARES', 'WB_BOS_10', 'FCC_AFFILIATE_10_STEPUP']) {
          const held = caught(after, rule, [raised.owner]).yes
          for (const company of caught(s, rule, [raised.owner]).yes) expect(held).toContain(company)
        }
      }),
      runs,
    )
  })

  it('a group has what its bodies have, each counted while all absorb', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const s = snapshotOf({ stakes })
        const members = everybody(stakes)
          .slice(-3)
          .map((id) => node(s, id))
        for (const company of companiesOf(stakes)) {
          const whole = effectiveShare(s, { members }, node(s, company)).lo
          close(
            sharesByBody(s, members, node(s, company)).reduce((sum, { share }) => sum + share.lo, 0),
            whole,
          )
        }
      }),
      runs,
    )
  })

  it('a list catches at least what each of its members catches', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const s = snapshotOf({ stakes })
        const list = everybody(stakes).slice(-2)
        const together = new Set([...caught(s, 'OFAC_50', list).yes, ...list])
        for (const member of list) for (const company of caught(s, 'OFAC_50', [member]).yes) expect(together).toContain(company)
      }),
      runs,
    )
  })
})

describe('what must hold of ranges', () => {
  it('the lower end is not above the upper, and what is certain is not also possible', () => {
    fc.assert(
      fc.property(rangedGraphs, (graph) => {
        const s = snapshotOf(graph)
        for (const owner of everybody(graph.stakes)) {
          const most = sharesOf(s, owner, 'hi')
          for (const [company, least] of sharesOf(s, owner)) expect(most.get(company)).toBeGreaterThanOrEqual(least - 1e-12)
          const { yes, possible } = caught(s, 'OFAC_50', [owner])
          expect([...yes].filter((company) => possible.has(company))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('the true values lie within, and so do their verdicts', () => {
    fc.assert(
      fc.property(loopedGraphs, fc.nat(100), (stakes, spread) => {
        const around = (share: number) => ({ lo: Math.max(0, share - spread * 1_000_000), hi: Math.min(WHOLE, share + spread * 500_000) })
        const ranged = stakes.map(({ owner, owned, share = 0 }) => ({ owner, owned, ...around(share) }))
        const [exact, s] = [snapshotOf({ stakes }), snapshotOf({ stakes: ranged })]
        for (const owner of everybody(stakes)) {
          const [truth, least, most] = [sharesOf(exact, owner), sharesOf(s, owner), sharesOf(s, owner, 'hi')]
          for (const [company, share] of truth) {
            expect(least.get(company)).toBeLessThanOrEqual(share + 1e-12)
            expect(most.get(company)).toBeGreaterThanOrEqual(share - 1e-12)
          }
          const [now, may] = [caught(exact, 'OFAC_50', [owner]).yes, caught(s, 'OFAC_50', [owner])]
          for (const company of may.yes) expect(now).toContain(company)
          for (const company of now) expect(may.yes.has(company) || may.possible.has(company)).toBe(true)
        }
      }),
      runs,
    )
  })
})

describe('what must hold of control', () => {
  it('at more than half nobody shares it: two strangers never control one company', () => {
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const s = snapshotOf({ stakes }, { interest: 'votes' })
        const people = everybody(stakes).filter((id) => id.startsWith('P'))
        const sets = people.map((id) => controlledBy(s, [node(s, id)]).map(({ company }) => company))
        const all = sets.flat()
        expect(new Set(all).size).toBe(all.length)
      }),
      runs,
    )
  })
})
