import elkjs from 'elkjs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainThrough } from '../../web/chart/chain.ts'
import { type Chart, type ChartNode, chartOf } from '../../web/chart/chart.ts'
import { type LaidOut, laidOut, type PlacedNode } from '../../web/chart/laid-out.ts'
import { drawingOf } from '../../web/chart/to-elk.ts'
import { overlap } from '../../web/graph/boxes.ts'
import { holding, known, wholeView } from './holdings-for-tests.ts'
import { words } from './words-for-tests.ts'

const seed = known([
  holding('State', 'CETC', 1),
  holding('CETC', 'CETHIK', 1),
  holding('CETHIK', 'Hikvision', 0.3888),
  holding('Gong', 'Hikvision', 0.103),
  holding('CETC', 'Hikvision', [0, 1], { kind: 'control' }),
  holding('State', 'Hikvision', 0.4155, { kind: 'declared' }),
  holding('Hikvision', 'Moyu', [0, 1]),
])

const ids = (nodes: readonly ChartNode[]): readonly string[] => nodes.map(({ id }) => id)
const rest = (chart: Chart, of: string) => chart.nodes.find((node) => node.is === 'rest' && node.of === of)

const elk = new elkjs.default()
const laid = async (chart: Chart, mirrored = false): Promise<LaidOut> => {
  const drawing = drawingOf(words, chart)
  return laidOut(chart, drawing, await elk.layout(structuredClone(drawing.elk)), mirrored)
}

describe('what is drawn', () => {
  it('goes up to the last owner and down as far as is asked', () => {
    expect(new Set(ids(chartOf('Hikvision', seed, wholeView).nodes))).toEqual(
      new Set(['Hikvision', 'CETHIK', 'CETC', 'State', 'Gong', 'Moyu', 'rest Hikvision', 'rest Gong']),
    )
    const near = chartOf('Hikvision', seed, { ...wholeView, up: 1, down: 0, shows: ['share'] })
    expect(ids(near.nodes)).toEqual(['Hikvision', 'CETHIK', 'Gong', 'rest Hikvision'])
    expect(near.nodes.find(({ id }) => id === 'CETHIK')).toMatchObject({ above: 1 })
  })

  it('always draws what no holder accounts for, from its least to its most', () => {
    expect(rest(chartOf('Hikvision', seed, wholeView), 'Hikvision')).toMatchObject({ lo: 0.5082, hi: 0.5082 })
    const contested = known([holding('a', 'b', [0.088, 0.1042])])
    expect(rest(chartOf('b', contested, wholeView), 'b')).toMatchObject({ lo: 0.8958, hi: 0.912 })
    expect(rest(chartOf('Hikvision', seed, wholeView), 'CETC')).toBeUndefined()
  })

  it('counts what it leaves out for being small', () => {
    const chart = chartOf('Hikvision', seed, { ...wholeView, hideBelow: 0.2 })
    expect(ids(chart.nodes)).not.toContain('Gong')
    expect(chart.hidden).toBe(1)
  })

  it('folds more than twelve siblings into one, and opens it', () => {
    const many = known(Array.from({ length: 184 }, (_, at) => holding('a', `b${at}`, (at + 1) / 1000)))
    const chart = chartOf('a', many, wholeView)
    expect(chart.nodes.find(({ is }) => is === 'stack')).toMatchObject({ side: 'holdings a', count: 173 })
    expect(chart.nodes.filter(({ is }) => is === 'entity')).toHaveLength(12)
    expect(chartOf('a', many, { ...wholeView, unfolded: ['holdings a'] }).nodes.filter(({ is }) => is === 'entity')).toHaveLength(185)
  })

  it('marks the lines of a loop and no others', () => {
    const loop = known([holding('a', 'b', 0.5), holding('b', 'a', 0.4), holding('State', 'a', 0.6), holding('b', 'c', 1)])
    const chart = chartOf('b', loop, wholeView)
    expect(chart.lines.filter(({ inLoop }) => inLoop).map(({ id }) => id)).toEqual(['share a b', 'share b a'])
  })

  it('ends, whatever owns whatever', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 20 }), (stakes) => {
        const all = known(stakes.map(([owner, company, share], at) => holding(owner, company, share, { id: `${at}` })))
        const [first] = all.holdings
        const chart = chartOf(first?.company ?? '', all, wholeView)
        const drawn = new Set(ids(chart.nodes))
        expect(chart.lines.every(({ from, to }) => drawn.has(from) && drawn.has(to))).toBe(true)
        expect(new Set(chart.lines.map(({ id }) => id)).size).toBe(chart.lines.length)
      }),
    )
  })
})

