import { type Day, isPartialDate, type PartialDate } from '#vocabulary'

export type DateOrder = 'dayFirst' | 'monthFirst' | undefined

/** A date as it was read; `doubt` says what could not be known of it. */
export type ReadDate = { readonly date?: PartialDate; readonly doubt?: string }

/** What registers write where there is no end. */
const NEVER: Day = '9999-12-31'

/**
 * A date in a cell as a partial date: ISO, with or without a time; numbers in the order given; or with an English month. Where
 * nothing says whether day or month comes first, only the year is read; a day that is not in the calendar is none.
 */
export function readDate(raw: string, order: DateOrder): ReadDate {
  const text = raw.trim()
  const date = iso(text) ?? numbers(text, order) ?? named(text) ?? { doubt: `"${raw}", expected a date` }
  if (date.date === NEVER) return {}
  if (date.date === undefined || isPartialDate(date.date)) return date
  return { doubt: `"${raw}" is no day of the calendar` }
}

function iso(text: string): ReadDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d.*)?)?)?$/.exec(text) ?? []
  return year === undefined ? undefined : { date: joined(year, month, day) }
}

function numbers(text: string, order: DateOrder): ReadDate | undefined {
  const [, month, ofYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (ofYear !== undefined) return { date: joined(ofYear, month, undefined) }
  const [, first, second, digits] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/.exec(text) ?? []
  if (first === undefined || second === undefined || digits === undefined) return undefined
  const year = inFull(digits)
  const isDayFirst = order === undefined ? told(first, second) : order === 'dayFirst'
  if (isDayFirst === undefined) return { date: year, doubt: `"${text}": nothing says whether the day or the month comes first` }
  return { date: isDayFirst ? joined(year, second, first) : joined(year, first, second) }
}

/** Whether the day comes first, where the numbers tell: there are twelve months. */
function told(first: string, second: string): boolean | undefined {
  if (Number(first) > 12) return true
  if (Number(second) > 12) return false
  return first === second ? true : undefined
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `7 October 2019`, `9-Apr-25`, `Feb 2004`, `October 7, 2019`. */
function named(text: string): ReadDate | undefined {
  const [, before, word = '', after, digits = ''] =
    /^(?:(\d{1,2})[\s-])?([a-z]{3,9})\.?[\s-](?:(\d{1,2}),?\s)?(\d{4}|\d{2})$/i.exec(text) ?? []
  const month = MONTHS.findIndex((short) => word.toLowerCase().startsWith(short)) + 1
  return month === 0 ? undefined : { date: joined(inFull(digits), String(month), before ?? after) }
}

/** A month or a day of noughts is not known. */
function joined(year: string, month: string | undefined, day: string | undefined): PartialDate {
  if (month === undefined || Number(month) === 0) return year
  const some = `${year}-${month.padStart(2, '0')}`
  return day === undefined || Number(day) === 0 ? some : `${some}-${day.padStart(2, '0')}`
}

/** A year of two digits is one from 1950 to 2049. */
const inFull = (digits: string): string => (digits.length === 4 ? digits : `${Number(digits) < 50 ? '20' : '19'}${digits}`)
