/** A calendar day as ISO 8601 text, `2019-10-07`. Days compare as text. */
export type Day = string
/** EDTF level 0: `2019`, `2019-10` or `2019-10-07`, kept as the source gives it. */
export type PartialDate = string

/** Stands for a start nobody gives. */
export const OPEN_START: Day = '0000-01-01'
/** Stands for an end nobody gives. */
export const OPEN_END: Day = '9999-12-31'

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days of a month; `month` counts from 1. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True for EDTF level 0 text that names a real year, month or day. */
export function isPartialDate(text: string): text is PartialDate {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
}

export const isDay = (text: string): text is Day => text.length === 10 && isPartialDate(text)

/** The first day a partial date may mean. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

/** The last day a partial date may mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`
  if (date.length !== 7) return date
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date}-${String(days).padStart(2, '0')}`
}
