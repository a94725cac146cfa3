import type { ChartLine } from './chart.ts'
import type { Point } from './laid-out.ts'

export type Head = 'triangle' | 'open' | 'tee' | 'none'

/** A share's head is filled; of what is declared or possible it is open; control ends in a bar. */
export function headOf({ is, holding }: ChartLine): Head {
  if (is === 'rest' || is === 'stack') return 'none'
  if (is === 'control') return 'tee'
  return is === 'declared' || holding?.possibly ? 'open' : 'triangle'
}

/** Width of a line in px: of a share as on the canvas, 1.5 + 4.5 × share. */
export function lineWidth({ is, holding }: ChartLine): number {
  if (is === 'control') return 4.6
  const isDrawn = is === 'share' && holding && (holding.lo > 0 || holding.hi < 1)
  return isDrawn ? 1.5 + 4.5 * holding.hi : 1.5
}

export const headSize = (width: number): number => 7 + width

/** The line up to where its head begins. */
export function pathOf(points: readonly Point[], head: Head, width: number): string {
  const last = points.at(-1)
  const before = points.at(-2)
  if (!last || !before) return ''
  const short = head === 'none' ? 0 : head === 'tee' ? 2 : headSize(width) - 1
  const end = toward(last, before, short)
  return [...points.slice(0, -1), end].map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

/** The head as a path, its tip at the end of the line. */
export function headPath(points: readonly Point[], head: Head, width: number): string {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before || head === 'none') return ''
  const length = head === 'tee' ? 2 : headSize(width)
  const half = head === 'tee' ? 9 : length * 0.55
  const back = toward(tip, before, length)
  const isVertical = tip.x === before.x
  const [dx, dy] = isVertical ? [half, 0] : [0, half]
  if (head === 'tee') return `M${back.x - dx} ${back.y - dy}L${back.x + dx} ${back.y + dy}`
  return `M${tip.x} ${tip.y}L${back.x - dx} ${back.y - dy}L${back.x + dx} ${back.y + dy}Z`
}

/** A point so far from the first one on the way to the second. */
function toward(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.min(1, length / whole)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
