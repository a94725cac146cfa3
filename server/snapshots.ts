import { setTimeout as pause } from 'node:timers/promises'
import { GraphError, type GraphReads } from '#graph'
import type { GraphState } from '#vocabulary'
import type { AnswerTo, Asked, QuestionName } from './ownership/answers.ts'
import type { Order } from './ownership/messages.ts'
import { readOwnership } from './ownership/reading.ts'
import { startThread, type Thread } from './ownership/thread.ts'

/** An answer of the arithmetic, and the version of the data it is of. */
export type Reckoned<Answer> = {
  readonly answer: Answer
  readonly dataVersion: number
  /** A load runs, or what it brought is not read yet: the answer is of what stood before. */
  readonly loading: boolean
}

/** Ownership reckoned beside the server's own work, on the newest data that were read whole. */
export type Snapshots = {
  /**
   * Throws what the arithmetic refuses as OwnershipError; UNREACHABLE where the thread is gone: the next question has a new one;
   * TIMEOUT where it was silent too long. `state` is the graph's as the asker found it.
   */
  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>, state: GraphState | undefined): Promise<Reckoned<AnswerTo<Name>>>
  /** Reads the data ahead of the first question. */
  prepare(): Promise<void>
  isPrepared(): boolean
  dispose(): Promise<void>
}

export type SnapshotSettings = {
  /** Milliseconds a question waits for data that a load brought, before it is answered from the last. */
  readonly patience?: number
  /** Milliseconds after which a thread that is silent is ended. */
  readonly silence?: number
  readonly start?: () => Thread
}

type Store = Pick<GraphReads, 'state' | 'ownershipParties' | 'ownershipEdges'>
type Reading = { readonly dataVersion: number; readonly done: Promise<number> }

/** One thread over a store, started at the first question. */
export function snapshotsOver(store: Store, { patience = 4_000, silence = 30_000, start = startThread }: SnapshotSettings = {}): Snapshots {
  let thread: Thread | undefined
  let held: number | undefined
  let reading: Reading | undefined
  let isDisposed = false

  const running = (): Thread => {
    if (isDisposed) throw new GraphError('UNREACHABLE', 'ownership is asked of a server that has ended')
    if (thread && !thread.hasEnded()) return thread
    held = undefined
    reading = undefined
    thread = start()
    return thread
  }

  /** Reads the newest data into the thread, once for all who wait. */
  const read = (dataVersion: number): Promise<number> => {
    const mine = running()
    if (reading?.dataVersion === dataVersion) return reading.done
    const done = (reading?.done.catch(() => undefined) ?? Promise.resolve())
      .then(() => readOwnership(store, (order) => mine.tell(order)))
      .then((version) => {
        if (thread === mine) held = version
        return version
      })
      .finally(() => {
        if (reading?.done === done) reading = undefined
      })
    reading = { dataVersion, done }
    return done
  }

  const brought = async (state: GraphState | undefined): Promise<void> => {
    const wanted = state?.dataVersion ?? 0
    running()
    if (held === undefined) return void (await read(wanted))
    if (held === wanted || state?.writer !== undefined) return
    const settled = read(wanted).catch(() => undefined)
    await Promise.race([settled, pause(patience, undefined, { ref: false })])
  }

  const told = async (order: Order) => {
    const asked = running()
    const ended = new AbortController()
    const silent = pause(silence, undefined, { ref: false, signal: ended.signal }).then(
      async () => {
        await asked.end()
        throw new GraphError('TIMEOUT', `the thread that reckons ownership was silent for ${silence} ms`)
      },
      () => new Promise<never>(() => undefined),
    )
    return Promise.race([asked.tell(order), silent]).finally(() => ended.abort())
  }

  return {
    ask: async (name, asked, state) => {
      await brought(state)
      // The pair is one of `Question`: the types of this method hold the two together.
      const { answer, dataVersion = 0 } = await told({ order: 'ask', name, asked } as Order)
      const loading = state?.writer !== undefined || dataVersion !== (state?.dataVersion ?? 0)
      return { answer: answer as AnswerTo<typeof name>, dataVersion, loading }
    },
    prepare: async () => brought(await store.state()),
    isPrepared: () => held !== undefined && thread?.hasEnded() === false,
    dispose: async () => {
      isDisposed = true
      await thread?.end()
    },
  }
}
