import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { effectiveShares, idOf, ownershipBalance } from '#ownership'
import { WHOLE } from '#vocabulary'
import { everybody, loopedGraphs } from './arbitrary.ts'
import { type ExactStake, inverse, surgery } from './exact-shares.ts'
import { node, snapshotOf } from './timeline-of.ts'

const near = (value: number, exact: Fraction) =>
  expect(Math.abs(value - exact.valueOf()), `${value}, exactly ${exact.toFraction()}`).toBeLessThanOrEqual(1e-12)

describe('against exact fractions', () => {
  it('every share is what surgery gives, and what the formula gives where it has an answer, on 1,000 looped graphs', () => {
    let [looped, byFormula] = [0, 0]
    fc.assert(
      fc.property(loopedGraphs, (stakes) => {
        const exact = stakes.map(({ owner, owned, share = 0 }): ExactStake => ({ owner, owned, share: new Fraction(share, WHOLE) }))
        const s = snapshotOf({ stakes })
        if (s.loops.length > 0) looped++
        const n = inverse(exact)
        if (n) byFormula++
        for (const owner of everybody(stakes)) {
          const shares = effectiveShares(s, { members: [node(s, owner)] }, 'lo')
          const cut = surgery(exact, [owner])
          for (const [company, share] of shares.entries()) {
            const owned = idOf(s, company)
            if (owned !== owner) near(share, cut.get(owned) ?? new Fraction(0))
            if (n) near(share, owned === owner ? new Fraction(1).sub(n(owner, owner).inverse()) : n(owner, owned).div(n(owner, owner)))
          }
        }
      }),
      { numRuns: 1_000, seed: 7 },
    )
    expect(looped).toBeGreaterThan(500)
    expect(byFormula).toBeGreaterThan(500)
  }, 300_000)

  it('a chain keeps its accuracy through a loop that hardly leaks', () => {
    const leak = 3
    const s = snapshotOf({
      stakes: [
        { owner: 'A', owned: 'B', share: WHOLE - leak },
        { owner: 'B', owned: 'A', share: WHOLE - 2 * leak },
        { owner: 'S', owned: 'A', share: leak },
        { owner: 'P', owned: 'B', share: leak },
      ],
    })
    const exact = surgery(
      [
        { owner: 'A', owned: 'B', share: new Fraction(WHOLE - leak, WHOLE) },
        { owner: 'B', owned: 'A', share: new Fraction(WHOLE - 2 * leak, WHOLE) },
        { owner: 'S', owned: 'A', share: new Fraction(leak, WHOLE) },
        { owner: 'P', owned: 'B', share: new Fraction(leak, WHOLE) },
      ],
      ['S'],
    )
    near(effectiveShares(s, { members: [node(s, 'S')] }, 'lo')[node(s, 'B')] ?? 0, exact.get('B') ?? new Fraction(0))
  })

  it('a ring too large for elimination is solved to the same accuracy', () => {
    const size = 200
    const ring = Array.from({ length: size }, (_, place) => ({ owner: `C${place}`, owned: `C${(place + 1) % size}`, share: 900_000_000 }))
    const s = snapshotOf({ stakes: [...ring, { owner: 'S', owned: 'C0', share: 100_000_000 }] })
    const shares = effectiveShares(s, { members: [node(s, 'S')] }, 'lo')
    for (const at of [0, 1, 77, 199]) {
      const exact = (0.1 * 0.9 ** at) / (1 - 0.9 ** size)
      expect(Math.abs((shares[node(s, `C${at}`)] ?? 0) - exact)).toBeLessThanOrEqual(1e-13)
    }
    const { owners, unrecorded, inLoops } = ownershipBalance(s, node(s, 'C5'))
    expect(Math.abs(owners.reduce((sum, { share }) => sum + share, unrecorded + inLoops) - 1)).toBeLessThanOrEqual(1e-12)
  })
})
