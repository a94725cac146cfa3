import type { AskedClock } from '../clock.ts'
import type { Order } from '../cursor.ts'
import type { Graph } from '../loaders.ts'
import type { Reckon } from '../reckoning.ts'
import type { Parameters } from './parameters.ts'
import type { Cell, Draft, Row } from './row.ts'

/** Asks with loaders and a deadline of its own: nothing of a part is kept when the next is asked. */
export type Part = <T>(work: (graph: Graph, reckon: Reckon) => Promise<T>) => Promise<T>

export type Asked = {
  readonly clock: AskedClock
  readonly after: Order | undefined
  readonly part: Part
  /** Numbers of sources, in order, each once. */
  readonly numbers: (sources: readonly string[]) => readonly number[]
}

/** What of a whole there is: rows in parts, and for a picture the nodes beside them. */
export type Prepared = {
  readonly parts: AsyncGenerator<readonly Draft[]> | Generator<readonly Draft[]>
  readonly nodes?: readonly Draft[]
  /** Told in the manifest: whether everything asked is here, and where it was cut. */
  readonly whole?: { readonly complete: boolean; readonly cuts: readonly object[] }
}

/** A list that can be taken away: its arguments, its columns, and how its rows are made. */
export type Export = {
  /** Beside `asOf`, `knownAt`, `licence` and, where it is resumed, `after`. */
  readonly takes: readonly string[]
  readonly formats: readonly ('ndjson' | 'csv' | 'gexf')[]
  readonly columns: readonly string[]
  readonly isResumed: boolean
  readonly prepare: (parameters: Parameters, asked: Asked) => Promise<Prepared>
}

/** Columns by name, each with how its cell is read. */
export type Columns<Thing> = { readonly [column: string]: (thing: Thing) => Cell }

export const rowOf = <Thing>(columns: Columns<Thing>, thing: Thing): Row =>
  Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(thing)]))

/** A list that is wholly here. */
export function* inOnePart(drafts: readonly Draft[]): Generator<readonly Draft[]> {
  yield drafts
}

/** Rows read from the store at once: the embedded engine reads the whole label for each page, whatever its size. */
export const ROWS_AT_ONCE = 10_000

/** The parts of a keyset list: each begins after the last row of the one before. */
export async function* listParts<Row>(
  after: Order | undefined,
  read: (after: Order | undefined, take: number) => Promise<{ readonly rows: readonly Row[]; readonly drafts: readonly Draft[] }>,
  orderOf: (row: Row) => Order,
): AsyncGenerator<readonly Draft[]> {
  let from = after
  for (;;) {
    const { rows, drafts } = await read(from, ROWS_AT_ONCE)
    if (drafts.length > 0) yield drafts
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    from = orderOf(last)
  }
}