describe('a chain', () => {
  const chart = chartOf('Hikvision', seed, wholeView)

  it('multiplies its shares down to the company asked about', () => {
    expect(chainThrough(chart, 'State')).toMatchObject({
      nodes: ['State', 'CETC', 'CETHIK', 'Hikvision'],
      product: { lo: 0.3888, hi: 0.3888 },
    })
    expect(chainThrough(chart, 'share CETC CETHIK')?.nodes).toEqual(['CETC', 'CETHIK', 'Hikvision'])
  })

  it('multiplies no control and no declaration', () => {
    expect(chainThrough(chart, 'control CETC Hikvision')).toMatchObject({ nodes: ['CETC', 'Hikvision'], product: undefined })
    expect(chainThrough(chart, 'declared State Hikvision')?.product).toBeUndefined()
  })

  it('of what it owns begins at the company itself', () => {
    expect(chainThrough(chart, 'Moyu')).toMatchObject({ nodes: ['Hikvision', 'Moyu'] })
    expect(chainThrough(chart, 'Hikvision')).toBeUndefined()
  })
})

describe('the layout', () => {
  const box = ({ x, y, box: { w, h } }: PlacedNode) => ({ x: x + w / 2, y: y + h / 2, w, h })

  it('puts owners above what they own, and nothing over anything', async () => {
    const chart = chartOf('Hikvision', seed, wholeView)
    const { nodes, lines } = await laid(chart)
    const at = new Map(nodes.map((placed) => [placed.node.id, placed]))
    for (const { from, to } of chart.lines) expect(at.get(from)?.y).toBeLessThan(at.get(to)?.y ?? 0)
    for (const [index, one] of nodes.entries()) for (const other of nodes.slice(index + 1)) expect(overlap(box(one), box(other))).toBe(0)
    const labels = lines.flatMap(({ label, labelAt: { x, y } }) =>
      label ? [{ x: label.side === 'left' ? x - label.w / 2 : x + label.w / 2, y: y + label.h / 2, w: label.w - 8, h: label.h - 2 }] : [],
    )
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(one, other)).toBe(0)
      for (const other of nodes) expect(overlap(one, box(other))).toBe(0)
    }
  })

  it('puts shares left of their line and control right of it, and mirrors both', async () => {
    const { lines, width } = await laid(chartOf('Hikvision', seed, wholeView))
    const mirrored = await laid(chartOf('Hikvision', seed, wholeView), true)
    for (const { line, label, labelAt, points } of lines) {
      if (!label || line.is === 'rest') continue
      const xs = points.map(({ x }) => x)
      if (line.is === 'control') expect(labelAt.x).toBeGreaterThan(Math.min(...xs))
      else expect(labelAt.x - label.w).toBeLessThan(Math.max(...xs))
      const turned = mirrored.lines.find((one) => one.line.id === line.id)
      expect(turned?.labelAt).toEqual({ x: width - labelAt.x, y: labelAt.y })
    }
  })

  it('is the same for the same chart', async () => {
    const [one, other] = await Promise.all([laid(chartOf('Hikvision', seed, wholeView)), laid(chartOf('Hikvision', seed, wholeView))])
    expect(one).toEqual(other)
  })
})
