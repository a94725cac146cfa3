import { type Box, overlap, type Point } from './boxes.ts'
import type { Spoke } from './wheel.ts'

/** The room a mark and its name take, px. */
const ROOM = { w: 176, h: 84 } as const
const NEAREST = 1
const RINGS = 14

/** Places around a hub whose surroundings are taken: each spoke as near to the hub, then to its turn, as nothing stands. */
export function around(hub: Point, spokes: readonly Spoke[], taken: readonly Point[]): ReadonlyMap<string, Point> {
  const boxes: Box[] = taken.map((at) => ({ ...at, ...ROOM }))
  return new Map(
    spokes.map(({ id, turn }) => {
      const place = freeNear(hub, turn, boxes)
      boxes.push({ ...place, ...ROOM })
      return [id, place] as const
    }),
  )
}

function freeNear(hub: Point, turn: number, boxes: readonly Box[]): Point {
  for (let ring = NEAREST; ring <= RINGS; ring += 1) {
    for (let step = 0; step <= 180; step += 6) {
      for (const side of step === 0 ? [1] : [1, -1]) {
        const place = onRing(hub, ring, turn + side * step)
        if (boxes.every((box) => overlap(box, { ...place, ...ROOM }) === 0)) return place
      }
    }
  }
  return onRing(hub, RINGS + 1, turn)
}

/** Degrees clockwise from the left, as a wheel counts; rings are wider than high, as names are. */
function onRing(hub: Point, ring: number, turn: number): Point {
  const angle = ((turn - 180) * Math.PI) / 180
  return {
    x: Math.round(hub.x + Math.cos(angle) * (110 + ring * 100)),
    y: Math.round(hub.y + Math.sin(angle) * (80 + ring * 84)),
  }
}
