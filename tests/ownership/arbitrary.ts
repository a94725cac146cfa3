import fc from 'fast-check'
import { WHOLE } from '#vocabulary'
import type { TestStake } from './timeline-of.ts'

const PERCENT = WHOLE / 100

export const companiesOf = (stakes: readonly TestStake[]): string[] => [...new Set(stakes.map(({ owned }) => owned))].sort()
export const everybody = (stakes: readonly TestStake[]): string[] =>
  [...new Set(stakes.flatMap(({ owner, owned }) => [owner, owned]))].sort()

/**
 * Graphs of a few companies that hold each other and themselves as they please, and of people who hold them. Columns are
 * recorded to `recorded` percent, whole percents, so that exact fractions stay small; some are recorded whole.
 */
export const loopedGraphs: fc.Arbitrary<readonly TestStake[]> = fc
  .record({
    companies: fc.integer({ min: 1, max: 6 }),
    people: fc.integer({ min: 1, max: 4 }),
    draws: fc.array(fc.record({ owner: fc.nat(9), owned: fc.nat(5), weight: fc.integer({ min: 1, max: 20 }) }), {
      minLength: 2,
      maxLength: 22,
    }),
    recorded: fc.array(fc.constantFrom(100, 100, 97, 60), { minLength: 6, maxLength: 6 }),
  })
  .map(({ companies, people, draws, recorded }) => {
    const columns = new Map<number, Map<string, number>>()
    for (const { owner, owned, weight } of draws) {
      const company = owned % companies
      const place = owner % (companies + people)
      const column = columns.get(company) ?? new Map<string, number>()
      column.set(place < companies ? `C${place}` : `P${place - companies}`, weight)
      columns.set(company, column)
    }
    return [...columns].flatMap(([company, column]) => shared(`C${company}`, column, recorded[company] ?? 100))
  })

function shared(owned: string, column: ReadonlyMap<string, number>, recorded: number): TestStake[] {
  const weights = [...column]
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const floors = weights.map(([owner, weight]) => ({ owner, percents: Math.floor((weight / total) * recorded) }))
  const given = floors.reduce((sum, { percents }) => sum + percents, 0)
  return floors
    .map(({ owner, percents }, place) => ({ owner, owned, share: (percents + (place === 0 ? recorded - given : 0)) * PERCENT }))
    .filter(({ share }) => share > 0)
}

/** The same with ranges: each stake reaches some percents below and above its share. */
export const rangedGraphs: fc.Arbitrary<{ readonly stakes: readonly TestStake[]; readonly complete: readonly string[] }> = fc
  .record({
    stakes: loopedGraphs,
    spreads: fc.array(fc.record({ down: fc.integer({ min: 0, max: 20 }), up: fc.integer({ min: 0, max: 20 }) }), {
      minLength: 30,
      maxLength: 30,
    }),
    complete: fc.subarray(['C0', 'C1', 'C2', 'C3', 'C4', 'C5']),
  })
  .map(({ stakes, spreads, complete }) => {
    const ranged = stakes.map(({ owner, owned, share = 0 }, place) => {
      const { down = 0, up = 0 } = spreads[place] ?? {}
      return { owner, owned, lo: Math.max(0, share - down * PERCENT), hi: Math.min(WHOLE, share + up * PERCENT) }
    })
    const reaches = (company: string) => ranged.filter(({ owned }) => owned === company).reduce((sum, { hi }) => sum + hi, 0) >= WHOLE
    return { stakes: ranged, complete: complete.filter(reaches) }
  })
