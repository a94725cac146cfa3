import type { Order } from './components.ts'
import type { Stakes } from './stakes.ts'
import { accumulate, byte, int } from './typed-arrays.ts'

/**
 * Stakes as compressed rows. Nodes 0 to `companies` are owned, each after its owners, loops contiguous; the rest only own.
 * Stakes held by owned nodes (`inner`) stand before all stakes held by the rest (`leaf`): a solution reads only the former.
 */
export type Graph = {
  readonly companies: number
  readonly nodes: number
  /** Companies before this one are owned by nobody who is owned. */
  readonly heldFrom: number
  /** The entity of a node, and the node of an entity (-1 in a part of a graph that leaves it out). */
  readonly entityOf: Int32Array
  readonly nodeOf: Int32Array
  /** Stakes in company j: `[innerStart[j], innerStart[j + 1])` and `[leafStart[j], leafStart[j + 1])`. */
  readonly innerStart: Int32Array
  readonly leafStart: Int32Array
  readonly owner: Int32Array
  /** Billionths. */
  readonly lo: Int32Array
  readonly hi: Int32Array
  /** Row of the timeline's stakes that stands for the pair. */
  readonly version: Int32Array
  readonly flags: Uint8Array
  /** Holdings of node i: `[outStart[i], outStart[i + 1])`, ascending by company. */
  readonly outStart: Int32Array
  readonly outCompany: Int32Array
  readonly outEdge: Int32Array
  readonly componentStart: Int32Array
  /** Ends of the loops among the components, a pair of places each: those of several nodes, and those that hold themselves. */
  readonly loops: Int32Array
  /** Bits of `column`, by company. */
  readonly columns: Uint8Array
}

/** Renumbers stakes into the given order. Every entity gets a node, whether or not it holds a stake that day. */
export function arrange(stakes: Stakes, bits: Uint8Array, order: Order): Graph {
  const companies = order.entities.length
  const nodeOf = new Int32Array(bits.length).fill(-1)
  const columns = new Uint8Array(companies)
  for (let node = 0; node < companies; node++) {
    const entity = int(order.entities, node)
    nodeOf[entity] = node
    columns[node] = byte(bits, entity)
  }
  const leaves = numberLeaves(stakes, order, nodeOf)
  const entityOf = new Int32Array(companies + leaves.length)
  entityOf.set(order.entities)
  entityOf.set(leaves, companies)
  const edges = placeEdges(stakes, order, nodeOf)
  return {
    companies,
    nodes: entityOf.length,
    heldFrom: order.heldFrom,
    entityOf,
    nodeOf,
    ...edges,
    ...holdings(edges, companies, entityOf.length),
    componentStart: order.componentStart,
    loops: loopsOf(edges, order.componentStart),
    columns,
  }
}

/** Owners nobody owns, numbered as they are met, so that they lie near what they hold; then whoever holds nothing. */
function numberLeaves(stakes: Stakes, order: Order, nodeOf: Int32Array): Int32Array {
  const companies = order.entities.length
  const leaves = new Int32Array(nodeOf.length - companies)
  let count = 0
  for (let place = 0; place < companies; place++) {
    const company = int(order.entities, place)
    const end = int(stakes.start, company + 1)
    for (let edge = int(stakes.start, company); edge < end; edge++) {
      const owner = int(stakes.owner, edge)
      if (int(nodeOf, owner) >= 0) continue
      nodeOf[owner] = companies + count
      leaves[count++] = owner
    }
  }
  for (let entity = 0; entity < nodeOf.length; entity++) {
    if (int(nodeOf, entity) >= 0) continue
    nodeOf[entity] = companies + count
    leaves[count++] = entity
  }
  return leaves
}

type Edges = Pick<Graph, 'innerStart' | 'leafStart' | 'owner' | 'lo' | 'hi' | 'version' | 'flags'>

function placeEdges(stakes: Stakes, order: Order, nodeOf: Int32Array): Edges {
  const companies = order.entities.length
  const count = stakes.owner.length
  const ints = () => new Int32Array(count)
  const edges = { owner: ints(), lo: ints(), hi: ints(), version: ints(), flags: new Uint8Array(count) }
  const innerStart = new Int32Array(companies + 1)
  const leafStart = new Int32Array(companies + 1)
  let inner = 0
  for (let edge = 0; edge < count; edge++) if (int(nodeOf, int(stakes.owner, edge)) < companies) inner++
  let leaf = inner
  inner = 0
  for (let company = 0; company < companies; company++) {
    innerStart[company] = inner
    leafStart[company] = leaf
    const entity = int(order.entities, company)
    const end = int(stakes.start, entity + 1)
    for (let edge = int(stakes.start, entity); edge < end; edge++) {
      const owner = int(nodeOf, int(stakes.owner, edge))
      const at = owner < companies ? inner++ : leaf++
      edges.owner[at] = owner
      edges.lo[at] = int(stakes.lo, edge)
      edges.hi[at] = int(stakes.hi, edge)
      edges.version[at] = int(stakes.version, edge)
      edges.flags[at] = byte(stakes.flags, edge)
    }
  }
  innerStart[companies] = inner
  leafStart[companies] = leaf
  return { innerStart, leafStart, ...edges }
}

function holdings(edges: Edges, companies: number, nodes: number): Pick<Graph, 'outStart' | 'outCompany' | 'outEdge'> {
  const { owner } = edges
  const outStart = new Int32Array(nodes + 1)
  for (let edge = 0; edge < owner.length; edge++) {
    const after = int(owner, edge) + 1
    outStart[after] = int(outStart, after) + 1
  }
  accumulate(outStart)
  const out = { next: outStart.slice(), outCompany: new Int32Array(owner.length), outEdge: new Int32Array(owner.length) }
  handOut(owner, edges.innerStart, companies, out)
  handOut(owner, edges.leafStart, companies, out)
  return { outStart, outCompany: out.outCompany, outEdge: out.outEdge }
}

type Out = { readonly next: Int32Array; readonly outCompany: Int32Array; readonly outEdge: Int32Array }

function handOut(owners: Int32Array, start: Int32Array, companies: number, { next, outCompany, outEdge }: Out): void {
  for (let company = 0; company < companies; company++) {
    const end = int(start, company + 1)
    for (let edge = int(start, company); edge < end; edge++) {
      const owner = int(owners, edge)
      const at = int(next, owner)
      next[owner] = at + 1
      outCompany[at] = company
      outEdge[at] = edge
    }
  }
}

function loopsOf(edges: Edges, componentStart: Int32Array): Int32Array {
  const loops: number[] = []
  for (let component = 0; component + 1 < componentStart.length; component++) {
    const [start, end] = [int(componentStart, component), int(componentStart, component + 1)]
    if (end - start > 1 || holdsItself(edges, start)) loops.push(start, end)
  }
  return Int32Array.from(loops)
}

function holdsItself(edges: Edges, company: number): boolean {
  for (let edge = int(edges.innerStart, company); edge < int(edges.innerStart, company + 1); edge++) {
    if (int(edges.owner, edge) === company) return true
  }
  return false
}
