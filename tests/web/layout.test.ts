import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside, overlap } from '../../web/graph/boxes.ts'
import { commandFor, focusAfter, lineAfter } from '../../web/graph/canvas-keys.ts'
import { firstPositions } from '../../web/graph/first-positions.ts'
import { besideMark, labelPlaces } from '../../web/graph/label-places.ts'
import { layoutTask } from '../../web/graph/layout.ts'
import { randomStream, seedOf } from '../../web/graph/random.ts'
import { toward } from '../../web/graph/toward.ts'
import { drawnOf, edge, node } from './picture-for-tests.ts'

const owners = (count: number) =>
  Array.from({ length: count }, (_, index) => edge(`o${index}`, `owner${index}`, 'hub', { value: `${index} %` }))
const star = (count: number) => drawnOf([node('hub'), ...owners(count).map(({ from }) => node(from))], owners(count))

describe('where a layout starts', () => {
  it('puts owners above and contracts below', () => {
    const edges = [
      edge('1', 'owner', 'hub'),
      edge('2', 'hub', 'contract', { type: 'SUPPLIES' }),
      edge('3', 'hub', 'list', { type: 'LISTED_IN' }),
    ]
    const { places } = firstPositions(['hub', 'owner', 'contract', 'list'], drawnOf([], edges).lines, ['hub'], new Map())
    const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN }
    expect(at('owner').y).toBeLessThan(at('hub').y)
    expect(at('contract').y).toBeGreaterThan(at('hub').y)
    expect(at('list').x).toBeGreaterThan(at('hub').x)
  })

  it('moves nothing that stands already', () => {
    const known = new Map([
      ['hub', { x: 7, y: 9 }],
      ['owner0', { x: -40, y: 3 }],
    ])
    const { places } = firstPositions(['hub', 'owner0', 'owner1'], star(2).lines, ['hub'], known)
    expect(places.get('hub')).toEqual({ x: 7, y: 9 })
    expect(places.get('owner0')).toEqual({ x: -40, y: 3 })
  })

  it('gives no two entities of a wheel the same place, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const { places } = firstPositions(['hub', ...owners(count).map(({ from }) => from)], star(count).lines, ['hub'], new Map())
        const all = [...places.values()]
        expect(all).toHaveLength(count + 1)
        expect(new Set(all.map(({ x, y }) => `${x},${y}`)).size).toBe(count + 1)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps marks apart enough for their names', () => {
    const { places } = firstPositions(['hub', ...owners(33).map(({ from }) => from)], star(33).lines, ['hub'], new Map())
    const marks = [...places.values()].map(({ x, y }) => ({ x, y, w: 40, h: 40 }))
    for (const [index, mark] of marks.entries()) for (const other of marks.slice(index + 1)) expect(overlap(mark, other)).toBe(0)
  })

  it('stands what two entities share between them', () => {
    const edges = [
      edge('1', 'a', 'list', { type: 'LISTED_IN' }),
      edge('2', 'b', 'list', { type: 'LISTED_IN' }),
      edge('3', 'x', 'a'),
      edge('4', 'y', 'b'),
    ]
    const { places } = firstPositions(['a', 'b', 'list', 'x', 'y'], drawnOf([], edges).lines, ['a', 'b'], new Map())
    const [a, b, list] = ['a', 'b', 'list'].map((id) => places.get(id)?.x ?? Number.NaN)
    expect([a, list, b]).toEqual([a, list, b].sort((one = 0, other = 0) => one - other))
  })

  it('asks the same of the same picture in whatever order its parts come', () => {
    const drawn = star(9)
    const turned = { ...drawn, nodes: [...drawn.nodes].reverse(), lines: [...drawn.lines].reverse() }
    const question = { seeds: ['hub'], known: new Map(), labels: new Map(), stages: new Map(), lay: 0 }
    expect(layoutTask({ ...question, drawn: turned }, 1)).toEqual(layoutTask({ ...question, drawn }, 1))
  })
})

describe('labels', () => {
  const at = (id: string, x: number, y: number) => ({ id, at: { x, y }, mark: [36, 36] as const, label: { w: 90, h: 18 } })

  it('stand on the side of a mark that its lines leave free', () => {
    const nodes = [at('hub', 0, 0), at('left', -300, 0), at('right', 300, 0), at('top', 0, -300), at('bottom', 0, 300)]
    const lines = ['left', 'right', 'top', 'bottom'].map((to) => ({ id: to, from: 'hub', to, label: { w: 40, h: 14 } }))
    const { sides } = labelPlaces(nodes, lines)
    expect(['left', 'right', 'top', 'bottom'].map((id) => sides.get(id))).toEqual(['left', 'right', 'top', 'bottom'])
  })

  it('cover neither marks nor each other along crowded lines', () => {
    const nodes = [at('hub', 0, 0), at('a', 300, -60), at('b', 300, 0), at('c', 300, 60)]
    const lines = ['a', 'b', 'c'].map((to) => ({ id: to, from: 'hub', to, label: { w: 70, h: 16 } }))
    const { shifts } = labelPlaces(nodes, lines)
    const boxes = nodes
      .slice(1)
      .map(({ id, at: end }) => ({ x: end.x / 2 + (shifts.get(id)?.x ?? 0), y: end.y / 2 + (shifts.get(id)?.y ?? 0), w: 70, h: 16 }))
    for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0)
  })

  it('are placed beside their mark, clear of it', () => {
    const one = at('a', 10, 10)
    for (const side of ['bottom', 'right', 'left', 'top'] as const)
      expect(overlap(besideMark(one, side), { ...one.at, w: 36, h: 36 })).toBe(0)
  })

  it('are crossed by a line as far as it runs inside them', () => {
    expect(inside({ x: 0, y: 0, w: 10, h: 10 }, { x: -20, y: 0 }, { x: 20, y: 0 })).toBeCloseTo(10)
    expect(inside({ x: 0, y: 0, w: 10, h: 10 }, { x: -20, y: 6 }, { x: 20, y: 6 })).toBe(0)
  })
})

describe('keys on the canvas', () => {
  const lines = drawnOf([], [edge('1', 'a', 'b'), edge('2', 'a', 'c')]).lines
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 0, y: -100 }],
    ['c', { x: 100, y: 0 }],
  ])

  it('go along a relationship the way an arrow points, and stay where none lies that way', () => {
    expect(focusAfter('ArrowUp', 'a', lines, positions)).toBe('b')
    expect(focusAfter('ArrowRight', 'a', lines, positions)).toBe('c')
    expect(focusAfter('ArrowLeft', 'a', lines, positions)).toBe('a')
    expect(toward({ x: 0, y: 0 }, new Map(), 'ArrowUp')).toBeUndefined()
  })

  it('lead from line to line and then out', () => {
    expect(['a', '1', '2'].map((from) => lineAfter(from, lines))).toEqual(['1', '2', undefined])
  })

  it('act by letter in either case', () => {
    expect([commandFor('x'), commandFor('X'), commandFor('Enter'), commandFor('q')]).toEqual(['expand', 'expand', 'choose', undefined])
  })
})

describe('chance', () => {
  it('is the same for the same seed', () => {
    const [one, other] = [randomStream(seedOf('a b')), randomStream(seedOf('a b'))]
    expect([one(), one(), one()]).toEqual([other(), other(), other()])
    expect(seedOf('a b')).not.toBe(seedOf('b a'))
  })
})
