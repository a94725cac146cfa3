import type { AskedClock } from './clock.ts'
import type { Graph } from './loaders.ts'
import type { Reckon } from './reckoning.ts'

/** What resolvers know of their request. */
export type Context = {
  readonly graph: Graph
  /** Asks the arithmetic of ownership. */
  readonly reckon: Reckon
  /** The clock where nothing is said: today in UTC, the same for the whole request. */
  readonly clock: AskedClock
  /** Where errors may be reported, where whoever serves this names an address. */
  readonly correctionsAddress: string | undefined
}
