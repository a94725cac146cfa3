import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { answers } from '../scripts/neo4j/jars.ts'
import { type RunningNeo4j, startNeo4j } from '../scripts/neo4j/start.ts'

/** What a test is told: where a Neo4j is that it may empty, or why there is none. */
export type Neo4jForTests =
  | { readonly uri: string; readonly user: string; readonly password: string; readonly database: string }
  | { readonly notTried: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4jLauncher: number
  }
}

const PASSWORD = 'throughline-tests'

/**
 * One Neo4j a run, started when the first test asks for it and lent to one test file at a time: there is one database,
 * and tests empty it. A file holds it as long as its connection stands. NEO4J_TEST_URI names one that is there already.
 */
export default async function launchWhenAsked(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Neo4jForTests> | undefined
  let stop = async () => {}
  let turn: Promise<unknown> = Promise.resolve()
  const server = await listening((socket) => {
    const left = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => socket.destroy())
    const before = turn
    turn = turn.then(() => left)
    before.then(async () => {
      started ??= launched((running, directory) => {
        stop = async () => {
          await running.stop()
          rmSync(directory, { recursive: true, force: true })
        }
      })
      socket.write(`${JSON.stringify(await started)}\n`)
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the launcher has no port')
  project.provide('neo4jLauncher', address.port)
  return async () => {
    server.close()
    await started
    await stop()
  }
}

const listening = (onConnection: (socket: Socket) => void): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(onConnection)
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

async function launched(onStart: (running: RunningNeo4j, directory: string) => void): Promise<Neo4jForTests> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER = 'neo4j', NEO4J_TEST_PASSWORD = PASSWORD, NEO4J_TEST_DATABASE = 'neo4j' } = process.env
  if (NEO4J_TEST_URI) return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD, database: NEO4J_TEST_DATABASE }
  for (const [command, args] of [
    ['java', ['-version']],
    ['mvn', ['-v']],
  ] as const) {
    if (!(await answers(command, args))) return { notTried: `${command} does not answer here, and NEO4J_TEST_URI names no Neo4j` }
  }
  const directory = mkdtempSync(join(tmpdir(), 'throughline-neo4j-'))
  try {
    const cache = fileURLToPath(new URL('../.neo4j', import.meta.url))
    const running = await startNeo4j({ directory, port: await freePort(), password: PASSWORD, cache, shortLived: true })
    onStart(running, directory)
    return { uri: running.uri, user: 'neo4j', password: PASSWORD, database: 'neo4j' }
  } catch (fault) {
    rmSync(directory, { recursive: true, force: true })
    return { notTried: `no Neo4j could be started: ${fault instanceof Error ? fault.message : String(fault)}` }
  }
}

async function freePort(): Promise<number> {
  const server = await listening(() => undefined)
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port was found')
  return address.port
}
