import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityKinds, relationshipTypes, standings } from '#vocabulary'
import { emptyCanvas, orders } from '../../web/state/canvas.ts'
import { noFilters } from '../../web/state/filters.ts'
import { type Address, readAddress, views, writeAddress } from '../../web/state/permalink.ts'
import { today } from '../../web/state/question.ts'

const read = (link: string): Address => {
  const { pathname, search } = new URL(link, 'http://throughline.test')
  return readAddress(pathname, search)
}

/** Ids hold colons, dots, slashes and other scripts. */
const id = fc.oneof(
  fc.constantFrom('seed:hikvision', 'lei:5493001KJTIIGC8Y1R12', 'a.b:c/d&e=f', '墨玉县', 'OWNS~1f@2'),
  fc.string({ minLength: 1 }).filter((text) => !text.includes('\0')),
)
const day = fc.option(fc.constantFrom('2024-02-07', '2019-12-31'), { nil: undefined })
const list = fc.constantFrom('owners', 'supplies', 'all')
/** In the vocabulary's order, as a link gives them back. */
const some = <T extends string>(words: readonly T[]) => fc.subarray([...words])
const coordinate = fc.integer({ min: -5000, max: 5000 })

const explorer: fc.Arbitrary<Address> = fc.record({
  screen: fc.constant({ name: 'explore' } as const),
  question: fc.record({
    asOf: day,
    knownAt: day,
    evidence: fc.record({
      standing: fc.option(fc.constantFrom(...standings), { nil: undefined }),
      origins: fc.constantFrom(1 as const, 2 as const, 3 as const),
      without: fc.uniqueArray(id, { maxLength: 2 }),
    }),
    state: fc.option(fc.constantFrom('CN', 'US'), { nil: undefined }),
    rule: fc.option(fc.constantFrom('STATE_25', 'OFAC_50'), { nil: undefined }),
  }),
  canvas: fc.record({
    seeds: fc.uniqueArray(id, { maxLength: 3 }),
    depth: fc.constantFrom(1 as const, 2 as const),
    expansions: fc.array(
      fc.oneof(
        fc.record({ of: id, list }),
        fc.record({ of: id, list, by: fc.constantFrom(...orders), take: fc.integer({ min: 1, max: 400 }) }),
      ),
      { maxLength: 3 },
    ),
    hidden: fc.uniqueArray(id, { maxLength: 2 }),
    pins: fc.dictionary(
      id.filter((text) => text !== '__proto__' && !/^\s|\s$|[\r\n]/.test(text)),
      fc.record({ x: coordinate, y: coordinate }),
      { maxKeys: 2, noNullPrototype: true },
    ),
    lay: fc.nat({ max: 9 }),
  }),
  filters: fc.record({
    kindsOff: some(Object.keys(entityKinds) as (keyof typeof entityKinds)[]),
    typesOff: some(Object.keys(relationshipTypes) as (keyof typeof relationshipTypes)[]),
    standingsOff: some(standings),
    ended: fc.boolean(),
    inferred: fc.boolean(),
  }),
  selection: fc.oneof(
    fc.constant(undefined),
    fc.record({ of: fc.constant('entity' as const), id }),
    fc.record({ of: fc.constant('relationships' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) }),
  ),
  view: fc.constantFrom(undefined, ...views),
  version: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
})

describe('a link', () => {
  it('gives the explorer again, whatever the ids are made of', () => {
    fc.assert(
      fc.property(explorer, (address) => {
        expect(read(writeAddress(address))).toEqual(address)
      }),
    )
  })

  it('holds both clocks on every screen', () => {
    const question = { ...today, asOf: '2024-02-07', knownAt: '2024-01-31' }
    const rest = { question, canvas: emptyCanvas, filters: noFilters, selection: undefined, view: undefined, version: undefined }
    const links = [{ name: 'home' }, { name: 'profile', id: 'seed:hikvision' }, { name: 'sources', tab: 'list' }] as const
    for (const screen of links) expect(read(writeAddress({ ...rest, screen }))).toMatchObject({ screen, question })
  })

  it('leaves out what is as it always is', () => {
    const address = {
      screen: { name: 'explore' } as const,
      question: today,
      canvas: emptyCanvas,
      filters: noFilters,
      selection: undefined,
      view: undefined,
      version: undefined,
    }
    expect(writeAddress(address)).toBe('/explore')
  })

  it('that was bent by hand is read as far as it makes sense', () => {
    expect(
      read('/explore?asof=2024-13-40&origins=9&kind=Nothing,Company&standing=rumoured&pin=a,b,c&view=cube&x=a.b.c!&v=-1&lay=x'),
    ).toMatchObject({
      question: today,
      filters: { kindsOff: Object.keys(entityKinds).filter((kind) => kind !== 'Company'), standingsOff: [] },
      canvas: { pins: {}, expansions: [], lay: 0 },
      view: undefined,
      version: undefined,
    })
    expect(read('/e/%E0%A4%A')).toMatchObject({ screen: { name: 'profile', id: '%E0%A4%A' } })
    expect(read('/elsewhere').screen).toEqual({ name: 'nowhere', path: '/elsewhere' })
  })
})
