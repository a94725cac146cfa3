import { setTimeout as pause } from 'node:timers/promises'
import { GraphError, type GraphReads } from '#graph'
import { OwnershipError } from '#ownership'
import type { GraphState } from '#vocabulary'
import type { AnswerTo, Asked, QuestionName } from './ownership/answers.ts'
import type { Order, Question } from './ownership/messages.ts'
import { readOwnership } from './ownership/reading.ts'
import { startThread, type Thread, type Told } from './ownership/thread.ts'

/** An answer of the arithmetic, and the version of the data it is of. */
export type Reckoned<Answer> = {
  readonly answer: Answer
  readonly dataVersion: number
  /** A load runs, or what it brought is not read yet: the answer is of what stood before. */
  readonly loading: boolean
}

/** Ownership reckoned beside the server's own work, on the newest data that were read whole. */
export type Snapshots = {
  /** Answers one question; throws what the arithmetic refuses as OwnershipError, else as `askAll`. */
  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>, state: GraphState | undefined): Promise<Reckoned<AnswerTo<Name>>>
  /**
   * Answers questions of one moment together, each with its answer or its fault. Throws UNREACHABLE where the thread is gone: the
   * next question has a new one; TIMEOUT where it was silent too long. `state` is the graph's as the asker found it.
   */
  askAll(questions: readonly Question[], state: GraphState | undefined): Promise<readonly (Reckoned<unknown> | Error)[]>
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
type Reading = { readonly wanted: number; readonly done: Promise<number> }

/** One thread over a store, started at the first question. */
export const snapshotsOver = (store: Store, settings: SnapshotSettings = {}): Snapshots => new ThreadOverStore(store, settings)

class ThreadOverStore implements Snapshots {
  readonly #store: Store
  readonly #patience: number
  readonly #silence: number
  readonly #start: () => Thread
  #thread: Thread | undefined
  /** The version the thread answers from. */
  #held: number | undefined
  #reading: Reading | undefined
  #isDisposed = false

  constructor(store: Store, { patience = 4_000, silence = 30_000, start = startThread }: SnapshotSettings) {
    this.#store = store
    this.#patience = patience
    this.#silence = silence
    this.#start = start
  }

  async ask<Name extends QuestionName>(name: Name, asked: Asked<Name>, state: GraphState | undefined): Promise<Reckoned<AnswerTo<Name>>> {
    // The pair is one of `Question`, and the answer that of its name: this method's own types hold them together.
    const [reckoned] = await this.askAll([{ name, asked } as Question], state)
    if (!reckoned || reckoned instanceof Error) throw reckoned ?? new Error(`"${name}" was not answered`)
    return reckoned as Reckoned<AnswerTo<Name>>
  }

  async askAll(questions: readonly Question[], state: GraphState | undefined): Promise<readonly (Reckoned<unknown> | Error)[]> {
    await this.#brought(state)
    const { outcomes, dataVersion = 0 } = await this.#told({ order: 'ask', questions })
    const loading = state?.writer !== undefined || dataVersion !== (state?.dataVersion ?? 0)
    return outcomes.map((outcome) => {
      if ('answer' in outcome) return { answer: outcome.answer, dataVersion, loading }
      return 'refused' in outcome ? new OwnershipError(outcome.refused, outcome.message) : outcome.failed
    })
  }

  async prepare(): Promise<void> {
    await this.#brought(await this.#store.state())
  }

  isPrepared(): boolean {
    return this.#held !== undefined && this.#thread?.hasEnded() === false
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true
    await this.#thread?.end()
  }

  #running(): Thread {
    if (this.#isDisposed) throw new GraphError('UNREACHABLE', 'ownership is asked of a server that has ended')
    if (this.#thread && !this.#thread.hasEnded()) return this.#thread
    this.#held = undefined
    this.#reading = undefined
    this.#thread = this.#start()
    return this.#thread
  }

  /** Sees to it that the thread has data: those of the graph as it is, unless a load runs or reading them takes too long. */
  async #brought(state: GraphState | undefined): Promise<void> {
    const wanted = state?.dataVersion ?? 0
    this.#running()
    if (this.#held === undefined) {
      await this.#read(wanted)
      return
    }
    if (this.#held === wanted || state?.writer !== undefined) return
    // What cannot be read now is answered from what was; the next question tries again.
    const settled = this.#read(wanted).catch(() => undefined)
    await Promise.race([settled, pause(this.#patience, undefined, { ref: false })])
  }

  /** Reads the newest data into the thread, once for all who wait. */
  #read(wanted: number): Promise<number> {
    if (this.#reading?.wanted === wanted) return this.#reading.done
    const thread = this.#running()
    const before = this.#reading?.done.catch(() => undefined)
    const done = this.#readAfter(before, thread).finally(() => {
      if (this.#reading?.done === done) this.#reading = undefined
    })
    this.#reading = { wanted, done }
    return done
  }

  async #readAfter(before: Promise<unknown> | undefined, thread: Thread): Promise<number> {
    await before
    const version = await readOwnership(this.#store, (order) => thread.tell(order))
    if (this.#thread === thread) this.#held = version
    return version
  }

  /** A thread that is silent too long is ended: whoever asks next has a new one. */
  async #told(order: Order): Promise<Told> {
    const thread = this.#running()
    const answered = new AbortController()
    const silent = pause(this.#silence, 'silent' as const, { ref: false, signal: answered.signal })
    // It is ended by the answer.
    silent.catch(() => undefined)
    try {
      const told = await Promise.race([thread.tell(order), silent])
      if (told !== 'silent') return told
      await thread.end()
      throw new GraphError('TIMEOUT', `the thread that reckons ownership was silent for ${this.#silence} ms`)
    } finally {
      answered.abort()
    }
  }
}
