import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { statementText } from '../../cypher/statement-text.ts'
import type { Statement } from '../../cypher/statements.ts'
import type { StatementRunner } from '../../cypher/store/statement-runner.ts'

/** A statement as it was sent. */
export type Sent = { readonly statement: Statement; readonly parameters: { readonly [name: string]: unknown } }

/** The engine or the driver, with nothing of ours around it. */
export type BareEngine = {
  /** Each list in one transaction; rows are read and thrown away. */
  write(sent: readonly Sent[]): Promise<void>
  read(sent: Sent): Promise<void>
  close(): Promise<void>
}

export function bareGrafeo(file: string): BareEngine {
  const database = grafeo.GrafeoDB.create(file)
  return {
    async write(sent) {
      const transaction = database.beginTransaction()
      for (const { statement, parameters } of sent) (await transaction.executeCypher(statementText(statement.file), parameters)).rows()
      transaction.commit()
    },
    async read({ statement, parameters }) {
      ;(await database.executeCypher(statementText(statement.file), parameters)).rows()
    },
    close: async () => database.close(),
  }
}

export function bareNeo4j(uri: string, user: string, password: string): BareEngine {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  return {
    async write(sent) {
      const session = driver.session({ database: 'neo4j' })
      await session.executeWrite(async (transaction) => {
        for (const { statement, parameters } of sent) await transaction.run(statementText(statement.file), parameters)
      })
      await session.close()
    },
    async read({ statement, parameters }) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
      await session.run(statementText(statement.file), parameters)
      await session.close()
    },
    close: () => driver.close(),
  }
}

/** A runner that keeps what passes through it: one list a transaction, and the reads of each question. */
export function recording(runner: StatementRunner) {
  const written: Sent[][] = []
  const asked: Sent[] = []
  const kept: StatementRunner = {
    engine: runner.engine,
    read(statement, parameters, deadline) {
      asked.push({ statement, parameters })
      return runner.read(statement, parameters, deadline)
    },
    write(work) {
      return runner.write((run) => {
        const sent: Sent[] = []
        written.push(sent)
        return work((statement, parameters) => {
          sent.push({ statement, parameters })
          return run(statement, parameters)
        })
      })
    },
    createSchema: () => runner.createSchema(),
    ping: () => runner.ping(),
    checkpoint: () => runner.checkpoint(),
    close: () => runner.close(),
  }
  return { runner: kept, written, asked }
}
