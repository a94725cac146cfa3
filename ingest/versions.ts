import { type Day, lastDay } from '#vocabulary'

/** What a newer version of a file does to the rows of one kind. */
export type Versions<T> = {
  /** The row that speaks now, by the id without its version. */
  readonly current: ReadonlyMap<string, T>
  /** Rows to write: new ones, and new wordings of old ones. */
  readonly written: readonly T[]
  /** Rows that are no longer said, with the day they were taken back. */
  readonly closed: readonly T[]
  readonly unchanged: number
  /** How many of `closed` have nothing in their place. */
  readonly gone: number
}

type Versioned = { readonly id: string }

export type VersionRules<T> = {
  readonly isClosed: (row: T) => boolean
  /** The row as the version says it, under this id; `since` is the day of a wording that took another's place. */
  readonly renew: (row: T, id: string, since: Day | undefined) => T
  readonly close: (row: T, version: Day) => T
  /** Equal text means equal content. */
  readonly content: (row: T) => string
}

/** The id without the day of its wording: `hash~2024-05-03` is a later wording of `hash`. */
export const baseOf = (id: string): string => id.split('~', 1)[0] ?? id
const sinceOf = (id: string): Day | undefined => id.split('~')[1]

/**
 * Compares the rows of a version with those stored: what is new or changed is written under `id~version`, what is
 * gone or was changed is closed on the day of the version. A wording changed again within its version is overwritten.
 */
export function nextVersions<T extends Versioned>(
  given: readonly T[],
  stored: readonly T[],
  version: Day,
  rules: VersionRules<T>,
): Versions<T> {
  const latest = latestWordings(stored)
  const current = new Map<string, T>()
  const written: T[] = []
  const closed: T[] = []
  let unchanged = 0
  for (const row of given) {
    const base = baseOf(row.id)
    const before = latest.get(base)
    const next = nextWording(row, before, version, rules)
    current.set(base, next)
    if (next === before) unchanged++
    else written.push(next)
    if (before && next.id !== before.id && !rules.isClosed(before)) closed.push(rules.close(before, version))
  }
  const changed = closed.length
  for (const [base, row] of latest) {
    if (current.has(base)) continue
    current.set(base, row)
    if (!rules.isClosed(row)) closed.push(rules.close(row, version))
  }
  return { current, written, closed, unchanged, gone: closed.length - changed }
}

function nextWording<T extends Versioned>(row: T, before: T | undefined, version: Day, rules: VersionRules<T>): T {
  if (!before) return rules.renew(row, row.id, undefined)
  const same = rules.renew(row, before.id, sinceOf(before.id))
  if (!rules.isClosed(before) && rules.content(same) === rules.content(before)) return before
  return rules.renew(row, `${row.id}~${version}`, version)
}

/** By base id, the wording of the latest day; the first one has none. */
function latestWordings<T extends Versioned>(rows: readonly T[]): Map<string, T> {
  const latest = new Map<string, T>()
  for (const row of rows) {
    const base = baseOf(row.id)
    const other = latest.get(base)
    if (!other || other.id < row.id) latest.set(base, row)
  }
  return latest
}

/** The earlier of two ends. */
export const earlier = (a: string | undefined, b: string): string => (a !== undefined && lastDay(a) <= lastDay(b) ? a : b)
