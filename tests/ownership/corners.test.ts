import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveShares, idOf, ruleOf, verdicts } from '#ownership'
import { WHOLE } from '#vocabulary'
import { rangedGraphs } from './arbitrary.ts'
import { node, snapshotOf, type TestStake } from './timeline-of.ts'

type Column = { readonly company: string; readonly corners: readonly (readonly number[])[]; readonly stakes: readonly TestStake[] }

/** Corners of one column: all stakes at an end but one at most, which takes what is left of the capital. */
function cornersOf(stakes: readonly TestStake[], complete: boolean): number[][] {
  const found = new Map<string, number[]>()
  const fits = (values: readonly number[]) => {
    const sum = values.reduce((total, value) => total + value, 0)
    return complete ? sum === WHOLE : sum <= WHOLE
  }
  const keep = (values: number[]) => fits(values) && found.set(values.join(), values)
  for (let ends = 0; ends < 2 ** stakes.length; ends++) {
    const values = stakes.map(({ lo = 0, hi = 0 }, place) => ((ends >> place) & 1 ? hi : lo))
    keep(values)
    stakes.forEach(({ lo = 0, hi = 0 }, place) => {
      const rest = WHOLE - values.reduce((total, value, at) => total + (at === place ? 0 : value), 0)
      if (rest >= lo && rest <= hi) keep(values.with(place, rest))
    })
  }
  return [...found.values()]
}

function* choices(columns: readonly Column[]): Iterable<TestStake[]> {
  const [first, ...rest] = columns
  if (!first) {
    yield []
    return
  }
  for (const others of choices(rest)) {
    for (const corner of first.corners)
      yield [...first.stakes.map(({ owner, owned }, place) => ({ owner, owned, share: corner[place] ?? 0 })), ...others]
  }
}

function columnsOf(stakes: readonly TestStake[], complete: readonly string[]): Column[] {
  const companies = [...new Set(stakes.map(({ owned }) => owned))]
  return companies.map((company) => {
    const column = stakes.filter(({ owned }) => owned === company)
    return { company, stakes: column, corners: cornersOf(column, complete.includes(company)) }
  })
}

describe('bounds against every corner of every column', () => {
  it('shares are tight, and verdicts are certain, possible and no exactly where the corners say', () => {
    let tried = 0
    fc.assert(
      fc.property(rangedGraphs, ({ stakes, complete }) => {
        const columns = columnsOf(stakes, complete)
        const all = columns.reduce((product, { corners }) => product * corners.length, 1)
        fc.pre(all > 1 && all <= 250)
        tried++
        const s = snapshotOf({ stakes, complete })
        const owner = [...new Set(stakes.map((stake) => stake.owner))].sort().at(-1) ?? ''
        const source = { members: [node(s, owner)] }
        const [least, most] = [effectiveShares(s, source, 'lo'), effectiveShares(s, source, 'hi')]
        const answer = verdicts(s, ruleOf('OFAC_50'), { parties: source.members })
        const seen = columns.map(() => ({ lo: 1, hi: 0, caught: 0 }))
        for (const choice of choices(columns)) {
          const exact = snapshotOf({ stakes: choice })
          const at = (company: string) => node(exact, company)
          const shares = effectiveShares(exact, { members: [at(owner)] }, 'lo')
          const { yes } = verdicts(exact, ruleOf('OFAC_50'), { parties: [at(owner)] })
          columns.forEach(({ company }, place) => {
            const held = seen[place] as (typeof seen)[number]
            const share = shares[at(company)] ?? 0
            held.lo = Math.min(held.lo, share)
            held.hi = Math.max(held.hi, share)
            if (yes.has(at(company))) held.caught++
          })
        }
        columns.forEach(({ company }, place) => {
          const held = seen[place] as (typeof seen)[number]
          const at = node(s, company)
          if (company !== owner) {
            expect(Math.abs((least[at] ?? 0) - held.lo), `least ${company} ${idOf(s, at)}`).toBeLessThanOrEqual(1e-9)
            expect(Math.abs((most[at] ?? 0) - held.hi), `most ${company}`).toBeLessThanOrEqual(1e-9)
          }
          expect(answer.yes.has(at)).toBe(held.caught === all && company !== owner)
          expect(answer.possible.has(at)).toBe(held.caught > 0 && held.caught < all && company !== owner)
        })
      }),
      { numRuns: 150, seed: 11, maxSkipsPerRun: 1_000 },
    )
    expect(tried).toBeGreaterThan(100)
  }, 300_000)
})
