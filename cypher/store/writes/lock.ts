import { GraphError } from '../../errors.ts'
import { writes } from '../../statements.ts'
import type { RunStatement, StatementRunner } from '../statement-runner.ts'

/** Milliseconds after which a writer that was not heard of counts as gone. */
const STALE = 60_000

type Holder = { readonly writer: string | null; readonly heartbeat: string | null }

/**
 * The writer's lock, kept on the Graph node: one load at a time, on either engine, across processes.
 * Every change says that its writer is alive; one that was not heard of for a minute is taken over.
 */
export class WriterLock {
  readonly #runner: StatementRunner
  #mine: string | undefined

  constructor(runner: StatementRunner) {
    this.#runner = runner
  }

  async take(runId: string): Promise<void> {
    await this.#runner.write(async (run) => {
      const holder = await touched(run)
      if (holder.writer !== runId) this.#refuseWhileHeld(holder)
      await run(writes.setWriter, { run: runId, now: now() })
    })
    this.#mine = runId
  }

  async free(runId: string): Promise<void> {
    await this.#runner.write(async (run) => {
      const holder = await touched(run)
      if (holder.writer === runId) await run(writes.setWriter, { run: null, now: null })
    })
    if (this.#mine === runId) this.#mine = undefined
  }

  /** Asked first in the transaction of every change; LOCKED where another writer holds the lock, or has taken it over. */
  async check(run: RunStatement): Promise<void> {
    const holder = await touched(run)
    if (this.#mine === undefined) return this.#refuseWhileHeld(holder)
    if (holder.writer !== this.#mine) {
      const taken = `is held by ${holder.writer ?? 'nobody'}`
      throw new GraphError('LOCKED', `run ${this.#mine} was not heard of for too long: the writer's lock ${taken}; start the load again`)
    }
    await run(writes.setWriter, { run: this.#mine, now: now() })
  }

  #refuseWhileHeld({ writer, heartbeat }: Holder): void {
    if (writer === null || heartbeat === null || Date.now() - Date.parse(heartbeat) > STALE) return
    // A file has one process: a writer in it that is not ours was killed before it could give the lock back.
    if (this.#runner.engine === 'embedded' && writer !== this.#mine) return
    throw new GraphError('LOCKED', `run ${writer} is loading (last heard of ${heartbeat}): wait until it is done`)
  }
}

const now = (): string => new Date().toISOString()

async function touched(run: RunStatement): Promise<Holder> {
  const [holder] = await run(writes.touchGraph, { now: now() })
  if (!holder) throw new GraphError('NOT_OURS', 'the database has no Graph node: prepare it first')
  return holder
}
