import { type Day, firstDay, type PartialDate } from '#vocabulary'

/** A stretch of time that a picture shows, as days since 1970. */
export type Span = { readonly from: number; readonly to: number }

const DAY_MS = 86_400_000

/** From the year before the first date to the day asked, at least five years. */
export function span(dates: readonly PartialDate[], day: Day): Span {
  const first = [...dates, day].map(firstDay).sort()[0] ?? day
  const last = Number(day.slice(0, 4))
  const from = Math.min(Number(first.slice(0, 4)), last - 4)
  return { from: daysOf(`${from}-01-01`), to: daysOf(`${last + 1}-01-01`) }
}

/** Where a date lies in a span, 0..1. */
export function asPartOf({ from, to }: Span, date: PartialDate): number {
  const at = (daysOf(firstDay(date)) - from) / (to - from)
  return Math.min(1, Math.max(0, at))
}

/** Years to write under the picture: at most five, evenly apart. */
export function yearTicks(shown: Span): readonly { readonly year: number; readonly at: number }[] {
  const [first, last] = [shown.from, shown.to].map((days) => new Date(days * DAY_MS).getUTCFullYear()) as [number, number]
  const step = Math.max(1, Math.ceil((last - first) / 5))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
    .filter((year) => year < last)
    .map((year) => ({ year, at: asPartOf(shown, String(year)) }))
}

const daysOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
