import type { Day } from '#vocabulary'

/** A result and the days on which it stood, half-open. */
export type Stretch<T> = { readonly result: T; readonly since: Day; readonly until: Day }

/** Results that stand, by key, each with the day since which it is the same, and those that ended. */
export type Stretches<T> = { readonly standing: Map<string, { result: T; since: Day; met: Day }>; readonly ended: Stretch<T>[] }

export const noStretches = <T>(): Stretches<T> => ({ standing: new Map(), ended: [] })

/** Moves on to the results of a later day: what is gone or no longer the same ends there. */
export function moveOn<T>(
  { standing, ended }: Stretches<T>,
  day: Day,
  results: readonly T[],
  keyOf: (result: T) => string,
  same: (before: T, now: T) => boolean,
): void {
  for (const result of results) {
    const key = keyOf(result)
    const before = standing.get(key)
    if (before && same(before.result, result)) before.met = day
    else {
      if (before) ended.push({ result: before.result, since: before.since, until: day })
      standing.set(key, { result, since: day, met: day })
    }
  }
  if (standing.size === results.length) return
  for (const [key, { result, since, met }] of standing) {
    if (met === day) continue
    ended.push({ result, since, until: day })
    standing.delete(key)
  }
}
