import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { differences } from '../../web/features/as-of/differences.ts'
import { AT_ONCE, nextDays, textFor } from '../../web/features/as-of/shares-ahead.ts'
import { nearestStop, placeOf, spanOf, stopAfter, stopOn, stopsOf } from '../../web/features/as-of/stops.ts'
import { heldOn } from '../../web/features/ownership/holdings-on.ts'
import { holding } from './holdings-for-tests.ts'

const days = ['2017-01-01', '2019-06-01', '2021-03-26', '2024-02-07']

describe('the stops of the slider', () => {
  it('are the days on which something changes, and today last', () => {
    expect(stopsOf(['2030-01-01', '2021-03-26', '2019-06-01', '2021-03-26'], '2026-11-25')).toEqual([
      '2019-06-01',
      '2021-03-26',
      '2026-11-25',
    ])
  })

  it('show the state that began at or before a day', () => {
    expect(['2016-01-01', '2019-06-01', '2021-03-25', '2021-03-26', '2030-01-01'].map((day) => stopOn(days, day))).toEqual([0, 1, 1, 2, 3])
  })

  it('are reached by keys, and never left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'), { maxLength: 20 }), (keys) => {
        const end = keys.reduce((at, key) => stopAfter(key, at, days.length) ?? -1, 2)
        expect(end).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThan(days.length)
      }),
    )
    expect(stopAfter('Tab', 1, 4)).toBeUndefined()
  })

  it('are found where they stand on the line', () => {
    for (const [at, day] of days.entries()) expect(nearestStop(days, placeOf(days, day))).toBe(at)
    expect([placeOf(days, '2017-01-01'), placeOf(days, '2024-02-07')]).toEqual([0, 1])
  })

  it('span what stays the same', () => {
    const shares = new Map([
      ['2017-01-01', 1],
      ['2019-06-01', 2],
      ['2021-03-26', 2],
    ])
    expect(spanOf(days, 2, (day) => shares.get(day))).toEqual([1, 2])
    expect(spanOf(days, 3, (day) => shares.get(day))).toEqual([3, 3])
  })
})

describe('what is asked ahead', () => {
  const many = Array.from(
    { length: 80 },
    (_, at) => `20${String(10 + Math.floor(at / 12)).padStart(2, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`,
  )

  it('is the nearest first, no more than a request holds, and nothing twice', () => {
    const first = nextDays(many, 40, () => false)
    expect(first).toHaveLength(AT_ONCE)
    expect(first.slice(0, 3)).toEqual([many[40], many[39], many[41]])
    expect(nextDays(many, 40, (day) => first.includes(day))).toEqual([])
    const next = nextDays(many, 55, (day) => first.includes(day))
    expect(next.some((day) => first.includes(day))).toBe(false)
  })

  it('is a question the API takes', () => {
    const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'))
    expect(validate(schema, parse(textFor(AT_ONCE)))).toEqual([])
  })
})

it('two days differ in what began, what ended and what is another figure', () => {
  const before = [holding('a', 'x', 0.3656), holding('b', 'x', 0.1), holding('c', 'x', 0.2)]
  const after = [holding('a', 'x', 0.3311), holding('c', 'x', 0.2), holding('d', 'x', 0.1)]
  expect(differences(before, after).map(({ sign, before: old, after: next }) => [sign, old?.owner, next?.owner])).toEqual([
    ['begun', undefined, 'd'],
    ['ended', 'b', undefined],
    ['changed', 'a', 'a'],
  ])
  expect(differences(before, before)).toEqual([])
})

it('a holding possibly holds while a partial date decides', () => {
  const bounds = { validFromMin: '2021-01-01', validFromMax: '2021-12-31', validToMin: '2023-03-01', validToMax: '2023-03-31' }
  const days = ['2020-12-31', '2021-06-01', '2021-12-31', '2023-03-15', '2023-03-31']
  expect(days.map((day) => heldOn(bounds, day))).toEqual(['no', 'possibly', 'certainly', 'possibly', 'no'])
  const open = { validFromMin: null, validFromMax: null, validToMin: null, validToMax: null }
  expect(heldOn(open, '1990-01-01')).toBe('certainly')
})
