import { Worker } from 'node:worker_threads'
import { GraphError } from '#graph'
import type { Numbered, Order, Reply } from './messages.ts'

/** What a thread gave for one order: an outcome for each question, and the version it answers from. */
export type Told = Extract<Reply, { readonly outcomes: unknown }>

/** A worker thread that carries out orders until it ends; a thread that ended is never used again. */
export type Thread = {
  /** Throws UNREACHABLE where the thread ended, whatever the thread threw else. */
  readonly tell: (order: Order) => Promise<Told>
  readonly hasEnded: () => boolean
  readonly end: () => Promise<void>
}

/**
 * A thread does not take over what lets this process run TypeScript, and its first file must be JavaScript: these lines, which
 * ask for the same again.
 */
const ENTRY = `
const { workerData } = require('node:worker_threads')
import(workerData.typescript).then(({ register }) => {
  register()
  return import(workerData.entry)
})`

type Waiting = { readonly resolve: (told: Told) => void; readonly reject: (fault: Error) => void }

/** Starts one. It keeps no process alive by itself. */
export function startThread(): Thread {
  const entry = new URL('./worker.ts', import.meta.url).href
  const typescript = import.meta.resolve('tsx/esm/api')
  const worker = new Worker(ENTRY, { eval: true, execArgv: [], workerData: { typescript, entry } })
  worker.unref()
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: GraphError | undefined
  const endedBy = (cause: string | Error) => {
    ended ??= gone(cause)
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    keepAlive()
  }
  // Whoever waits for an answer must not find the process gone.
  const keepAlive = () => (waiting.size > 0 ? worker.ref() : worker.unref())
  worker.on('message', ({ number, ...reply }: Numbered<Reply>) => {
    const asker = waiting.get(number)
    waiting.delete(number)
    keepAlive()
    if (!asker) return
    if ('outcomes' in reply) asker.resolve(reply)
    else asker.reject(reply.failed)
  })
  worker.on('error', endedBy)
  worker.on('exit', (code) => endedBy(`it ended with ${code}`))
  return {
    tell: (order) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        last += 1
        waiting.set(last, { resolve, reject })
        keepAlive()
        worker.postMessage({ number: last, ...order } satisfies Numbered<Order>)
      }),
    hasEnded: () => ended !== undefined,
    end: async () => {
      await worker.terminate()
    },
  }
}

const gone = (cause: string | Error) =>
  new GraphError('UNREACHABLE', `the thread that reckons ownership is gone: ${cause instanceof Error ? cause.message : cause}`, {
    ...(cause instanceof Error && { cause }),
  })
