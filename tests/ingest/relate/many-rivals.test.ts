import fc from 'fast-check'
import { expect, it } from 'vitest'
import { relate } from '../../../ingest/relate/relate.ts'
import { contestedAmong, MANY, rivalsAmong } from '../../../ingest/relate/rivals.ts'
import { type CaseClaim, inputOf } from './case.ts'

const sources = { paper: { published: '2020-01-01' }, late: { published: '2021-01-01' } }

/** As many stakes of one owner in one company as one paper gives, all at once and all different. */
const stakes = (count: number): CaseClaim[] =>
  Array.from({ length: count }, (_, at) => {
    const share = `0.${String(at).padStart(4, '0')}`
    const qualifiers = { share: { lo: share, hi: share }, direct: true }
    return { id: `c${at}`, source: 'paper', subject: 'company/a', predicate: 'OWNS', object: 'company/b', mode: 'report', qualifiers }
  })

it('as many rivals as can be listed are listed', () => {
  const { edges, contradictions, faults } = relate(inputOf({ sources, claims: stakes(MANY) }))
  expect(edges).toHaveLength(MANY)
  expect(edges.every(({ rivals }) => rivals.length === MANY - 1)).toBe(true)
  expect(contradictions).toHaveLength((MANY * (MANY - 1)) / 2)
  expect(faults).toEqual([])
})

it('one more is a fault of the source: contested edges, without lists of rivals and without contradictions', () => {
  const { edges, contradictions, faults } = relate(inputOf({ sources, claims: stakes(MANY + 1) }))
  expect(edges).toHaveLength(MANY + 1)
  expect(edges.every(({ contested, rivals }) => contested && rivals.length === 0)).toBe(true)
  expect(contradictions).toEqual([])
  expect(faults).toEqual([{ pair: 'OWNS|company/a|company/b', day: '2020-01-01', relationships: MANY + 1, sources: ['paper'] }])
})

it('who is contested is found without comparing each with each', () => {
  const day = fc.constantFrom('0000-01-01', '2001-01-01', '2002-01-01', '2003-01-01', '9999-12-31')
  const bounds = fc.record({ validFromMin: day, validFromMax: day, validToMin: day, validToMax: day })
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 8 }), (all) => {
      expect(contestedAmong(all)).toEqual(rivalsAmong(all).map((rivals) => rivals.length > 0))
    }),
    { numRuns: 2000 },
  )
})
