import type { GraphStore } from '#graph'

/** A store that notes what it was asked, and in how many trips: calls made before any of them is answered are one. */
export type CountedStore = {
  readonly store: GraphStore
  readonly calls: string[]
  readonly trips: () => number
  readonly reset: () => void
}

export function countedStore(inner: GraphStore): CountedStore {
  const calls: string[] = []
  let trips = 0
  let waiting: (() => void)[] = []
  const nextTrip = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve)
      if (waiting.length > 1) return
      // A trip leaves once nothing more is asked in this turn.
      setTimeout(() => {
        const leaving = waiting
        waiting = []
        trips += 1
        for (const leave of leaving) leave()
      }, 5)
    })
  const store = new Proxy(inner, {
    get(target, name: keyof GraphStore) {
      const method = target[name]
      // What the request is answered by, and not the question: the state and the names it keeps out.
      if (typeof method !== 'function' || name === 'state' || name === 'protectedEntities') return method
      return async (...given: unknown[]) => {
        calls.push(name)
        await nextTrip()
        return Reflect.apply(method, target, given)
      }
    },
  })
  return {
    store,
    calls,
    trips: () => trips,
    reset: () => {
      trips = 0
      calls.length = 0
    },
  }
}
