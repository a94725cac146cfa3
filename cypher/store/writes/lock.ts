import { hostname } from 'node:os'
import { GraphError } from '../../errors.ts'
import { writes } from '../../statements.ts'
import type { RunStatement, StatementRunner } from '../statement-runner.ts'

/** Milliseconds after which a writer that was not heard of counts as gone. */
const STALE = 60_000

type Holder = { readonly writer: string | null; readonly heartbeat: string | null }

/**
 * The writer's lock, kept on the Graph node: one load at a time, on either engine, across processes.
 * Every change says that its writer is alive; one whose process has ended here, or that was not heard of for a minute,
 * is taken over.
 */
export class WriterLock {
  readonly #runner: StatementRunner
  #mine: string | undefined

  constructor(runner: StatementRunner) {
    this.#runner = runner
  }

  async take(runId: string): Promise<void> {
    const writer = signed(runId)
    await this.#runner.write(async (run) => {
      const holder = await touched(run)
      if (holder.writer !== writer) this.#refuseWhileHeld(holder)
      await run(writes.setWriter, { run: writer, now: now() })
    })
    this.#mine = writer
  }

  async free(runId: string): Promise<void> {
    const writer = signed(runId)
    await this.#runner.write(async (run) => {
      const holder = await touched(run)
      if (holder.writer === writer) await run(writes.setWriter, { run: null, now: null })
    })
    if (this.#mine === writer) this.#mine = undefined
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
    if (hasEnded(writer)) return
    throw new GraphError('LOCKED', `run ${writer} is loading (last heard of ${heartbeat}): wait until it is done`)
  }
}

/** A run with the process it is of, so that another process of this machine can see whether it still is. */
const signed = (runId: string): string => `${runId}, process ${process.pid} on ${hostname()}`

/** True where the process that signed is known to be gone; a process of another machine is not known to be. */
function hasEnded(writer: string): boolean {
  const [, pid, host] = /, process (\d+) on (.+)$/.exec(writer) ?? []
  if (pid === undefined || host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const now = (): string => new Date().toISOString()

async function touched(run: RunStatement): Promise<Holder> {
  const [holder] = await run(writes.touchGraph, { now: now() })
  if (!holder) throw new GraphError('NOT_OURS', 'the database has no Graph node: prepare it first')
  return holder
}
