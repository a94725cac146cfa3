import { byCodePoint } from '#vocabulary'

type Named = { readonly id: string }

/**
 * Settles each item after those it waits for; where a circle waits for itself, its least id goes first.
 * `settle` may settle others as well, by adding them to `settled`.
 */
export function settleInOrder<T extends Named>(
  items: readonly T[],
  waitsFor: (item: T) => readonly T[],
  settle: (item: T, settled: Set<T>) => void,
): void {
  const settled = new Set<T>()
  let open = items.toSorted((a, b) => byCodePoint(a.id, b.id))
  while (open.length > 0) {
    const ready = open.filter((item) => waitsFor(item).every((other) => settled.has(other)))
    for (const item of ready.length > 0 ? ready : [leastOfACircle(open, waitsFor, settled)]) {
      if (settled.has(item)) continue
      settled.add(item)
      settle(item, settled)
    }
    open = open.filter((item) => !settled.has(item))
  }
}

/** The least id among the items that wait for nothing but a circle they stand in. */
function leastOfACircle<T extends Named>(open: readonly T[], waitsFor: (item: T) => readonly T[], settled: ReadonlySet<T>): T {
  const reach = (from: T): Set<T> => {
    const found = new Set<T>()
    const next = [from]
    for (let item = next.pop(); item !== undefined; item = next.pop()) {
      for (const other of waitsFor(item)) {
        if (settled.has(other) || found.has(other)) continue
        found.add(other)
        next.push(other)
      }
    }
    return found
  }
  const first = open.find((item) => [...reach(item)].every((other) => reach(other).has(item)))
  if (first === undefined) throw new Error('among items that all wait, some wait only for each other')
  return first
}
