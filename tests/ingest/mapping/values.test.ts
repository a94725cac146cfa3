import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../ingest/mapping/dates.ts'
import { parseInterval } from '../../../ingest/mapping/interval.ts'
import { decimalText, readNumber } from '../../../ingest/mapping/numbers.ts'
import { propertyReader } from '../../../ingest/mapping/properties.ts'
import type { Doubt } from '../../../ingest/mapping/row.ts'
import { readShare } from '../../../ingest/mapping/share-cell.ts'

describe('a date in a cell', () => {
  it.each([
    ['2019', '2019'],
    ['2019-10', '2019-10'],
    ['2019-10-07', '2019-10-07'],
    ['2020-04-14 14:17:46.418', '2020-04-14'],
    ['2020-04-14T14:17:46Z', '2020-04-14'],
    ['2019/1/7', '2019-01-07'],
    ['25/04/2011', '2011-04-25'],
    ['04/25/2011', '2011-04-25'],
    ['03/03/2011', '2011-03-03'],
    ['9-Apr-25', '2025-04-09'],
    ['01-FEB-2004', '2004-02-01'],
    ['7 October 2019', '2019-10-07'],
    ['October 7, 2019', '2019-10-07'],
    ['Feb 2004', '2004-02'],
    ['03.2019', '2019-03'],
    ['00/00/1941', '1941'],
  ])('%s is %s', (raw, date) => expect(readDate(raw, undefined)).toEqual({ date }))

  it('of two orders is the year, unless the source says which', () => {
    expect(readDate('03/04/2011', undefined)).toMatchObject({ date: '2011', doubt: expect.any(String) })
    expect(readDate('03/04/2011', 'dayFirst')).toEqual({ date: '2011-04-03' })
    expect(readDate('03/04/2011', 'monthFirst')).toEqual({ date: '2011-03-04' })
  })

  it.each(['31-FEB-2010', '2011-13-01', '25/25/2011', 'soon', '12'])('%s is none, and doubtful', (raw) => {
    expect(readDate(raw, undefined)).toEqual({ doubt: expect.any(String) })
  })

  it('that stands for no end is silence', () => expect(readDate('9999-12-31', undefined)).toEqual({}))
})

it('a country in a cell is two capital letters; anything else is kept raw, with a doubt', () => {
  const read = propertyReader({ kind: 'text', form: 'country' }, 'c', { at: new Map([['c', 0]]), nulls: new Set() }, {})
  expect(read({ cells: ['CN'], doubts: [] })).toEqual({ value: 'CN' })
  const doubts: Doubt[] = []
  expect(read({ cells: ['CHN'], doubts })).toEqual({ raw: 'CHN' })
  expect(doubts).toMatchObject([{ text: '"CHN", expected a country of two capital letters: CN' }])
})

describe('a share in a cell', () => {
  it.each([
    ['12.5', 'percent', { lo: '0.125', hi: '0.125' }],
    ['12.5 %', 'fraction', { lo: '0.125', hi: '0.125' }],
    ['0.5', 'fraction', { lo: '0.5', hi: '0.5' }],
    ['25-50', 'percent', { lo: '0.25', hi: '0.5' }],
    ['>25', 'percent', { lo: '0.25', hi: '1', loOpen: true }],
    ['≤ 5 %', 'percent', { lo: '0', hi: '0.05' }],
    ['1.5e-3', 'fraction', { lo: '0.0015', hi: '0.0015' }],
    ['0.14770874120277874', 'fraction', { lo: '0.147708741', hi: '0.147708741' }],
    ['0', 'percent', { lo: '0', hi: '0' }],
  ] as const)('%s as %s', (raw, unit, range) => expect(readShare(raw, unit, 'point')).toEqual({ share: { ...range, raw } }))

  it.each(['140 %', '-3', 'half', '50-25', '>200'])('%s is none: unknown, with its words', (raw) => {
    expect(readShare(raw, 'percent', 'point')).toEqual({ share: { raw }, doubt: expect.any(String) })
  })

  it('with a comma for a point is read where the mapping says so, and doubtful where not', () => {
    expect(readShare('12,5', 'percent', 'comma').share).toMatchObject({ lo: '0.125' })
    expect(readShare('12,5', 'percent', 'point').doubt).toBeDefined()
  })

  it('by its band keeps open and closed ends', () => {
    expect(parseInterval('(0.25, 0.5]')).toEqual({ lo: '0.25', hi: '0.5', loOpen: true })
    expect([parseInterval('[0.5, 0.25]'), parseInterval('[0, 2]'), parseInterval('0.25-0.5')]).toEqual([undefined, undefined, undefined])
  })
})

describe('a number in a cell', () => {
  it.each([
    ['1,234,567.80', 'point', '1234567.8'],
    ['1.234.567,80', 'comma', '1234567.8'],
    ['1 234 567', 'point', '1234567'],
    ["1'234", 'point', '1234'],
    ['1.2E+3', 'point', '1200'],
    ['-0.50', 'point', '-0.5'],
  ] as const)('%s with a decimal %s is %s', (raw, decimal, text) => {
    const number = readNumber(raw, decimal)
    expect(number && decimalText(number)).toBe(text)
  })

  it('of any decimal text comes back exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 25 }), (digits, places) => {
        const text = decimalText({ digits, places })
        const back = readNumber(text, 'point')
        expect(back && decimalText(back)).toBe(text)
      }),
    )
  })
})
