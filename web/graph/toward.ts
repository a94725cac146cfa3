import type { Point } from './boxes.ts'

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const unit: Record<Direction, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** Of the neighbours of a node, the one an arrow key points at most nearly; undefined where none lies that way. */
export function toward(from: Point, neighbours: ReadonlyMap<string, Point>, direction: Direction): string | undefined {
  let best: string | undefined
  let bestCosine = 0.35
  for (const [id, { x, y }] of neighbours) {
    const distance = Math.hypot(x - from.x, y - from.y)
    const cosine = ((x - from.x) * unit[direction].x + (y - from.y) * unit[direction].y) / (distance || 1)
    if (cosine > bestCosine) [best, bestCosine] = [id, cosine]
  }
  return best
}
