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
  order.entities.forEach((entity, node) => {
    nodeOf[entity] = node
  })
  const leaves = numberLeaves(stakes, order, nodeOf)
  const entityOf = new Int32Array(companies + leaves.length)
  entityOf.set(order.entities)
  entityOf.set(leaves, companies)
  const edges = placeEdges(stakes, order, nodeOf)
  return {
    companies,
    nodes: entityOf.length,
    entityOf,
    nodeOf,
    ...edges,
    ...holdings(edges, companies, entityOf.length),
    componentStart: order.componentStart,
    loops: loopsOf(edges, order.componentStart),
    columns: Uint8Array.from(order.entities, (entity) => byte(bits, entity)),
  }
}

/** Owners nobody owns, numbered as they are met, so that they lie near what they hold. */
function numberLeaves(stakes: Stakes, order: Order, nodeOf: Int32Array): Int32Array {
  const leaves = new Int32Array(nodeOf.length - order.entities.length)
  let count = 0
  const number = (entity: number) => {
    if (int(nodeOf, entity) >= 0) return
    nodeOf[entity] = order.entities.length + count
    leaves[count++] = entity
  }
  for (const company of order.entities) {
    for (let edge = int(stakes.start, company); edge < int(stakes.start, company + 1); edge++) number(int(stakes.owner, edge))
  }
  for (let entity = 0; entity < nodeOf.length; entity++) number(entity)
  return leaves
}

type Edges = Pick<Graph, 'innerStart' | 'leafStart' | 'owner' | 'lo' | 'hi' | 'version' | 'flags'>

function placeEdges(stakes: Stakes, order: Order, nodeOf: Int32Array): Edges {
  const companies = order.entities.length
  const count = stakes.owner.length
  const ints = () => new Int32Array(count)
  const edges = { owner: ints(), lo: ints(), hi: ints(), version: ints(), flags: new Uint8Array(count) }
  const place = (inner: boolean, from: number) => {
    const start = new Int32Array(companies + 1)
    let at = from
    for (let company = 0; company < companies; company++) {
      start[company] = at
      const entity = int(order.entities, company)
      for (let edge = int(stakes.start, entity); edge < int(stakes.start, entity + 1); edge++) {
        const owner = int(nodeOf, int(stakes.owner, edge))
        if (owner < companies !== inner) continue
        edges.owner[at] = owner
        edges.lo[at] = int(stakes.lo, edge)
        edges.hi[at] = int(stakes.hi, edge)
        edges.version[at] = int(stakes.version, edge)
        edges.flags[at++] = byte(stakes.flags, edge)
      }
    }
    start[companies] = at
    return start
  }
  const innerStart = place(true, 0)
  const leafStart = place(false, int(innerStart, companies))
  return { innerStart, leafStart, ...edges }
}

function holdings(edges: Edges, companies: number, nodes: number): Pick<Graph, 'outStart' | 'outCompany' | 'outEdge'> {
  const outStart = new Int32Array(nodes + 1)
  for (const owner of edges.owner) outStart[owner + 1] = int(outStart, owner + 1) + 1
  accumulate(outStart)
  const next = outStart.slice()
  const outCompany = new Int32Array(edges.owner.length)
  const outEdge = new Int32Array(edges.owner.length)
  for (const start of [edges.innerStart, edges.leafStart]) {
    for (let company = 0; company < companies; company++) {
      for (let edge = int(start, company); edge < int(start, company + 1); edge++) {
        const owner = int(edges.owner, edge)
        const at = int(next, owner)
        next[owner] = at + 1
        outCompany[at] = company
        outEdge[at] = edge
      }
    }
  }
  return { outStart, outCompany, outEdge }
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
