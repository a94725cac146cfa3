import { reckoner } from '../../server/ownership/reckoner.ts'
import type { Thread } from '../../server/ownership/thread.ts'

/** The same reckoner in this very thread, for tests that open many graphs: what passes between is cloned all the same. */
export function unthreaded(): Thread {
  const carriedOut = reckoner()
  let ended = false
  return {
    tell: async (order) => structuredClone(carriedOut(structuredClone(order))),
    hasEnded: () => ended,
    end: async () => {
      ended = true
    },
  }
}
