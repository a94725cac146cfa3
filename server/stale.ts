import { type Day, lastDay, type PartialDate } from '#vocabulary'

/** Whether something was last confirmed more than two years before the day. */
export const isStale = (confirmed: PartialDate, day: Day): boolean => lastDay(confirmed) < `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`
