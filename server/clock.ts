import type { Clock } from '#graph'
import { type Day, OPEN_END, OPEN_START } from '#vocabulary'

/** The days a question is asked for. It travels with every answer, so that what lies below is asked the same. */
export type AskedClock = { readonly asOf: Day; readonly knownAt: Day; readonly history: boolean }

/** Today in UTC: what silence means. */
export const today = (): Day => new Date().toISOString().slice(0, 10)

type ClockArguments = {
  readonly asOf?: Day | null | undefined
  readonly knownAt?: Day | null | undefined
  readonly history?: boolean | null | undefined
}

/** The clock of a field: its own arguments, else those of the field above. History is asked for field by field. */
export const askedClock = (above: AskedClock, given: ClockArguments): AskedClock => ({
  asOf: given.asOf ?? above.asOf,
  knownAt: given.knownAt ?? above.knownAt,
  history: given.history ?? false,
})

export const storeClock = ({ asOf, knownAt, history }: AskedClock): Clock => ({
  since: history ? OPEN_START : asOf,
  until: history ? OPEN_END : asOf,
  knownAt,
})

/** Whether something counts as known on a day. */
export const isKnown = (span: { readonly knownFromDay: Day; readonly knownToDay: Day }, knownAt: Day): boolean =>
  span.knownFromDay <= knownAt && knownAt < span.knownToDay
