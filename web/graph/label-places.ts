import { type Box, inside, overlap, type Point } from './boxes.ts'

export type Side = 'bottom' | 'right' | 'left' | 'top'
export type LabelledNode = {
  readonly id: string
  readonly at: Point
  readonly mark: readonly [number, number]
  readonly label: { readonly w: number; readonly h: number }
}
export type LabelledLine = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: { readonly w: number; readonly h: number }
  /** How far the middle of a bent line lies from the middle of its ends. */
  readonly bow?: Point
}
export type Places = { readonly sides: ReadonlyMap<string, Side>; readonly shifts: ReadonlyMap<string, Point> }

/**
 * Where labels stand: each name on the side of its mark that lines and other labels leave free, each figure along its
 * line where it covers nothing. Greedy, in the order given: the same picture gives the same places.
 */
export function labelPlaces(nodes: readonly LabelledNode[], lines: readonly LabelledLine[]): Places {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const strokes = lines.flatMap((line) => stroke(line, byId))
  const taken: Box[] = nodes.map(({ at, mark }) => ({ ...at, w: mark[0] + 6, h: mark[1] + 6 }))
  const sides = new Map<string, Side>()
  for (const node of nodes) {
    const order = outward(node, strokes)
    const best = least(order, (side) => costOf(besideMark(node, side), taken, strokes) + order.indexOf(side) * 40)
    sides.set(node.id, best)
    taken.push(besideMark(node, best))
  }
  const shifts = new Map<string, Point>()
  for (const { id, label, from, to, bow } of [...strokes].sort((a, b) => length(a) - length(b))) {
    if (label.w <= 4) continue
    const at = least(alongs, (along) => costOf(boxAt(label, pointAt(from, to, bow, along)), taken, []) + Math.abs(along - 0.5) * 60)
    const point = pointAt(from, to, bow, at)
    taken.push(boxAt(label, point))
    shifts.set(id, { x: point.x - (from.x + to.x) / 2 - bow.x, y: point.y - (from.y + to.y) / 2 - bow.y })
  }
  return { sides, shifts }
}

type Stroke = {
  readonly id: string
  readonly label: LabelledLine['label']
  readonly from: Point
  readonly to: Point
  readonly bow: Point
}

/** The sides of a mark, the one away from its lines first: there a name crosses none of them. */
function outward({ at }: LabelledNode, strokes: readonly Stroke[]): readonly Side[] {
  const ends = strokes.flatMap(({ from, to }) => (same(from, at) ? [to] : same(to, at) ? [from] : []))
  if (ends.length === 0) return ['bottom', 'right', 'left', 'top']
  const x = ends.reduce((sum, end) => sum + (at.x - end.x) / ends.length, 0)
  const y = ends.reduce((sum, end) => sum + (at.y - end.y) / ends.length, 0)
  const [aside, away]: [Side, Side] = [x >= 0 ? 'right' : 'left', y >= 0 ? 'bottom' : 'top']
  const rest: Side[] = (['bottom', 'right', 'left', 'top'] as const).filter((side) => side !== aside && side !== away)
  return Math.abs(x) > Math.abs(y) * 0.75 ? [aside, away, ...rest] : [away, aside, ...rest]
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y
const alongs = [0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26, 0.8, 0.2]
const straight: Point = { x: 0, y: 0 }

function stroke(line: LabelledLine, byId: ReadonlyMap<string, LabelledNode>): Stroke[] {
  const from = byId.get(line.from)
  const to = byId.get(line.to)
  if (!from || !to) return []
  return [{ id: line.id, label: { w: line.label.w + 8, h: line.label.h + 4 }, from: from.at, to: to.at, bow: line.bow ?? straight }]
}

/** The label's box on a side of its mark. */
export function besideMark({ at, mark, label }: LabelledNode, side: Side): Box {
  const [w, h] = mark
  if (side === 'right') return { x: at.x + w / 2 + 8 + label.w / 2, y: at.y, ...label }
  if (side === 'left') return { x: at.x - w / 2 - 8 - label.w / 2, y: at.y, ...label }
  const gap = h / 2 + 6 + label.h / 2
  return { x: at.x, y: side === 'bottom' ? at.y + gap : at.y - gap, ...label }
}

function costOf(box: Box, taken: readonly Box[], strokes: readonly Stroke[]): number {
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0)
  return covered * 2 + strokes.reduce((sum, { from, to }) => sum + inside(box, from, to), 0)
}

const boxAt = (size: { readonly w: number; readonly h: number }, at: Point): Box => ({ ...at, ...size })
const pointAt = (from: Point, to: Point, bow: Point, along: number): Point => ({
  x: from.x + (to.x - from.x) * along + bow.x * 4 * along * (1 - along),
  y: from.y + (to.y - from.y) * along + bow.y * 4 * along * (1 - along),
})
const length = ({ from, to }: Stroke): number => Math.hypot(to.x - from.x, to.y - from.y)

function least<T extends string | number>(options: readonly T[], cost: (option: T) => number): T {
  const [first, ...rest] = options
  if (first === undefined) throw new Error('least of no options')
  let best = first
  let bestCost = cost(first)
  for (const option of rest) {
    const next = cost(option)
    if (next < bestCost) [best, bestCost] = [option, next]
  }
  return best
}
