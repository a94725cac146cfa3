import fc from 'fast-check'
import type { Json } from '#vocabulary'
import type { RelateInput } from '../../../ingest/relate/relate.ts'
import { type CaseClaim, type CaseSource, inputOf } from './case.ts'

const one = <const T>(...of: T[]) => fc.constantFrom(...of)
const sometimes = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 })

const sourceIds = ['s', 't', 'u', 'v', 'w']
const source: fc.Arbitrary<CaseSource> = fc.record({
  published: one('2019', '2020-03', '2020-06-01', '2021-06-01', null),
  retrieved: one('2022-01-01', null),
  derivedFrom: fc.subarray(sourceIds, { maxLength: 2 }),
  series: one('register', 'paper', null),
})

const dates = ['2017', '2018-05', '2018', '2019-03', '2020', '2020-02-01', '2021']
const share = fc
  .tuple(one('0', '0.2', '0.3'), one('0.3', '0.4', '1'), fc.boolean(), fc.boolean())
  .map(([lo, hi, loOpen, hiOpen]) => ({ lo, hi, loOpen, hiOpen }))
const amount = fc.record({ value: one('10', '10.5', '12'), currency: one('EUR', 'CNY'), approximate: fc.boolean() })

const ends = one(
  { subject: 'company/a', predicate: 'OWNS', object: 'company/b' },
  { subject: 'company/a', predicate: 'OWNS', object: 'company/b' },
  { subject: 'company/a', predicate: 'SUPPLIES', object: 'contract/k' },
  { subject: 'company/a', predicate: 'PARTICIPATES_IN', object: 'initiative/i' },
  { subject: 'company/a', predicate: 'describedAs', object: null },
)

const claimIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const qualifiers: fc.Arbitrary<{ [name: string]: Json }> = fc.record(
  {
    share,
    amount,
    direct: fc.boolean(),
    role: one('supplier', 'maker'),
    award: one('1', '2'),
    lastConfirmed: one(...dates),
    rank: one('1', '2'),
  },
  { requiredKeys: [] },
)
const claim = (id: string): fc.Arbitrary<CaseClaim> =>
  fc
    .tuple(
      ends,
      fc.record({
        source: one(...sourceIds),
        mode: one('record', 'report', 'allegation', 'opinion'),
        cites: sometimes(one(...sourceIds)),
        origin: sometimes(one(...sourceIds)),
        validFrom: sometimes(one(...dates)),
        validTo: sometimes(one(...dates)),
        knownFrom: sometimes(one('2019', '2020-03', '2021-01-01')),
        knownTo: sometimes(one('2021', '2022-06-01')),
        replaces: fc.subarray(claimIds, { maxLength: 1 }),
        driftFrom: fc.subarray(claimIds, { maxLength: 1 }),
        qualifiers,
      }),
      fc.record({ links: fc.boolean() }),
    )
    .map(([ofEnds, fields, { links }]) => ({ id, ...ofEnds, ...fields, ...(links ? {} : { replaces: [], driftFrom: [] }) }))

/** Up to eight claims of a few sources about three pairs, with every kind of link between them. */
export const anyClaims: fc.Arbitrary<RelateInput> = fc
  .tuple(
    fc.tuple(...sourceIds.map(() => source)),
    fc.subarray(claimIds, { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(claim))),
  )
  .map(([sources, claims]) => inputOf({ sources: Object.fromEntries(sources.map((given, at) => [sourceIds[at], given])), claims }))
