import { accumulate, int } from './typed-arrays.ts'

/** What is kept of each version of an edge, a column a fact. Days are numbers since 1970-01-01, shares billionths. */
const layout = {
  from: Int32Array,
  to: Int32Array,
  lo: Int32Array,
  hi: Int32Array,
  validFromMin: Int32Array,
  validFromMax: Int32Array,
  validToMin: Int32Array,
  validToMax: Int32Array,
  knownFrom: Int32Array,
  knownTo: Int32Array,
  /** The last day on which a claim that gives the figure confirms it; `NO_DAY` where none says. */
  figureDay: Int32Array,
  /** Parcel of a stake, instrument of a control: an index into the timeline's words. */
  word: Int32Array,
  /** Index into the timeline's sets of sources. */
  sourceSet: Int32Array,
  origins: Int32Array,
  flags: Uint8Array,
  interest: Uint8Array,
  /** Index into the vocabulary's standings: 0 is the strongest. */
  standing: Uint8Array,
  figureStanding: Uint8Array,
} as const

export const NO_DAY = -2_147_483_648

/** Bits of `flags`. */
export const version = { loOpen: 1, hiOpen: 2, noFigure: 4, direct: 8, indirect: 16 } as const

type Columns = { -readonly [Name in keyof typeof layout]: InstanceType<(typeof layout)[Name]> }
const names = Object.keys(layout) as (keyof typeof layout)[]

/** One row of the table, in the units of its columns. */
export type VersionRow = { readonly [Name in keyof typeof layout]: number } & { readonly id: string }

/** Every version of one type of edge, grouped by company: those into entity e stand in `[start[e], start[e + 1])`, by owner. */
export type Versions = Readonly<Columns> & {
  readonly count: number
  readonly start: Int32Array
  /** Relationship ids. */
  readonly ids: readonly string[]
}

export type VersionCollector = { add(row: VersionRow): void; finish(entities: number): Versions }

/** Collects rows into columns as they come, and in the end sorts them by pair; `entities` is how many there are by then. */
export function versionCollector(): VersionCollector {
  let capacity = 1024
  let columns = allocate(capacity)
  const ids: string[] = []
  return {
    add: (row) => {
      if (ids.length === capacity) {
        capacity *= 2
        columns = grown(columns, capacity)
      }
      for (const name of names) columns[name][ids.length] = row[name]
      ids.push(row.id)
    },
    finish: (entities) => sortedByPair(columns, ids, ids.length, entities),
  }
}

function allocate(capacity: number): Columns {
  const columns: { [name: string]: Int32Array | Uint8Array } = {}
  for (const name of names) columns[name] = new layout[name](capacity)
  return columns as Columns
}

function grown(columns: Columns, capacity: number): Columns {
  const larger = allocate(capacity)
  for (const name of names) larger[name].set(columns[name])
  return larger
}

function sortedByPair(columns: Columns, ids: readonly string[], count: number, entities: number): Versions {
  const byOwner = countingSort(columns.from, undefined, count, entities)
  const order = countingSort(columns.to, byOwner.order, count, entities)
  const sorted = allocate(count)
  for (const name of names) {
    const [given, placed] = [columns[name], sorted[name]]
    for (let index = 0; index < count; index++) placed[index] = given[int(order.order, index)] as number
  }
  const placed = new Array<string>(count)
  for (let index = 0; index < count; index++) placed[index] = ids[int(order.order, index)] as string
  return { ...sorted, count, start: order.start, ids: placed }
}

/** Stable order of `count` rows by an integer column, taken in the order given. */
function countingSort(column: Int32Array, given: Int32Array | undefined, count: number, slots: number) {
  const start = new Int32Array(slots + 1)
  for (let row = 0; row < count; row++) {
    const slot = int(column, row) + 1
    start[slot] = int(start, slot) + 1
  }
  accumulate(start)
  const next = start.slice()
  const order = new Int32Array(count)
  for (let place = 0; place < count; place++) {
    const row = given ? int(given, place) : place
    const slot = int(column, row)
    const at = int(next, slot)
    order[at] = row
    next[slot] = at + 1
  }
  return { start, order }
}

/** The part of a table whose rows are named, ends renamed, for so many entities. */
export function selectVersions(table: Versions, rows: readonly number[], renamed: Int32Array, entities: number): Versions {
  const columns = allocate(rows.length)
  for (const name of names) {
    const [given, placed] = [table[name], columns[name]]
    rows.forEach((row, place) => {
      placed[place] = given[row] as number
    })
  }
  columns.from.forEach((entity, place) => {
    columns.from[place] = int(renamed, entity)
  })
  columns.to.forEach((entity, place) => {
    columns.to[place] = int(renamed, entity)
  })
  const ids = rows.map((row) => table.ids[row] as string)
  return sortedByPair(columns, ids, rows.length, entities)
}
