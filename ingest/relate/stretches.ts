import { type Day, OPEN_END } from '#vocabulary'

type Spanned = { readonly knownFromDay: Day; readonly knownToDay: Day }

/** Collects results day by day and joins those of one key that stay the same into the longest stretches of days. */
export function stretches<T extends Spanned>(keyOf: (result: T) => string, same: (a: T, b: T) => boolean) {
  let open = new Map<string, T>()
  const closed: T[] = []
  return {
    /** The results from this day on, each with it as its `knownFromDay`; days come in order. */
    add(day: Day, results: readonly T[]): void {
      const still = new Map<string, T>()
      for (const result of results) {
        const before = open.get(keyOf(result))
        still.set(keyOf(result), before && same(before, result) ? before : result)
      }
      for (const [key, before] of open) if (still.get(key) !== before) closed.push({ ...before, knownToDay: day })
      open = still
    },
    /** Every stretch; those still open stay open. */
    all: (): T[] => [...closed, ...[...open.values()].map((result) => ({ ...result, knownToDay: OPEN_END }))],
  }
}
