import type { EntityKind, Standing } from '#vocabulary'
import { standings } from '#vocabulary'
import { type Filterable, type Filters, passes } from './filters.ts'

/** An entity as every view draws it. */
export type PictureNode = {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Its name in another script, where it has one. */
  readonly otherName: string | undefined
  /** A class of things, which is never expanded to members. */
  readonly isClass: boolean
  /** How many relationships it has in all, under the question. */
  readonly degree: number
}

/** A relationship as every view draws it. */
export type PictureEdge = Filterable & {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly contested: boolean
  readonly rivals: readonly string[]
  /** A partial date decides whether it held on the day asked. */
  readonly possibly: boolean
  /** What stands on the line: a share, an amount, a status, a basis. */
  readonly value: string
  /** What rivals differ in, where that is not the value. */
  readonly dates: string
  /** When it began and ended, and when it was last said to hold, as given. */
  readonly since: string | undefined
  readonly until: string | undefined
  readonly confirmed: string | undefined
  /** The upper end of its share, 0..1; the width of the line. */
  readonly share: number | undefined
  /** Decimal logarithm of its largest amount. */
  readonly amountLog: number | undefined
  /** Denials of what it rests on, and answers to it. */
  readonly replies: number
  /** Who says so, in short, of what stands as alleged. */
  readonly speaker: string | undefined
}

export type Picture = { readonly nodes: readonly PictureNode[]; readonly edges: readonly PictureEdge[] }

/** The rest of a list that was drawn in part: one stack beside its entity. */
export type Stack = { readonly of: string; readonly list: string; readonly count: number }

/** All relationships of one type between one pair: one line, with the weakest evidence among them. */
export type Line = {
  readonly id: string
  readonly type: PictureEdge['type']
  readonly from: string
  readonly to: string
  readonly edges: readonly PictureEdge[]
  readonly standing: Standing
  readonly origins: number
  readonly contested: boolean
  readonly possibly: boolean
  readonly ended: boolean
  readonly inferred: boolean
}

export type Drawn = Picture & { readonly lines: readonly Line[]; readonly stacks: readonly Stack[] }

/** What is left of a picture under the filters: no line without both its ends, no end but a seed without a line. */
export function drawn(
  picture: Picture,
  filters: Filters,
  hidden: readonly string[],
  seeds: readonly string[],
  stacks: readonly Stack[] = [],
): Drawn {
  const shown = new Set(
    picture.nodes.filter(({ id, kind }) => !filters.kindsOff.includes(kind) && !hidden.includes(id)).map(({ id }) => id),
  )
  const edges = picture.edges.filter((edge) => passes(filters, edge) && shown.has(edge.from) && shown.has(edge.to))
  const reached = new Set([...seeds, ...edges.flatMap(({ from, to }) => [from, to])])
  const nodes = picture.nodes.filter(({ id }) => shown.has(id) && reached.has(id))
  const standing = new Set(nodes.map(({ id }) => id))
  return { nodes, edges, lines: linesOf(edges), stacks: stacks.filter(({ of, count }) => standing.has(of) && count > 0) }
}

export function linesOf(edges: readonly PictureEdge[]): readonly Line[] {
  const byEnds = new Map<string, PictureEdge[]>()
  for (const edge of edges) {
    const ends = `${edge.type} ${edge.from} ${edge.to}`
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), edge])
  }
  return [...byEnds.values()].flatMap((members) => {
    const [first] = members
    return first ? [lineOf(first, members)] : []
  })
}

function lineOf(first: PictureEdge, members: readonly PictureEdge[]): Line {
  const weakest = Math.max(...members.map(({ standing }) => standings.indexOf(standing)))
  return {
    id: first.id,
    type: first.type,
    from: first.from,
    to: first.to,
    edges: members,
    standing: standings[weakest] ?? first.standing,
    origins: Math.min(...members.map(({ origins }) => origins)),
    contested: members.some(({ contested }) => contested),
    possibly: members.every(({ possibly }) => possibly),
    ended: members.every(({ ended }) => ended),
    inferred: members.every(({ inferred }) => inferred),
  }
}

/** Drawn and present, by word of the legend. */
export type Count = { readonly drawn: number; readonly present: number }

export function countsBy<T, K extends string>(present: readonly T[], drawnOnes: readonly T[], key: (one: T) => K): ReadonlyMap<K, Count> {
  const counts = new Map<K, Count>()
  for (const one of present) counts.set(key(one), { drawn: 0, present: (counts.get(key(one))?.present ?? 0) + 1 })
  for (const one of drawnOnes) {
    const count = counts.get(key(one))
    if (count) counts.set(key(one), { ...count, drawn: count.drawn + 1 })
  }
  return counts
}

/** How many of an entity's relationships are not on the canvas, but for what a stack beside it counts. */
export const undrawn = (node: PictureNode, edges: readonly PictureEdge[], stacks: readonly Stack[] = []): number =>
  undrawnOf(edges, stacks)(node)

/** The same for many entities, counted once. */
export function undrawnOf(edges: readonly PictureEdge[], stacks: readonly Stack[] = []): (node: PictureNode) => number {
  const here = new Map<string, number>()
  for (const { from, to, ended } of edges) if (!ended) for (const id of new Set([from, to])) here.set(id, (here.get(id) ?? 0) + 1)
  const stacked = new Map(stacks.map(({ of, count }) => [of, count]))
  return ({ id, degree }) => Math.max(0, degree - (here.get(id) ?? 0) - (stacked.get(id) ?? 0))
}
