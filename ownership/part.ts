import type { Order } from './components.ts'
import { arrange, type Graph } from './graph.ts'
import type { Snapshot } from './snapshot.ts'
import type { Stakes } from './stakes.ts'
import { loopOf } from './stretches.ts'
import { byte, int } from './typed-arrays.ts'

/** A part of a snapshot, and the way between its nodes and those of the whole. */
export type Part = {
  readonly s: Snapshot
  readonly outer: Int32Array
  readonly inner: ReadonlyMap<number, number>
}

/**
 * The part of a snapshot that decides the figures of these companies: everything above them, by stakes and by instruments,
 * and the nodes in `also`. Every function of a snapshot answers on it as on the whole, for what it holds.
 */
export function partAbove(s: Snapshot, companies: readonly number[], also: readonly number[] = []): Part {
  const owned = ownedAbove(s, companies)
  const local = new Map(owned.map((node, place) => [node, place]))
  const number = (node: number) => {
    const known = local.get(node)
    if (known !== undefined) return known
    local.set(node, local.size)
    return local.size - 1
  }
  const stakes = stakesIn(s, owned, number)
  for (const node of [...companies, ...also, ...controllersOf(s, [...owned, ...companies])]) number(node)
  const whole = [...local.keys()]
  const start = new Int32Array(whole.length + 1).fill(stakes.owner.length)
  start.set(stakes.start)
  const bits = Uint8Array.from(whole, (node) => (node < s.companies ? byte(s.columns, node) : 0))
  const graph = arrange({ ...stakes, start }, bits, orderOf(s, owned))
  const outer = Int32Array.from(graph.entityOf, (place) => whole[place] as number)
  return { ...named(s, graph, outer), outer }
}

/** The owned nodes above `companies` by stakes, themselves included where they are owned, ascending. */
export function ancestors(s: Graph, companies: readonly number[]): number[] {
  const waiting = companies.filter((company) => company < s.companies)
  const seen = new Set(waiting)
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (let edge = int(s.innerStart, at); edge < int(s.innerStart, at + 1); edge++) {
      const owner = int(s.owner, edge)
      if (seen.has(owner)) continue
      seen.add(owner)
      waiting.push(owner)
    }
  }
  return [...seen].sort((one, other) => one - other)
}

function ownedAbove(s: Snapshot, companies: readonly number[]): number[] {
  let above = ancestors(s, companies)
  for (;;) {
    const wider = ancestors(s, [...above, ...controllersOf(s, [...companies, ...above])])
    if (wider.length === above.length) return above
    above = wider
  }
}

function controllersOf(s: Snapshot, controlled: readonly number[]): number[] {
  if (s.instruments.size === 0) return []
  const asked = new Set(controlled)
  const held = [...s.instruments.values()].flat()
  return held.filter((instrument) => asked.has(instrument.controlled)).map((instrument) => instrument.controller)
}

function stakesIn(s: Graph, owned: readonly number[], number: (node: number) => number): Stakes {
  const start = new Int32Array(owned.length + 1)
  const edges = owned.flatMap((company, place) => {
    const held = [...edgesBetween(s.innerStart, company), ...edgesBetween(s.leafStart, company)]
    start[place + 1] = int(start, place) + held.length
    return held
  })
  const ints = (column: Int32Array) => Int32Array.from(edges, (edge) => int(column, edge))
  return {
    start,
    owner: Int32Array.from(edges, (edge) => number(int(s.owner, edge))),
    lo: ints(s.lo),
    hi: ints(s.hi),
    version: ints(s.version),
    flags: Uint8Array.from(edges, (edge) => byte(s.flags, edge)),
  }
}

const edgesBetween = (start: Int32Array, company: number): number[] => {
  const first = int(start, company)
  return Array.from({ length: int(start, company + 1) - first }, (_, place) => first + place)
}

/** The order of the whole is one of the part as well, and a loop is in it whole or not at all. */
function orderOf(s: Graph, owned: readonly number[]): Order {
  const starts = [...owned.keys()].filter((place) => {
    const loop = loopOf(s, owned[place] as number)
    return loop === undefined || loop[0] === owned[place]
  })
  const held = owned.findIndex((node) => node >= s.heldFrom)
  return {
    entities: Int32Array.from(owned.keys()),
    componentStart: Int32Array.from([...starts, owned.length]),
    heldFrom: held < 0 ? owned.length : held,
  }
}

function named(s: Snapshot, graph: Graph, outer: Int32Array): Omit<Part, 'outer'> {
  const inner = new Map(Array.from(outer, (node, place) => [node, place]))
  const nodeOf = new Int32Array(s.nodeOf.length).fill(-1)
  const entityOf = Int32Array.from(outer, (node) => int(s.entityOf, node))
  entityOf.forEach((entity, node) => {
    nodeOf[entity] = node
  })
  const at = (node: number) => inner.get(node) ?? -1
  const instruments = [...s.instruments].flatMap(([controller, held]) => {
    const kept = held
      .filter((one) => inner.has(one.controlled))
      .map((one) => ({ ...one, controller: at(controller), controlled: at(one.controlled) }))
    return inner.has(controller) && kept.length > 0 ? [[at(controller), kept] as const] : []
  })
  const declared = s.declared
    .filter((one) => inner.has(one.owner) && inner.has(one.company))
    .map((one) => ({ ...one, owner: at(one.owner), company: at(one.company) }))
  return { s: { ...s, ...graph, entityOf, nodeOf, instruments: new Map(instruments), declared }, inner }
}
