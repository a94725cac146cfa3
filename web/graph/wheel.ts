import type { Point } from './boxes.ts'

/** A part of a wheel: where it begins, in degrees clockwise from the left, and how far it goes. */
export type Arc = { readonly from: number; readonly sweep: number }
export type Spoke = { readonly id: string; readonly turn: number }

export const wholeWheel: Arc = { from: 0, sweep: 360 }

/** Room that a name asks for: names are wide and low, so the sides of a wheel hold more of them than its top. */
const ROOM = { x: 156, y: 60 } as const
const LEAST = { x: 270, y: 232 } as const
const SAMPLES = 720

/**
 * Places spokes around a hub on a rounded oblong, evenly by the room their names need, each as near as the order allows
 * to the turn it asks for.
 */
export function wheel(hub: Point, spokes: readonly Spoke[], arc: Arc): ReadonlyMap<string, Point> {
  if (spokes.length === 0) return new Map()
  const scale = Math.max(1, (spokes.length * 1.06) / lengthOf(rim(arc, 1)))
  const places = evenly(rim(arc, scale), spokes.length)
  const ordered = [...spokes].sort((a, b) => along(a, arc) - along(b, arc) || (a.id < b.id ? -1 : 1))
  const shift = arc.sweep === 360 ? bestShift(ordered, places) : 0
  return new Map(
    ordered.map(({ id }, index) => {
      const { x, y } = places[(index + shift) % places.length] ?? { x: 0, y: 0 }
      return [id, { x: Math.round(hub.x + x), y: Math.round(hub.y + y) }]
    }),
  )
}

/** How far along the arc a spoke is looked for; one that looks elsewhere goes to the nearer end. */
function along({ turn }: Spoke, { from, sweep }: Arc): number {
  const beyond = (((turn - from) % 360) + 360) % 360
  return beyond > sweep + (360 - sweep) / 2 ? beyond - 360 : beyond
}

/** How far a wheel of so many spokes reaches from its hub. */
export const reach = (spokes: number, arc: Arc): Point => {
  const scale = Math.max(1, (spokes * 1.06) / lengthOf(rim(arc, 1)))
  return { x: LEAST.x * scale, y: LEAST.y * scale }
}

/** A rounded oblong (a superellipse with exponent 2.6), as points along the arc. */
function rim({ from, sweep }: Arc, scale: number): readonly Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const angle = ((from + (sweep * index) / SAMPLES - 180) * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return {
      x: Math.sign(cos) * Math.abs(cos) ** (2 / 2.6) * LEAST.x * scale,
      y: Math.sign(sin) * Math.abs(sin) ** (2 / 2.6) * LEAST.y * scale,
    }
  })
}

/** The length of a line, in names. */
const step = (a: Point | undefined, b: Point | undefined): number => (a && b ? Math.hypot((a.x - b.x) / ROOM.x, (a.y - b.y) / ROOM.y) : 0)
const lengthOf = (points: readonly Point[]): number => points.reduce((sum, point, index) => sum + step(points[index - 1], point), 0)

function evenly(points: readonly Point[], count: number): readonly Point[] {
  const apart = lengthOf(points) / count
  const places: Point[] = []
  let walked = 0
  for (const [index, point] of points.entries()) {
    walked += step(points[index - 1], point)
    if (places.length < count && walked >= (places.length + 0.5) * apart) places.push(point)
  }
  while (places.length < count) places.push(points.at(-1) ?? { x: 0, y: 0 })
  return places
}

/** Turning a whole wheel changes no neighbourhood: the turn that brings each spoke nearest to where it is looked for. */
function bestShift(spokes: readonly Spoke[], places: readonly Point[]): number {
  const turns = places.map(({ x, y }) => ((Math.atan2(y, x) * 180) / Math.PI + 180) % 360)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let shift = 0; shift < places.length; shift += 1) {
    const far = spokes.reduce((sum, { turn }, index) => sum + between(turn, turns[(index + shift) % turns.length] ?? 0) ** 2, 0)
    if (far < least) [best, least] = [shift, far]
  }
  return best
}

const between = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b))
