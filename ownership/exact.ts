import Fraction from 'fraction.js'
import { WHOLE } from '#vocabulary'
import { allocate } from './allocation.ts'
import { effectiveShares } from './effective-share.ts'
import type { Graph } from './graph.ts'
import { leafGifts } from './intervals.ts'
import { DENSE } from './loops.ts'
import { openEnds } from './open-ends.ts'
import { type Bound, type OwnerGroup, prepare } from './owner-group.ts'
import { partAbove } from './part.ts'
import type { Snapshot } from './snapshot.ts'
import { steppedWeight } from './step-up.ts'
import { forEachStretch } from './stretches.ts'
import type { Threshold } from './tally.ts'
import { int } from './typed-arrays.ts'

/** A share worked out in fractions: how it compares with so many billionths (-1, 0, 1), and whether that end is reached. */
export type ExactShare = {
  readonly value: Fraction
  readonly against: (billionths: number) => number
  readonly open: boolean
}

/**
 * The effective share of one company in exact fractions, over what lies above it; undefined where a loop is larger than 64
 * nodes, or counts stakes whole. Ranges stand at the choice their bound makes.
 */
export function exactShare(s: Snapshot, source: OwnerGroup, company: number, bound: Bound, step?: Threshold): ExactShare | undefined {
  const part = partAbove(s, [company], source.members)
  const at = (node: number) => part.inner.get(node) ?? -1
  const inside: OwnerGroup = { members: source.members.map(at), ...(source.body === undefined ? {} : { body: at(source.body) }) }
  const values = solveExactly(part.s, inside, bound, step)
  const value = values?.get(at(company))
  if (!value) return undefined
  const against = (billionths: number) => value.compare(new Fraction(billionths, WHOLE))
  return { value, against, open: openEnds(part.s, inside, bound).has(at(company)) }
}

type Weights = { readonly edge: (edge: number) => number; readonly gift: (company: number) => number }

function solveExactly(s: Graph, source: OwnerGroup, bound: Bound, step: Threshold | undefined): Map<number, Fraction> | undefined {
  const prepared = prepare(s, source)
  const weights = step ? steppedWeights(s, source, bound, step) : chosenWeights(s, source, bound)
  const values = new Map<number, Fraction>(prepared.owned.map((node) => [node, new Fraction(prepared.worth(node))]))
  let solvable = true
  forEachStretch(s, prepared.owned, {
    single: (from, to) => {
      for (let company = from; company < to; company++) settle(s, [company], weights, values, step !== undefined)
    },
    loop: (start, end) => {
      const free = Array.from({ length: end - start }, (_, place) => start + place).filter((node) => !prepared.owned.includes(node))
      if (free.length > DENSE || (step && free.length > 1)) solvable = false
      else settle(s, free, weights, values, step !== undefined)
    },
  })
  for (const [node, value] of prepared.owned.map((node) => [node, onesOwn(s, node, weights, values)] as const)) values.set(node, value)
  return solvable ? values : undefined
}

const onesOwn = (s: Graph, node: number, weights: Weights, values: ReadonlyMap<number, Fraction>): Fraction => {
  const { given } = equation(s, node, new Set(), weights, values)
  return given.div(WHOLE)
}

/** Solves the nodes of one loop, or one node, by state reduction: the last is eliminated first. */
function settle(s: Graph, nodes: readonly number[], weights: Weights, values: Map<number, Fraction>, capped: boolean): void {
  const free = new Set(nodes)
  const rows = nodes.map((node) => equation(s, node, free, weights, values))
  for (let out = rows.length - 1; out >= 0; out--) eliminate(rows, nodes, out)
  rows.forEach((row, place) => {
    const before = nodes.slice(0, place)
    const sum = before.reduce((total, node) => total.add((row.inside.get(node) ?? ZERO).mul(values.get(node) ?? ZERO)), row.given)
    const leaves = before.reduce((total, node) => total.add(row.inside.get(node) ?? ZERO), row.escape)
    const value = leaves.equals(ZERO) ? ZERO : sum.div(leaves)
    values.set(nodes[place] as number, capped && value.compare(ONE) > 0 ? ONE : value)
  })
}

const ZERO = new Fraction(0)
const ONE = new Fraction(1)
type Row = { inside: Map<number, Fraction>; escape: Fraction; given: Fraction }

function equation(s: Graph, node: number, free: ReadonlySet<number>, weights: Weights, values: ReadonlyMap<number, Fraction>): Row {
  const row: Row = { inside: new Map(), escape: new Fraction(WHOLE), given: new Fraction(weights.gift(node)) }
  for (let edge = int(s.innerStart, node); edge < int(s.innerStart, node + 1); edge++) {
    const owner = int(s.owner, edge)
    const weight = new Fraction(weights.edge(edge))
    if (!free.has(owner)) row.given = row.given.add(weight.mul(values.get(owner) ?? ZERO))
    else {
      row.escape = row.escape.sub(weight)
      row.inside.set(owner, weight)
    }
  }
  return row
}

function eliminate(rows: readonly Row[], nodes: readonly number[], out: number): void {
  const gone = rows[out] as Row
  const earlier = nodes.slice(0, out)
  const leaves = earlier.reduce((total, node) => total.add(gone.inside.get(node) ?? ZERO), gone.escape)
  if (leaves.equals(ZERO)) return
  for (const row of rows.slice(0, out)) {
    const factor = (row.inside.get(nodes[out] as number) ?? ZERO).div(leaves)
    if (factor.equals(ZERO)) continue
    for (const node of earlier) row.inside.set(node, (row.inside.get(node) ?? ZERO).add(factor.mul(gone.inside.get(node) ?? ZERO)))
    row.escape = row.escape.add(factor.mul(gone.escape))
    row.given = row.given.add(factor.mul(gone.given))
  }
}

/** The choice the bound makes, read off the floating solution: between ties any choice gives the same value. */
function chosenWeights(s: Graph, source: OwnerGroup, bound: Bound): Weights {
  const prepared = prepare(s, source)
  const given = leafGifts(s, prepared)
  const y = effectiveShares(s, source, bound)
  for (const node of prepared.owned) y[node] = prepared.worth(node)
  const policy = new Float64Array(s.owner.length)
  const gifts = Array.from({ length: s.companies }, (_, company) => allocate(s, company, bound, y, given, policy))
  return { edge: (edge) => policy[edge] ?? 0, gift: (company) => gifts[company] ?? 0 }
}

function steppedWeights(s: Graph, source: OwnerGroup, bound: Bound, step: Threshold): Weights {
  const { counts } = prepare(s, source)
  const edge = (edge: number) => steppedWeight(s, edge, bound, step)
  const gift = (company: number) => {
    let sum = 0
    for (let at = int(s.leafStart, company); at < int(s.leafStart, company + 1); at++) if (counts(int(s.owner, at))) sum += edge(at)
    return sum
  }
  return { edge, gift }
}
