import type { Core, EdgeSingular } from 'cytoscape'
import type { Stack } from '../state/picture.ts'
import { type Box, labelSize, type Point } from './boxes.ts'
import { besideMark, type LabelledNode, labelPlaces, type Side } from './label-places.ts'
import { stackPlaces } from './stack-places.ts'

/** Above this many elements names stand below their marks and figures in the middle of their lines: weighing each would hold the page. */
const WEIGHED = 600

/** Puts every name, figure and stack where it covers least, for the positions that stand now. */
export function placeAll(cy: Core, stacks: readonly Stack[]): void {
  const nodes = labelled(cy)
  const edges = cy.edges('[type]').toArray()
  const pairs = new Map<string, number>()
  const pairOf = (edge: EdgeSingular): string => [edge.source().id(), edge.target().id()].sort().join('\n')
  for (const edge of edges) pairs.set(pairOf(edge), (pairs.get(pairOf(edge)) ?? 0) + 1)
  const lines = edges.map((edge) => ({
    id: edge.id(),
    from: edge.source().id(),
    to: edge.target().id(),
    label: labelSize(edge.data('label'), 11.8, 170),
    ...(pairs.get(pairOf(edge)) === 1 ? {} : { bow: bowOf(edge) }),
  }))
  const { sides, shifts } = nodes.length + lines.length > WEIGHED ? plain(nodes) : labelPlaces(nodes, lines)
  cy.batch(() => {
    for (const [id, side] of sides) cy.getElementById(id).removeClass('side-right side-left side-top').addClass(`side-${side}`)
    for (const [id, { x, y }] of shifts) cy.getElementById(id).data({ mx: x, my: y })
    placeStacks(cy, stacks, nodes, sides)
  })
}

function labelled(cy: Core): LabelledNode[] {
  return cy.nodes('[^stack]').map((node) => ({
    id: node.id(),
    at: { ...node.position() },
    mark: [node.width(), node.height()] as const,
    label: labelSize(node.data('label'), node.hasClass('seed') ? 14 : 12.5, 160),
  }))
}

/** Lines between the same two bend apart; a label stands on its own. */
function bowOf(edge: EdgeSingular): Point {
  const [from, to, middle] = [edge.source().position(), edge.target().position(), edge.midpoint()]
  return { x: middle.x - (from.x + to.x) / 2, y: middle.y - (from.y + to.y) / 2 }
}

const plain = (nodes: readonly LabelledNode[]): ReturnType<typeof labelPlaces> => ({
  sides: new Map(nodes.map(({ id }) => [id, 'bottom' as const])),
  shifts: new Map(),
})

function placeStacks(cy: Core, stacks: readonly Stack[], nodes: readonly LabelledNode[], sides: ReadonlyMap<string, Side>): void {
  if (stacks.length === 0) return
  const places = new Map(nodes.map(({ id, at }) => [id, at]))
  const near = stacks.flatMap(({ of }) => places.get(of) ?? [])
  const isNear = ({ x, y }: Point): boolean => near.some((hub) => Math.abs(hub.x - x) < 320 && Math.abs(hub.y - y) < 320)
  const boxes: Box[] = nodes
    .filter(({ at }) => isNear(at))
    .flatMap((node) => [{ ...node.at, w: node.mark[0] + 8, h: node.mark[1] + 8 }, besideMark(node, sides.get(node.id) ?? 'bottom')])
  const strokes = cy.edges('[type]').map((edge) => [{ ...edge.source().position() }, { ...edge.target().position() }] as const)
  const close = strokes.filter(([a, b]) => near.some(({ x, y }) => (x === a.x && y === a.y) || (x === b.x && y === b.y)))
  for (const [id, place] of stackPlaces(stacks, boxes, close, (of) => places.get(of))) cy.getElementById(id).position({ ...place })
}
