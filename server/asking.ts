import { GraphError } from '#graph'

/** How a request asks the store: counted, so many at once, and never past its deadline. */
export type Asking = {
  <T>(question: () => Promise<T>): Promise<T>
  /** Statements asked so far. */
  readonly statements: () => number
}

/** Statements of one request that run at once; the rest wait. */
const AT_ONCE = 40

/** `signal` ends the asking: a deadline, or a client that is gone. What runs then is not awaited. */
export function asking(signal: AbortSignal): Asking {
  let running = 0
  let asked = 0
  const waiting: (() => void)[] = []
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(tooLate()), { once: true })
  })
  // Nobody may be asking when it ends.
  ended.catch(() => undefined)
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      if (signal.aborted) throw tooLate()
      asked += 1
      return await Promise.race([question(), ended])
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
  return Object.assign(ask, { statements: () => asked })
}

const tooLate = () => new GraphError('TIMEOUT', 'the request ended before its answer was complete')
