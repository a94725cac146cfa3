import { describe, expect, it } from 'vitest'
import { snapshotAt } from '../../ownership/snapshot.ts'
import { ownershipBench } from './ownership.ts'
import { madeUpEconomy } from './ownership-graph.ts'

describe('the made-up economy', () => {
  it('is the same from the same seed, and has a core, leaves and loops', () => {
    const [one, other] = [7, 7].map((seed) =>
      madeUpEconomy(2_000, 6_000, seed, { ranged: 0.3, missing: 0.02, contradicted: 0.01, indirect: 0.01, dated: 0.2 }),
    )
    expect(other?.timeline.stakes.lo).toEqual(one?.timeline.stakes.lo)
    if (!one) throw new Error('no economy was made')
    const s = snapshotAt(one.timeline, { asOf: '2026-01-01', knownAt: '2026-01-01' })
    expect(s.companies).toBeGreaterThan(1_900)
    expect(s.loops.length).toBeGreaterThan(2)
    expect(s.declared.length).toBeGreaterThan(0)
  })

  it('gives figures, each a number', () => {
    const rows = ownershipBench(1_000)
    expect(rows.length).toBeGreaterThan(5)
    for (const { value } of rows) expect(value).toBeGreaterThanOrEqual(0)
  })
})
