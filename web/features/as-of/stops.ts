import type { Day } from '#vocabulary'

/** Where the slider may stand: days on which something begins or ends, and today last; never a day after it. */
export const stopsOf = (dates: readonly Day[], today: Day): readonly Day[] =>
  [...new Set([...dates.filter((day) => day < today), today])].sort()

/** The stop that shows what held on a day: the last one not after it; before the first, the first. */
export function stopOn(stops: readonly Day[], day: Day): number {
  const after = stops.findIndex((stop) => stop > day)
  return after < 0 ? stops.length - 1 : Math.max(0, after - 1)
}

/** The stop a key leads to; undefined where the key moves nothing. */
export function stopAfter(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -5,
    PageUp: 5,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step))
}

const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/** Where a day stands on the line of time from the first stop to the last, 0 to 1. */
export function placeOf(stops: readonly Day[], day: Day): number {
  const [first, last] = [stops[0], stops.at(-1)]
  if (first === undefined || last === undefined || first === last) return 1
  return Math.min(1, Math.max(0, (time(day) - time(first)) / (time(last) - time(first))))
}

/** The stop nearest to a place on the line. */
export function nearestStop(stops: readonly Day[], place: number): number {
  const distances = stops.map((stop) => Math.abs(placeOf(stops, stop) - place))
  return distances.indexOf(Math.min(...distances))
}

/** From a stop to the first one after it, as far as a value stays the same: what the figure shown spans. */
export function spanOf<T>(stops: readonly Day[], at: number, same: (day: Day) => T | undefined): readonly [number, number] {
  const value = JSON.stringify(same(stops[at] ?? ''))
  if (value === undefined) return [at, at]
  let [from, to] = [at, at]
  while (from > 0 && JSON.stringify(same(stops[from - 1] ?? '')) === value) from -= 1
  while (to < stops.length - 1 && JSON.stringify(same(stops[to + 1] ?? '')) === value) to += 1
  return [from, to]
}
