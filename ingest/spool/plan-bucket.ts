import type { GraphStore } from '#graph'
import type { Claim, Day, Record } from '#vocabulary'
import { baseOf } from '../versions.ts'
import type { RowKind } from './kinds.ts'
import type { GivenLine, PlanLine, StoredLine } from './lines.ts'

/** A thing that rows of the files say; `rows` are those that said it first, and in other words. */
export type Given<T> = GivenLine & { readonly thing: T }

/** What one bucket holds of one kind, by the id without its wording. */
export type BucketRows<T> = { readonly given: Map<string, Given<T>>; readonly stored: Map<string, StoredLine[]> }

export type BucketPlan<T> = {
  readonly lines: readonly PlanLine<T>[]
  /** Rows of the files of which something is written. */
  readonly rows: readonly number[]
  readonly written: number
  readonly unchanged: number
  readonly closed: number
  readonly gone: number
  /** Stored and still said before. */
  readonly before: number
}

export type PlanRules = { readonly version: Day; readonly isComplete: boolean }

/** Compares what a bucket is given with what is stored: new, changed, unchanged, gone. */
export async function planBucket<T extends Record | Claim>(
  store: GraphStore,
  { given, stored }: BucketRows<T>,
  kind: RowKind<T>,
  { version, isComplete }: PlanRules,
): Promise<BucketPlan<T>> {
  const lines: PlanLine<T>[] = []
  const rows: number[] = []
  const open = (wordings: readonly StoredLine[]) => wordings.filter((one) => !one.isClosed)
  let [unchanged, closed, gone] = [0, 0, 0]
  const differing = [...given].filter(([id, line]) => mayDiffer(line, latestOf(stored.get(id))))
  const before = await kind.stored(
    store,
    differing.flatMap(([id]) => latestOf(stored.get(id))?.stored ?? []),
  )
  const write = (row: T, line: Given<T>) => {
    lines.push({ set: row })
    rows.push(line.row)
  }
  const inDoubt = new Set(differing.map(([id]) => id))
  for (const [id, line] of given) {
    const latest = latestOf(stored.get(id))
    if (!latest) {
      write(kind.first(line.thing, version), line)
      continue
    }
    const was = inDoubt.has(id) ? before.get(latest.stored) : undefined
    if (!was || (!latest.isClosed && kind.isSame(line.thing, was))) {
      unchanged++
      continue
    }
    const { row, closes } = kind.next(line.thing, was, version)
    write(row, line)
    if (!closes || latest.isClosed) continue
    lines.push({ close: latest.stored })
    closed++
  }
  if (isComplete) {
    for (const [id, wordings] of stored) {
      if (given.has(id) || open(wordings).length === 0) continue
      for (const { stored: wording } of open(wordings)) lines.push({ close: wording })
      closed += open(wordings).length
      gone++
    }
  }
  const standing = [...stored.values()].filter((wordings) => open(wordings).length > 0).length
  return { lines, rows, written: rows.length, unchanged, closed, gone, before: standing }
}

function mayDiffer({ hash, thing }: GivenLine, latest: StoredLine | undefined): boolean {
  if (!latest) return false
  const isDated = 'knownFrom' in thing && !latest.stored.includes('~')
  return latest.isClosed || latest.hash !== hash || (isDated && thing.knownFrom !== latest.knownFrom)
}

/** The wording of the latest day; the first one has none, and its id is the least. */
const latestOf = (wordings: readonly StoredLine[] | undefined): StoredLine | undefined =>
  wordings?.reduce((latest, one) => (one.stored > latest.stored ? one : latest))

/** The base of a stored wording is the id its file gives it. */
export const idOfLine = (line: GivenLine | StoredLine): string => ('stored' in line ? baseOf(line.stored) : line.thing.id)
