import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { GraphError } from '../errors.ts'
import { statementText } from '../statement-text.ts'
import type { ParametersOf, RowOf, Statement } from '../statements.ts'
import { within } from './deadline.ts'
import { neo4jFault } from './neo4j-fault.ts'
import { rowsOf } from './rows.ts'
import { DERIVATION_DEADLINE, type RunStatement, STATEMENT_DEADLINE, type StatementRunner } from './statement-runner.ts'

export type Neo4jSettings = { readonly uri: string; readonly user: string; readonly password: string; readonly database: string }

/** Hangs within this time, in milliseconds, after which the driver is given up: hung connections never return to its pool. */
const HANG_WINDOW = 30_000
const MOST_HANGS = 5
const ACQUISITION = 1_500
const PING = 1_000

/** Speaks to a Neo4j, which may be down: nothing is sent before the first question. */
export const openNeo4j = (settings: Neo4jSettings, deadline = STATEMENT_DEADLINE): StatementRunner => new Neo4jRunner(settings, deadline)

class Neo4jRunner implements StatementRunner {
  readonly engine = 'neo4j'
  readonly #settings: Neo4jSettings
  readonly #deadline: number
  #driver: Driver
  #hangs: number[] = []
  /** Set while nothing is known of the server behind a new driver; one probe answers for all who ask meanwhile. */
  #doubtful = false
  #probe: Promise<void> | undefined

  constructor(settings: Neo4jSettings, deadline: number) {
    this.#settings = settings
    this.#deadline = deadline
    this.#driver = this.#connect()
  }

  async read<S extends Statement>(statement: S, parameters: ParametersOf<S>, deadline = this.#deadline): Promise<readonly RowOf<S>[]> {
    await this.#trusted()
    const end = Date.now() + deadline
    try {
      return await this.#ask(statement, parameters, deadline)
    } catch (fault) {
      const left = end - Date.now()
      if (!isTransient(fault) || left <= 0) throw fault
      return await this.#ask(statement, parameters, left)
    }
  }

  async write<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    await this.#trusted()
    const session = this.#driver.session({ database: this.#settings.database, defaultAccessMode: neo4j.session.WRITE })
    const all = session.executeWrite((transaction) => work(runIn(transaction)), { timeout: DERIVATION_DEADLINE })
    return this.#answered(session, DERIVATION_DEADLINE, 'a change', all)
  }

  async createSchema(): Promise<void> {
    for (const line of statementText('schema/neo4j').split('\n')) {
      if (line.startsWith('CREATE')) await this.#bare(line, STATEMENT_DEADLINE * 12, neo4j.session.WRITE)
    }
    await this.#bare('CALL db.awaitIndexes(300)', DERIVATION_DEADLINE, neo4j.session.READ)
  }

  async ping(): Promise<void> {
    try {
      await this.#bare('RETURN 1', PING, neo4j.session.READ)
    } catch (cause) {
      if (cause instanceof GraphError && cause.code === 'REFUSED') throw cause
      throw new GraphError('UNREACHABLE', `no Neo4j answers at ${this.#settings.uri} within ${PING} ms: is it running?`, { cause })
    }
  }

  /** Neo4j writes its own checkpoints. */
  async checkpoint(): Promise<void> {}

  async close(): Promise<void> {
    await within(ACQUISITION, 'closing the driver', this.#driver.close()).catch(ignoreTimeout)
  }

  #connect(): Driver {
    const { uri, user, password } = this.#settings
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: 32,
      connectionAcquisitionTimeout: ACQUISITION,
      connectionTimeout: ACQUISITION,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    })
  }

  /** The server's own timeout is shorter than ours, so that it says why. */
  async #ask<S extends Statement>(statement: S, parameters: ParametersOf<S>, deadline: number): Promise<readonly RowOf<S>[]> {
    const session = this.#session(neo4j.session.READ)
    const timeout = Math.max(deadline - 1_000, Math.ceil(deadline / 2))
    const work = session.run({ text: statementText(statement.file), parameters }, undefined, {
      timeout,
      metadata: { file: statement.file },
    })
    const answered = work.then(({ records }) => rowsOf(statement, Object.keys(statement.columns), positional(statement, records)))
    return this.#answered(session, deadline, statement.file, answered)
  }

  async #bare(text: string, deadline: number, mode: 'READ' | 'WRITE'): Promise<void> {
    const session = this.#session(mode)
    await this.#answered(session, deadline, text.slice(0, 40), session.run(text))
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#settings.database, defaultAccessMode: mode })
  }

  /** The session is closed and not awaited: with a silent server that would wait for ever. */
  async #answered<T>(session: Session, deadline: number, what: string, work: Promise<T>): Promise<T> {
    try {
      return await within(deadline, what, work)
    } catch (fault) {
      if (fault instanceof GraphError && fault.code === 'TIMEOUT') this.#countHang()
      throw neo4jFault(fault, what, this.#settings)
    } finally {
      session.close().catch(() => undefined)
    }
  }

  #countHang(): void {
    const now = Date.now()
    this.#hangs = [...this.#hangs.filter((at) => now - at < HANG_WINDOW), now]
    if (this.#hangs.length < MOST_HANGS) return
    this.#hangs = []
    this.#driver.close().catch(() => undefined)
    this.#driver = this.#connect()
    this.#doubtful = true
  }

  async #trusted(): Promise<void> {
    if (!this.#doubtful) return
    this.#probe ??= this.ping().finally(() => {
      this.#probe = undefined
    })
    await this.#probe
    this.#doubtful = false
  }
}

const runIn =
  (transaction: ManagedTransaction): RunStatement =>
  async (statement, parameters) => {
    const { records } = await transaction.run(statementText(statement.file), parameters)
    return rowsOf(statement, Object.keys(statement.columns), positional(statement, records))
  }

const positional = (statement: Statement, records: readonly { get(column: string): unknown }[]): unknown[][] =>
  records.map((record) => Object.keys(statement.columns).map((column) => record.get(column)))

const isTransient = (fault: unknown): boolean => fault instanceof GraphError && neo4j.isRetryableError(fault.cause)

function ignoreTimeout(fault: unknown): void {
  if (!(fault instanceof GraphError && fault.code === 'TIMEOUT')) throw fault
}
