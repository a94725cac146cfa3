import type { Stakes } from './stakes.ts'
import { byte, int } from './typed-arrays.ts'

/** Owned entities in an order in which owners come before what they own; the members of a loop stand side by side. */
export type Order = {
  /** Entities by place. */
  readonly entities: Int32Array
  /** Places where a component begins, and the end: component c is `[start[c], start[c + 1])`. */
  readonly componentStart: Int32Array
  /** Places before this one are owned by nobody who is owned: a solution need not visit them. */
  readonly heldFrom: number
}

/**
 * Strongly connected components of the owned entities, by Tarjan's algorithm without recursion (chains run to thousands).
 * An owner nobody owns is no part of it. Stakes that can only be 0 lead nowhere.
 */
export function topologicalOrder(stakes: Stakes): Order {
  const entities = stakes.start.length - 1
  const search = newSearch(entities)
  for (let root = 0; root < entities; root++) {
    if (isOwned(stakes, root) && int(search.found, root) === 0) visit(stakes, search, root)
  }
  search.componentStart.push(search.placed)
  return heldLast(stakes, search.order.subarray(0, search.placed), search.componentStart)
}

/** Moves companies without an owned owner to the front, all else as it stands. */
function heldLast(stakes: Stakes, found: Int32Array, foundStart: readonly number[]): Order {
  const components = foundStart.length - 1
  const entities = new Int32Array(found.length)
  const componentStart = new Int32Array(components + 1)
  const held = new Uint8Array(components)
  let place = 0
  let component = 0
  for (let c = 0; c < components; c++) held[c] = hasOwnedOwner(stakes, int(found, foundStart[c] as number)) ? 1 : 0
  const put = (c: number) => {
    componentStart[component++] = place
    for (let at = foundStart[c] as number; at < (foundStart[c + 1] as number); at++) entities[place++] = int(found, at)
  }
  for (let c = 0; c < components; c++) if (byte(held, c) === 0) put(c)
  const heldFrom = place
  for (let c = 0; c < components; c++) if (byte(held, c) === 1) put(c)
  componentStart[components] = place
  return { entities, componentStart, heldFrom }
}

function hasOwnedOwner(stakes: Stakes, company: number): boolean {
  for (let edge = int(stakes.start, company); edge < int(stakes.start, company + 1); edge++) {
    if (isOwned(stakes, int(stakes.owner, edge))) return true
  }
  return false
}

export const isOwned = (stakes: Stakes, entity: number): boolean => int(stakes.start, entity + 1) > int(stakes.start, entity)

function newSearch(entities: number) {
  const ints = () => new Int32Array(entities)
  return {
    /** When an entity was found, from 1; `DONE` once its component is placed. */
    found: ints(),
    lowest: ints(),
    /** The next stake to look at. */
    next: ints(),
    path: ints(),
    open: ints(),
    opened: 0,
    clock: 0,
    order: ints(),
    placed: 0,
    componentStart: [] as number[],
  }
}
type Search = ReturnType<typeof newSearch>
const DONE = 2_147_483_647

function visit(stakes: Stakes, search: Search, root: number): void {
  const { found, lowest, next, path } = search
  let depth = 0
  path[0] = root
  enter(stakes, search, root)
  while (depth >= 0) {
    const at = int(path, depth)
    const above = unseenOwner(stakes, search, at)
    if (above >= 0) {
      path[++depth] = above
      enter(stakes, search, above)
      continue
    }
    next[at] = 0
    if (int(lowest, at) === int(found, at)) place(search, at)
    depth--
    if (depth >= 0) lower(search, int(path, depth), int(lowest, at))
  }
}

function enter(stakes: Stakes, search: Search, entity: number): void {
  search.clock++
  search.found[entity] = search.clock
  search.lowest[entity] = search.clock
  search.next[entity] = int(stakes.start, entity)
  search.open[search.opened++] = entity
}

/** The next owner not yet found, or -1 when all stakes in `entity` are looked at. */
function unseenOwner(stakes: Stakes, search: Search, entity: number): number {
  const end = int(stakes.start, entity + 1)
  for (let edge = int(search.next, entity); edge < end; edge++) {
    const owner = int(stakes.owner, edge)
    if (int(stakes.hi, edge) === 0 || !isOwned(stakes, owner)) continue
    const found = int(search.found, owner)
    if (found === 0) {
      search.next[entity] = edge + 1
      return owner
    }
    if (found !== DONE) lower(search, entity, found)
  }
  return -1
}

function lower(search: Search, entity: number, value: number): void {
  if (value !== DONE && value < int(search.lowest, entity)) search.lowest[entity] = value
}

function place(search: Search, root: number): void {
  search.componentStart.push(search.placed)
  for (;;) {
    const member = int(search.open, --search.opened)
    search.found[member] = DONE
    search.order[search.placed++] = member
    if (member === root) return
  }
}
