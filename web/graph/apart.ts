import { type Box, overlap, type Point } from './boxes.ts'
import type { LayoutTask } from './layout-task.ts'

const ROUNDS = 60
/** Comparisons of two boxes in all; a large picture gets fewer rounds. */
const COMPARISONS = 12_000_000

/** Pushes what still overlaps apart; what is fixed stays. */
export function apart(task: LayoutTask, positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const boxes = task.nodes.map(({ id, w, h, x, y, fixed }) => ({ id, fixed, w: w + 14, h: h + 8, ...(positions.get(id) ?? { x, y }) }))
  const rounds = Math.min(ROUNDS, Math.ceil(COMPARISONS / (boxes.length * boxes.length + 1)))
  for (let round = 0; round < rounds; round += 1) if (!pushedApart(boxes)) break
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]))
}

type Movable = { -readonly [K in keyof Box]: Box[K] } & { readonly fixed: boolean }

function pushedApart(boxes: readonly Movable[]): boolean {
  let moved = false
  for (let index = 0; index < boxes.length; index += 1) {
    for (let other = index + 1; other < boxes.length; other += 1) {
      const [a, b] = [boxes[index], boxes[other]]
      if (!a || !b || (a.fixed && b.fixed) || overlap(a, b) === 0) continue
      push(a, b)
      moved = true
    }
  }
  return moved
}

function push(a: Movable, b: Movable): void {
  const across = (a.w + b.w) / 2 - Math.abs(a.x - b.x)
  const down = (a.h + b.h) / 2 - Math.abs(a.y - b.y)
  const axis = across < down ? 'x' : 'y'
  const step = (Math.min(across, down) + 1) * (a.fixed || b.fixed ? 1 : 0.5) * (a[axis] < b[axis] ? 1 : -1)
  if (!a.fixed) a[axis] -= step
  if (!b.fixed) b[axis] += step
}
