import { relationshipLooks } from '../look/relationships.ts'
import type { Line } from '../state/picture.ts'
import type { Point } from './boxes.ts'
import { around } from './ring-places.ts'
import { type Arc, reach, type Spoke, wheel, wholeWheel } from './wheel.ts'

export type FirstPositions = {
  /** Every id has one. */
  readonly places: ReadonlyMap<string, Point>
  /** Those that are well placed already; a layout works around them. */
  readonly settled: ReadonlySet<string>
}

/**
 * Where a layout starts. Seeds are hubs in a row; what hangs on one hub alone stands on its wheel, on its own side
 * (owners above, contracts below, lists to the right); what two hubs share stands between them. Known positions are kept.
 */
export function firstPositions(
  ids: readonly string[],
  lines: readonly Line[],
  seeds: readonly string[],
  known: ReadonlyMap<string, Point>,
): FirstPositions {
  const all = new Set(ids)
  const places = new Map([...known].filter(([id]) => all.has(id)))
  const hubs = seeds.filter((id) => all.has(id))
  const spokesOf = spokesBy(lines)
  const near = new Map(hubs.map((hub) => [hub, spokesOf(hub)]))
  const hubsOf = (id: string): string[] => hubs.filter((hub) => near.get(hub)?.some((spoke) => spoke.id === id))
  const own = (hub: string): Spoke[] =>
    (near.get(hub) ?? []).filter(({ id }) => !hubs.includes(id) && !places.has(id) && hubsOf(id).length === 1)
  placeHubs(places, hubs, own)
  for (const hub of hubs) {
    const at = places.get(hub) ?? { x: 0, y: 0 }
    if (near.get(hub)?.some(({ id }) => places.has(id) && !hubs.includes(id))) {
      for (const [id, place] of around(at, own(hub), [...places.values()])) places.set(id, place)
      continue
    }
    for (const [id, place] of wheel(at, own(hub), arcOf(hub, hubs, places))) places.set(id, place)
  }
  placeShared(places, hubs, near)
  if (known.size > 0 && ids.length - places.size <= AROUND) placeBeside(places, all, spokesOf)
  const settled = new Set(places.keys())
  placeRest(places, all, spokesOf)
  return { places, settled }
}

/** So many newcomers find their own places beside what they hang on; more are laid out together. */
const AROUND = 60

/** What hangs on what stands already: beside it, away from the middle of the picture, where nothing stands. */
function placeBeside(places: Map<string, Point>, all: ReadonlySet<string>, spokesOf: SpokesOf): void {
  // A map that grows is walked to its new end: ring by ring.
  for (const [hub, at] of places) {
    const turn = (Math.atan2(at.y, at.x) * 180) / Math.PI + 180
    const fresh = spokesOf(hub).flatMap(({ id }) => (all.has(id) && !places.has(id) ? [{ id, turn }] : []))
    for (const [id, place] of around(at, fresh, [...places.values()])) places.set(id, place)
  }
}

type SpokesOf = (hub: string) => readonly Spoke[]

/** Of each hub every neighbour once, at the turn its first line asks for, in the order of turns. */
function spokesBy(lines: readonly Line[]): SpokesOf {
  const near = new Map<string, Map<string, Spoke>>()
  const learn = (hub: string, id: string, turn: number): void => {
    const spokes = near.get(hub) ?? new Map<string, Spoke>()
    if (!spokes.has(id)) near.set(hub, spokes.set(id, { id, turn: (turn + 90) % 360 }))
  }
  for (const { type, from, to } of lines) {
    learn(from, to, relationshipLooks[type].out)
    if (from !== to) learn(to, from, relationshipLooks[type].in)
  }
  return (hub) => [...(near.get(hub)?.values() ?? [])].sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
}

/** In a row, as far apart as their wheels need; a new hub stands to the right of what is there. */
function placeHubs(places: Map<string, Point>, hubs: readonly string[], own: (hub: string) => readonly Spoke[]): void {
  for (const hub of hubs) {
    if (places.has(hub)) continue
    const right = places.size === 0 ? undefined : Math.max(...[...places.values()].map(({ x }) => x))
    places.set(hub, { x: right === undefined ? 0 : Math.round(right + Math.max(620, reach(own(hub).length, half).x * 1.2)), y: 0 })
  }
}

const half: Arc = { from: -105, sweep: 210 }

/** The whole wheel for a hub alone; with others, the side that faces away from them. */
function arcOf(hub: string, hubs: readonly string[], places: ReadonlyMap<string, Point>): Arc {
  const at = places.get(hub)
  const others = hubs.flatMap((other) => (other === hub ? [] : (places.get(other) ?? [])))
  if (!at || others.length === 0) return wholeWheel
  const middle = others.reduce((sum, { x, y }) => ({ x: sum.x + x / others.length, y: sum.y + y / others.length }), { x: 0, y: 0 })
  const away = (Math.atan2(at.y - middle.y, at.x - middle.x) * 180) / Math.PI + 180
  return { from: away + half.from, sweep: half.sweep }
}

/** What two hubs share: a column between them, in the order of the turns of the first. */
function placeShared(places: Map<string, Point>, hubs: readonly string[], near: ReadonlyMap<string, readonly Spoke[]>): void {
  const [first, second, ...more] = hubs
  const [a, b] = [places.get(first ?? ''), places.get(second ?? '')]
  if (!first || !second || more.length > 0 || !a || !b) return
  const others = new Set(near.get(second)?.map(({ id }) => id))
  const shared = (near.get(first) ?? []).filter(({ id }) => others.has(id) && !places.has(id))
  const fromTop = [...shared].sort((one, other) => height(one.turn) - height(other.turn))
  for (const [index, { id }] of fromTop.entries()) {
    places.set(id, { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2 + (index - (shared.length - 1) / 2) * 112) })
  }
}

/** How high a turn lies: the top is -1. */
const height = (turn: number): number => Math.sin(((turn - 180) * Math.PI) / 180)

/** What hangs on something else: fanned out from there, away from the middle of the picture. */
function placeRest(places: Map<string, Point>, all: ReadonlySet<string>, spokesOf: SpokesOf): void {
  for (const [hub, at] of places) {
    const fresh = spokesOf(hub).filter(({ id }) => all.has(id) && !places.has(id))
    const away = (Math.atan2(at.y, at.x) * 180) / Math.PI + 180
    for (const [id, place] of wheel(at, fresh, { from: away - 60, sweep: 120 })) places.set(id, place)
  }
  for (const id of all) if (!places.has(id)) places.set(id, { x: places.size * 40, y: 420 })
}
