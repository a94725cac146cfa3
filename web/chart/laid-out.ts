import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { Chart, ChartLine, ChartNode } from './chart.ts'
import type { LineLabel } from './line-label.ts'
import type { NodeBox } from './node-box.ts'
import type { Drawing } from './to-elk.ts'

export type Point = { readonly x: number; readonly y: number }
export type PlacedNode = { readonly node: ChartNode; readonly box: NodeBox; readonly x: number; readonly y: number }
/** `label` stands with its outer edge at `labelAt.x`: right-aligned left of the line, left-aligned right of it. */
export type PlacedLine = {
  readonly line: ChartLine
  readonly points: readonly Point[]
  readonly label: LineLabel | undefined
  readonly labelAt: Point
}
export type LaidOut = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly lines: readonly PlacedLine[]
}

/** Where everything stands, from the layout's answer. `mirrored` turns siblings and labels about, never up and down. */
export function laidOut(chart: Chart, { boxes, labels }: Drawing, answer: ElkNode, mirrored = false): LaidOut {
  const { width = 0, height = 0, children = [], edges = [] } = answer
  const flip = (x: number, w = 0): number => (mirrored ? width - x - w : x)
  const placed = new Map(children.map((child) => [child.id, child]))
  const routes = new Map(edges.map((edge) => [edge.id, edge]))
  const nodes = chart.nodes.flatMap((node): PlacedNode[] => {
    const box = boxes.get(node.id)
    const { x, y } = placed.get(node.id) ?? {}
    return box && x !== undefined && y !== undefined ? [{ node, box, x: flip(x, box.w), y }] : []
  })
  const lines = chart.lines.flatMap((line): PlacedLine[] => {
    const route = routes.get(line.id)
    const [section] = route?.sections ?? []
    if (!section) return []
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x: flip(x), y }))
    const label = labels.get(line.id)
    const [at] = route?.labels ?? []
    const { x = 0, y = 0, width: room = 0 } = at ?? {}
    const edge = label?.side === 'right' ? x + room / 2 + 8 : x + room
    const turned = label && mirrored ? { ...label, side: label.side === 'left' ? ('right' as const) : ('left' as const) } : label
    return [{ line, points, label: turned, labelAt: { x: flip(edge), y } }]
  })
  return { width, height, nodes, lines }
}
