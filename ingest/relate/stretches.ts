import type { Day } from '#vocabulary'

/** Results that still stand, by key, each with the day since which it has been the same. */
export type Standing<T> = ReadonlyMap<string, { readonly result: T; readonly since: Day }>

/** How results of different days compare, and who hears of a stretch that ended. */
export type Stretches<T> = {
  readonly keyOf: (result: T) => string
  readonly same: (before: T, now: T) => boolean
  readonly ended: (result: T, since: Day, until: Day) => void
}

/** Moves on to the results of a later day: what is gone or no longer the same ends there. */
export function moveOn<T>(standing: Standing<T>, day: Day, results: readonly T[], { keyOf, same, ended }: Stretches<T>): Standing<T> {
  const now = new Map<string, { result: T; since: Day }>()
  for (const result of results) {
    const key = keyOf(result)
    const before = standing.get(key)
    now.set(key, before && same(before.result, result) ? before : { result, since: day })
  }
  for (const [key, before] of standing) if (now.get(key) !== before) ended(before.result, before.since, day)
  return now
}
