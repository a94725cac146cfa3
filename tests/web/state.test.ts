import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standings } from '#vocabulary'
import { emptyCanvas, expandedBy, pinned, seededWith, unpinned, without } from '../../web/state/canvas.ts'
import { noFilters, passes, switched } from '../../web/state/filters.ts'
import { begun, redone, stepped, undone } from '../../web/state/history.ts'
import { countsBy, drawn, undrawn } from '../../web/state/picture.ts'
import { typedDay } from '../../web/state/question.ts'
import { edge, node } from './picture-for-tests.ts'

describe('undo', () => {
  it('gives every step back and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), (steps) => {
        const after = steps.reduce((history, step) => stepped(history, step), begun(0))
        const back = steps.reduce((history) => undone(history), after)
        expect(back.present).toBe(0)
        expect(steps.reduce((history) => redone(history), back)).toEqual(after)
      }),
    )
  })

  it('remembers a hundred steps and stays where there is none', () => {
    const after = Array.from({ length: 150 }, (_, step) => step).reduce((history, step) => stepped(history, step), begun(-1))
    expect(after.past).toHaveLength(100)
    expect(undone(begun('only')).present).toBe('only')
    expect(redone(begun('only')).present).toBe('only')
  })

  it('forgets what was ahead once another way is taken', () => {
    expect(stepped(undone(stepped(begun('a'), 'b')), 'c').future).toEqual([])
  })
})

describe('the canvas', () => {
  it('holds each seed and each expansion once', () => {
    const twice = seededWith(seededWith(emptyCanvas, 'a'), 'a')
    expect(twice.seeds).toEqual(['a'])
    const list = { of: 'a', list: 'owners' }
    expect(expandedBy(expandedBy(twice, list), { ...list }).expansions).toEqual([list])
  })

  it('shows again what was hidden once it is asked for', () => {
    expect(seededWith(without(emptyCanvas, 'a'), 'a').hidden).toEqual([])
  })

  it('keeps what was moved where it was put until it is let go', () => {
    const moved = pinned(emptyCanvas, 'a', { x: 3, y: 4 })
    expect(moved.pins).toEqual({ a: { x: 3, y: 4 } })
    expect(unpinned(moved, 'a').pins).toEqual({})
  })
})

describe('the legend', () => {
  const picture = {
    nodes: [node('a'), node('b'), node('p', { kind: 'Place' }), node('lonely')],
    edges: [
      edge('1', 'a', 'b', { standing: 'recorded', origins: 3 }),
      edge('2', 'a', 'p', { type: 'LOCATED_IN', origins: 1 }),
      edge('3', 'b', 'a', { ended: true }),
      edge('4', 'a', 'p', { type: 'COVERS', inferred: true }),
    ],
  }

  it('leaves out what ended and what is inferred until it is asked for', () => {
    expect(drawn(picture, noFilters, [], ['a']).edges.map(({ id }) => id)).toEqual(['1', '2'])
    expect(drawn(picture, { ...noFilters, ended: true, inferred: true }, [], ['a']).edges).toHaveLength(4)
  })

  it('takes the lines of a kind that is off along, and whoever then hangs on nothing', () => {
    const without = drawn(picture, switched(noFilters, 'kindsOff', 'Place'), [], ['a'])
    expect(without.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(without.edges.map(({ id }) => id)).toEqual(['1'])
  })

  it('keeps a seed that nothing hangs on', () => {
    expect(drawn(picture, { ...noFilters, standingsOff: ['recorded', 'reported'] }, [], ['lonely']).nodes.map(({ id }) => id)).toEqual([
      'lonely',
    ])
  })

  it('counts what is drawn of what there is', () => {
    const shown = drawn(picture, { ...noFilters, standingsOff: ['reported'] }, [], ['a'])
    const counts = countsBy(picture.edges, shown.edges, ({ standing }) => standing)
    expect(counts.get('recorded')).toEqual({ drawn: 1, present: 1 })
    expect(counts.get('reported')).toEqual({ drawn: 0, present: 3 })
  })

  it('never draws more for a stricter filter', () => {
    const off = fc.subarray([...standings])
    fc.assert(
      fc.property(off, off, fc.constantFrom(...standings), (some, more, standing) => {
        const one = { type: 'OWNS', standing, origins: 1, ended: false, inferred: false } as const
        const strict = passes({ ...noFilters, standingsOff: [...some, ...more] }, one)
        expect(!strict || passes({ ...noFilters, standingsOff: some }, one)).toBe(true)
      }),
    )
  })

  it('counts on a node what is not on the canvas', () => {
    expect(undrawn(node('a', { degree: 5 }), picture.edges)).toBe(2)
  })
})

describe('a typed day', () => {
  it('is year, month and day of the calendar', () => {
    expect([' 2024-02-29 ', '2023-02-29', '2024-02', 'today'].map(typedDay)).toEqual(['2024-02-29', undefined, undefined, undefined])
  })
})
