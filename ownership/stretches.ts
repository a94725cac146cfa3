import type { Graph } from './graph.ts'
import { int } from './typed-arrays.ts'

type Stretches = { readonly single: (from: number, to: number) => void; readonly loop: (start: number, end: number) => void }

/** Walks companies in order from `first`: stretches outside loops, and loops; fixed nodes outside loops are left out. */
export function forEachStretch(s: Graph, owned: readonly number[], visit: Stretches, first = 0): void {
  let from = first
  let next = 0
  const singles = (to: number) => {
    while (next < owned.length && (owned[next] as number) < to) {
      const node = owned[next++] as number
      if (node < from) continue
      if (node > from) visit.single(from, node)
      from = node + 1
    }
    if (to > from) visit.single(from, to)
    from = to
  }
  for (let loop = 0; loop < s.loops.length; loop += 2) {
    const [start, end] = [int(s.loops, loop), int(s.loops, loop + 1)]
    if (start > from) singles(start)
    visit.loop(start, end)
    from = end
  }
  singles(s.companies)
}

/** The loop a company stands in, as `[start, end)`; undefined outside loops. */
export function loopOf(s: Graph, company: number): readonly [number, number] | undefined {
  let [low, high] = [0, s.loops.length / 2]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (int(s.loops, 2 * middle) <= company) low = middle
    else high = middle
  }
  if (high === 0) return undefined
  const [start, end] = [int(s.loops, 2 * low), int(s.loops, 2 * low + 1)]
  return company >= start && company < end ? [start, end] : undefined
}
