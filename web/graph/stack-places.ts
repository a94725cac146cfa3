import type { Stack } from '../state/picture.ts'
import { type Box, inside, overlap, type Point } from './boxes.ts'

export const STACK = { w: 62, h: 26 } as const
const FAR = 84

/** The id a stack has on the canvas; no entity's id begins so. */
export const stackId = ({ of, list }: Stack): string => `\u0001${list} ${of}`

/** Each stack beside its entity, where it covers least of what is drawn. */
export function stackPlaces(
  stacks: readonly Stack[],
  boxes: readonly Box[],
  lines: readonly (readonly [Point, Point])[],
  at: (id: string) => Point | undefined,
): ReadonlyMap<string, Point> {
  return new Map(
    stacks.flatMap((stack) => {
      const hub = at(stack.of)
      return hub ? [[stackId(stack), freest(hub, boxes, lines)] as const] : []
    }),
  )
}

function freest(hub: Point, boxes: readonly Box[], lines: readonly (readonly [Point, Point])[]): Point {
  let best = hub
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 24; turn += 1) {
    const angle = ((turn * 15 + 30) * Math.PI) / 180
    for (const far of [FAR, FAR * 1.35]) {
      const place = { x: Math.round(hub.x + Math.cos(angle) * far * 1.15), y: Math.round(hub.y + Math.sin(angle) * far) }
      const box = { ...place, w: STACK.w + 8, h: STACK.h + 8 }
      const cost =
        far / 10 +
        boxes.reduce((sum, other) => sum + overlap(box, other), 0) * 2 +
        lines.reduce((sum, [a, b]) => sum + inside(box, a, b), 0)
      if (cost < least) [best, least] = [place, cost]
    }
  }
  return best
}
