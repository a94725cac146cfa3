import type { Page } from '#graph'
import { cursor, type Order, readCursor } from './cursor.ts'
import { badInput } from './faults.ts'

/** The largest page of any list. */
export const MAX_PAGE = 100

/** The page of a list that was asked for, and the name of the list its cursors carry. */
export type AskedPage = { readonly list: string; readonly take: number; readonly after?: Order; readonly reverse: boolean }

export type PageArguments = {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

/** One page of a list, in the order of the list whichever end it was asked from. */
export type Slice<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | undefined
  readonly endCursor: string | undefined
}

/** `unasked` is the size of a page where neither `first` nor `last` is given. */
export function askedPage(list: string, unasked: number, given: PageArguments): AskedPage {
  const { first, last, after, before } = given
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.')
  if ((last != null && after != null) || (last == null && before != null)) {
    throw badInput('`after` goes with `first`, and `before` with `last`.')
  }
  const take = first ?? last ?? unasked
  if (take < 0 || take > MAX_PAGE) throw badInput(`A page holds 0 to ${MAX_PAGE}; asked for ${take}.`)
  const from = after ?? before
  return { list, take, reverse: last != null, ...(from != null && { after: readCursor(list, from) }) }
}

/** What the store is asked for: one row more than the page holds tells whether there are others. */
export const storePage = (page: AskedPage): Page => ({
  take: page.take + 1,
  ...(page.after && { after: page.after }),
  ...(page.reverse && { reverse: true }),
})

/** A page of the rows a store gave for `storePage`; a row without a node (it may not be shown) keeps its place and is left out. */
export function sliceOf<Row, Node>(
  rows: readonly Row[],
  page: AskedPage,
  orderOf: (row: Row) => Order,
  show: (row: Row) => Node | undefined,
): Slice<Node> {
  const hasMore = rows.length > page.take
  const within = rows.slice(0, page.take)
  if (page.reverse) within.reverse()
  const placed = within.map((row) => ({ cursor: cursor(page.list, orderOf(row)), node: show(row) }))
  const edges = placed.flatMap(({ cursor, node }) => (node === undefined ? [] : [{ cursor, node }]))
  return {
    edges,
    hasNextPage: page.reverse ? page.after !== undefined : hasMore,
    hasPreviousPage: page.reverse ? hasMore : page.after !== undefined,
    // Of what is shown, if anything is: a cursor holds order values.
    startCursor: (edges[0] ?? placed[0])?.cursor,
    endCursor: (edges.at(-1) ?? placed.at(-1))?.cursor,
  }
}

/** The same of a list that is wholly here, sorted by `orderOf`. */
export function sliceOfAll<Row, Node>(
  all: readonly Row[],
  page: AskedPage,
  orderOf: (row: Row) => Order,
  show: (row: Row) => Node | undefined,
): Slice<Node> {
  const ordered = page.reverse ? [...all].reverse() : all
  const { after } = page
  const side = page.reverse ? -1 : 1
  const rest = after ? ordered.filter((row) => compareOrders(orderOf(row), after) * side > 0) : ordered
  return sliceOf(rest.slice(0, page.take + 1), page, orderOf, show)
}

/** Texts as JavaScript compares them, numbers by size; values of two kinds never meet in one list. */
export function compareOrders(a: Order, b: Order): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]
    if (right === undefined || left === right) continue
    return left < right ? -1 : 1
  }
  return 0
}
