import type { Day } from '#vocabulary'
import { agree } from './agreement.ts'
import { between, byDays, dayAfter, type Window } from './days.ts'
import type { Reading } from './reading.ts'

/** Of two claims of one series the later closes the earlier within `window`, and begins with it where it gives no start. */
export type Succession = { readonly earlier: Reading; readonly later: Reading; readonly window: Window }

const NONE: readonly Succession[] = []

/** Which claims of a pair would close which, whatever the day. */
export function successionsAmong(readings: readonly Reading[]): readonly Succession[] {
  if (readings.length < 2) return NONE
  const successions: Succession[] = []
  for (const series of bySeries(readings)) {
    for (const earlier of series) {
      if (earlier.end) continue
      for (const later of series) {
        const window = closingWindow(earlier, later)
        if (window && shareARoot(earlier, later) && !agree(earlier, later)) successions.push({ earlier, later, window })
      }
    }
  }
  return successions
}

/** Starts and ends that succession gives, on top of what the claims say. */
export type Succeeded = { readonly starts: ReadonlyMap<Reading, Window>; readonly ends: ReadonlyMap<Reading, Window> }

/** The successions among these, which are of one group and known. The earliest window closes; the latest is what one begins with. */
export function succeeded(
  successions: readonly Succession[],
  among: ReadonlySet<Reading>,
  hasEnd: (reading: Reading) => boolean,
): Succeeded {
  const starts = new Map<Reading, Window>()
  const ends = new Map<Reading, Window>()
  for (const { earlier, later, window } of successions) {
    if (!among.has(earlier) || !among.has(later) || hasEnd(earlier)) continue
    const end = ends.get(earlier)
    if (!end || byDays(window, end) < 0) ends.set(earlier, window)
    if (later.start) continue
    const start = starts.get(later)
    if (!start || byDays(window, start) > 0) starts.set(later, window)
  }
  return { starts, ends }
}

function bySeries(readings: readonly Reading[]): Reading[][] {
  if (new Set(readings.map(({ lineage }) => lineage.series)).size === readings.length) return []
  const series = new Map<string, Reading[]>()
  for (const reading of readings) {
    const same = series.get(reading.lineage.series)
    if (same) same.push(reading)
    else series.set(reading.lineage.series, [reading])
  }
  return [...series.values()].filter((claims) => claims.length > 1)
}

const shareARoot = (a: Reading, b: Reading): boolean => a.lineage.roots.some((root) => b.lineage.roots.includes(root))

/** The day that stands for a claim without a start: when it was first seen to hold, else when it became known. */
const dayOf = ({ seen, knownFrom }: Reading): Day => seen?.first ?? knownFrom

/** When `later` closes `earlier`; undefined where it is not the later of the two. */
function closingWindow(earlier: Reading, later: Reading): Window | undefined {
  const { start } = later
  if (start) {
    const after = earlier.start ? start.first > earlier.start.last : later.knownFrom > earlier.knownFrom && start.last > dayOf(earlier)
    const seenAfter = earlier.seen !== undefined && earlier.seen.first >= start.last
    return after && !seenAfter ? start : undefined
  }
  if (later.end || later.knownFrom <= earlier.knownFrom) return undefined
  const day = dayOf(later)
  const last = earlier.start && earlier.start.last > dayOf(earlier) ? earlier.start.last : dayOf(earlier)
  return day > last ? between(dayAfter(last), day) : undefined
}
