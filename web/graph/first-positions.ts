import { relationshipLooks } from '../look/relationships.ts'
import type { Line } from '../state/picture.ts'
import type { Point } from './boxes.ts'

type Neighbour = { readonly id: string; readonly angle: number }

/**
 * Where a layout starts: seeds in a row, then each new neighbour on its side of the entity it hangs on (owners above,
 * contracts below, lists to the right). Positions that are known are kept.
 */
export function firstPositions(ids: readonly string[], lines: readonly Line[], seeds: readonly string[], known: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map([...known].filter(([id]) => ids.includes(id)))
  const roots = seeds.filter((id) => ids.includes(id))
  for (const [index, id] of (roots.length > 0 ? roots : ids.slice(0, 1)).entries()) {
    if (!places.has(id)) places.set(id, { x: (index - (roots.length - 1) / 2) * 520, y: 0 })
  }
  const queue = [...places.keys()]
  for (let hub = queue.shift(); hub !== undefined; hub = queue.shift()) {
    const fresh = neighbours(hub, lines).filter(({ id }) => !places.has(id) && ids.includes(id))
    spread(places, hub, fresh)
    queue.push(...fresh.map(({ id }) => id))
  }
  for (const id of ids) if (!places.has(id)) places.set(id, { x: places.size * 40, y: 400 })
  return places
}

/** Each neighbour once, at the angle its first line asks for, in the order of angles. */
function neighbours(hub: string, lines: readonly Line[]): Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const { type, from, to } of lines) {
    const other = from === hub ? to : to === hub ? from : undefined
    if (other === undefined || found.has(other)) continue
    const look = relationshipLooks[type]
    found.set(other, { id: other, angle: from === hub ? look.out : look.in })
  }
  return [...found.values()].sort((a, b) => turn(a.angle) - turn(b.angle) || (a.id < b.id ? -1 : 1))
}

/** From the left, clockwise: so that a group at the top is not torn at 0. */
const turn = (angle: number): number => (angle + 90) % 360

/** Around a hub: near the angle asked, and no two closer than the circle has room for. */
function spread(places: Map<string, Point>, hub: string, fresh: readonly Neighbour[]): void {
  const centre = places.get(hub)
  if (!centre || fresh.length === 0) return
  const room = 360 / Math.max(fresh.length, 6)
  const radius = Math.max(190, (fresh.length * 74) / (2 * Math.PI))
  let last = Number.NEGATIVE_INFINITY
  const angles = fresh.map(({ angle }, index) => {
    const wanted = turn(angle)
    last = Math.max(last + Math.min(room, 34), Math.min(wanted, 360 - room * (fresh.length - index)))
    return last
  })
  for (const [index, { id }] of fresh.entries()) {
    const radians = (((angles[index] ?? 0) - 180) * Math.PI) / 180
    const far = radius * (fresh.length > 14 && index % 2 === 1 ? 1.42 : 1)
    places.set(id, { x: centre.x + Math.cos(radians) * far * 1.25, y: centre.y + Math.sin(radians) * far })
  }
}
