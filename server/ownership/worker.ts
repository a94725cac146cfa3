import { parentPort } from 'node:worker_threads'
import type { Numbered, Order, Reply } from './messages.ts'
import { reckoner } from './reckoner.ts'

/** The thread in which ownership is reckoned: one order after the other, and no question to a database. */
const port = parentPort
if (!port) throw new Error('server/ownership/worker.ts runs as a worker thread')
const carriedOut = reckoner()

port.on('message', ({ number, ...order }: Numbered<Order>) => {
  port.postMessage({ number, ...reply(order) } satisfies Numbered<Reply>)
})

function reply(order: Order): Reply {
  try {
    return carriedOut(order)
  } catch (fault) {
    if (fault instanceof Error) return { failed: fault }
    throw fault
  }
}
