import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Words } from '../locales/words.ts'
import { type Chart, type ChartLine, type ChartNode, leavesOf } from './chart.ts'
import { type LineLabel, lineLabel } from './line-label.ts'
import { type NodeBox, nodeBox } from './node-box.ts'

/** Everything the layout needs, worked out without a browser; the same chart makes the same drawing. */
export type Drawing = {
  readonly elk: ElkNode
  readonly boxes: ReadonlyMap<string, NodeBox>
  readonly labels: ReadonlyMap<string, LineLabel>
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_DOWN',
  // Largest share first, as the chart lists them.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '34',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
} as const

export function drawingOf(t: Words, chart: Chart): Drawing {
  const nodes = new Map(chart.nodes.map((node) => [node.id, node]))
  const boxes = new Map(chart.nodes.map((node) => [node.id, nodeBox(t, chart, node)]))
  const labels = new Map(
    unbundled(chart).flatMap((line) => {
      if (leavesOf(chart).has(line.to)) return []
      const label = lineLabel(t, line, nodes)
      return label ? [[line.id, label] as const] : []
    }),
  )
  const children = chart.nodes.map((node) => elkNode(chart, node, boxes))
  const edges = unbundled(chart).map((line) => elkEdge(chart, line, labels))
  return { elk: { id: 'chart', layoutOptions: options, children, edges }, boxes, labels }
}

/** A leaf says below its name what is held of it: one line leads there, whatever it stands for. */
function unbundled(chart: Chart): readonly ChartLine[] {
  const leaves = leavesOf(chart)
  const first = new Map(chart.lines.map((line) => [`${line.from}\n${line.to}`, line] as const).reverse())
  return chart.lines.filter((line) => !leaves.has(line.to) || first.get(`${line.from}\n${line.to}`) === line)
}

/** Lines come in at the top and leave at the bottom, in the middle of the mark; into the company asked about each at its own place. */
function elkNode(chart: Chart, node: ChartNode, boxes: Drawing['boxes']): ElkNode {
  const { w = 0, h = 0, anchor = 0 } = boxes.get(node.id) ?? {}
  const spot = { width: 0, height: 0 }
  if (node.id === chart.focus) {
    const into = chart.lines.filter(({ to }) => to === node.id)
    const side = (name: string) => ({ 'elk.port.side': name })
    return {
      id: node.id,
      width: w,
      height: h,
      layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE', 'elk.spacing.portPort': '26' },
      ports: [
        ...into.map(({ id }) => ({ id: inPort(chart, node.id, id), ...spot, layoutOptions: side('NORTH') })),
        { id: outPort(node.id), ...spot, layoutOptions: side('SOUTH') },
      ],
    }
  }
  return {
    id: node.id,
    width: w,
    height: h,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: [
      { id: inPort(chart, node.id, ''), x: anchor, y: 0, ...spot },
      { id: outPort(node.id), x: anchor, y: h, ...spot },
    ],
  }
}

function elkEdge(chart: Chart, line: ChartLine, labels: Drawing['labels']): ElkExtendedEdge {
  const label = labels.get(line.id)
  // A label on the right takes the same room on the left: the layout puts all labels on one side, and this one on the line.
  const isRight = label?.side === 'right'
  return {
    id: line.id,
    sources: [outPort(line.from)],
    targets: [inPort(chart, line.to, line.id)],
    labels: label
      ? [
          {
            id: `label ${line.id}`,
            text: label.head,
            width: isRight ? label.w * 2 : label.w,
            height: label.h,
            ...(isRight ? { layoutOptions: { 'elk.edgeLabels.inline': 'true' } } : {}),
          },
        ]
      : [],
  }
}

const outPort = (id: string): string => `out ${id}`
const inPort = (chart: Chart, id: string, line: string): string => (id === chart.focus ? `in ${id} ${line}` : `in ${id}`)
