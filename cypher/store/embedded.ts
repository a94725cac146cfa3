import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import grafeo, { type GrafeoDB, type GrafeoError, type QueryResult, type Transaction } from '@grafeo-db/js'
import { GraphError } from '../errors.ts'
import { statementText } from '../statement-text.ts'
import type { ParametersOf, RowOf, Statement } from '../statements.ts'
import { within } from './deadline.ts'
import { forgetHolder, holderOf, noteHolder } from './holder.ts'
import { checkKeptCounts, keepCounts } from './kept-counts.ts'
import { rowsOf } from './rows.ts'
import { type RunStatement, STATEMENT_DEADLINE, type StatementRunner } from './statement-runner.ts'

/** A statement cannot be cancelled: past its deadline it runs on, and no more than these may. */
const MOST_LEFT_RUNNING = 8
const ATTEMPTS = 5
const CONFLICT = 'GRAFEO-T001'
const ENGINE_TIMEOUT = 'GRAFEO-Q003'

/**
 * Opens the graph in one local file and holds its lock until `close`; `role` is who holds it, in words. A file that is held
 * elsewhere (LOCKED), damaged, or has lost what it held (DAMAGED) is refused with a sentence that says what to do.
 */
export function openEmbedded(file: string, deadline = STATEMENT_DEADLINE, role = 'a process'): StatementRunner {
  const fresh = !existsSync(file)
  makeFolder(dirname(file))
  if (fresh) checkKeptCounts(file, undefined)
  const database = opened(file)
  try {
    checkKeptCounts(file, stateOf(database))
  } catch (fault) {
    database.close()
    throw fault
  }
  noteHolder(file, role)
  return new EmbeddedRunner(database, file, deadline)
}

class EmbeddedRunner implements StatementRunner {
  readonly engine = 'embedded'
  readonly #database: GrafeoDB
  readonly #file: string
  readonly #deadline: number
  #leftRunning = 0
  /** Writers stand in line: the engine would let the second fail. */
  #lastWrite: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(database: GrafeoDB, file: string, deadline: number) {
    this.#database = database
    this.#file = file
    this.#deadline = deadline
  }

  async read<S extends Statement>(statement: S, parameters: ParametersOf<S>, deadline = this.#deadline): Promise<readonly RowOf<S>[]> {
    if (this.#leftRunning >= MOST_LEFT_RUNNING) {
      throw new GraphError('UNREACHABLE', `${this.#leftRunning} statements past their deadline still run; ask again when they have ended`)
    }
    const transaction = this.#begin()
    const work = this.#run(transaction, statement, parameters).then((result) => {
      refuseWrites(statement, result)
      return rowsOf(statement, result.columns, result.rows())
    })
    const ended = work.finally(() => transaction.rollback())
    try {
      return await within(deadline, statement.file, ended)
    } catch (fault) {
      if (fault instanceof GraphError && fault.code === 'TIMEOUT') this.#abandon(ended)
      throw fault
    }
  }

  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    const mine = this.#lastWrite.then(() => this.#attempt(work, ATTEMPTS))
    this.#lastWrite = mine.catch(() => undefined)
    return mine
  }

  async createSchema(): Promise<void> {
    for (const line of statementText('schema/embedded').split('\n')) {
      if (line.startsWith('CREATE')) await this.#database.executeCypher(line).catch(rethrow('schema/embedded'))
    }
    await this.#database.createTextIndex('Entity', 'searchText', { tokenizer: 'cjk_bigram' }).catch(rethrow('schema/embedded'))
    this.#keep()
  }

  async ping(): Promise<void> {
    if (this.#closed) throw new GraphError('UNREACHABLE', `the graph in ${this.#file} is closed`)
  }

  async checkpoint(): Promise<void> {
    await this.#lastWrite
    this.#database.walCheckpoint()
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#lastWrite
    this.#keep()
    forgetHolder(this.#file)
    this.#database.close()
  }

  async #attempt<T>(work: (run: RunStatement) => Promise<T>, attempts: number): Promise<T> {
    const transaction = this.#begin()
    try {
      const answer = await work(async (statement, parameters) => {
        const result = await this.#run(transaction, statement, parameters)
        return rowsOf(statement, result.columns, result.rows())
      })
      transaction.commit()
      this.#keep()
      return answer
    } catch (fault) {
      if (transaction.isActive) transaction.rollback()
      if (attempts > 1 && messageOf(fault).includes(CONFLICT)) return this.#attempt(work, attempts - 1)
      throw fault
    }
  }

  #begin(): Transaction {
    if (this.#closed) throw new GraphError('UNREACHABLE', `the graph in ${this.#file} is closed`)
    return this.#database.beginTransaction()
  }

  #run(transaction: Transaction, statement: Statement, parameters: { readonly [name: string]: unknown }): Promise<QueryResult> {
    return transaction.executeCypher(statementText(statement.file), parameters).catch(rethrow(statement.file))
  }

  #abandon(ended: Promise<unknown>): void {
    this.#leftRunning += 1
    const counted = () => {
      this.#leftRunning -= 1
    }
    ended.then(counted, counted)
  }

  #keep(): void {
    keepCounts(this.#file, stateOf(this.#database))
  }
}

const stateOf = (database: GrafeoDB) => ({
  epoch: Number(database.currentEpoch()),
  nodes: database.nodeCount(),
  edges: database.edgeCount(),
})

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    throw new GraphError('BAD_INPUT', `${folder} cannot hold the graph (${code}): set DATA_DIR to a folder that can be written`, { cause })
  }
}

function opened(file: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(file)
  } catch (cause) {
    const message = messageOf(cause)
    if (message.includes('cannot be locked')) {
      throw new GraphError('LOCKED', `${file} cannot be opened: ${holderOf(file)} holds it; end that, or wait until it is done`, { cause })
    }
    if (/GRAFEO-(S\d+|X002|V001)/.test(message)) {
      const cure = `delete ${file} and ${file}.wal and load again: sources and dossiers rebuild it`
      throw new GraphError('DAMAGED', `${file} cannot be read as a graph: ${cure}`, { cause })
    }
    throw cause
  }
}

function refuseWrites(statement: Statement, { counters }: QueryResult): void {
  const changes = Object.values(counters).reduce((sum, count) => sum + Number(count), 0)
  if (changes > 0) throw new GraphError('REFUSED', `${statement.file} writes (${changes} changes), expected a question`)
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? `${fault.message} ${messageOf(fault.cause)}` : '')

const rethrow = (file: string) => (fault: GrafeoError) => {
  const code = fault.message.includes(ENGINE_TIMEOUT) ? 'TIMEOUT' : 'STATEMENT'
  throw new GraphError(code, `${file}: ${fault.message.split('\n')[0]}`, { cause: fault })
}
