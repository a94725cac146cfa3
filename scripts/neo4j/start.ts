import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { exitOf, neo4jJars } from './jars.ts'

export type StartSettings = {
  /** Where its data, configuration and log stand; made if missing. */
  readonly directory: string
  readonly port: number
  readonly password: string
  /** Where the jars are kept between starts. */
  readonly cache: string
  /** For a server of minutes: Java compiles each statement's code once and quickly, not twice and well. */
  readonly shortLived?: true
}

export type RunningNeo4j = {
  readonly uri: string
  /** Settles when the server has ended, by itself or not. */
  readonly ended: Promise<number>
  /** Asks it to end cleanly, which takes some seconds. */
  stop(): Promise<void>
}

/** Milliseconds in which a server must answer; it takes 5 to 11 s. */
const PATIENCE = 120_000

/** Starts a Neo4j on this machine's Java and waits until it answers. */
export async function startNeo4j({ directory, port, password, cache, shortLived }: StartSettings): Promise<RunningNeo4j> {
  const jars = `${await neo4jJars(cache)}/*`
  const conf = join(directory, 'conf')
  const fresh = !existsSync(join(directory, 'data'))
  mkdirSync(conf, { recursive: true })
  writeFileSync(join(conf, 'neo4j.conf'), configuration(port, shortLived))
  if (fresh) await setPassword(jars, directory, password)
  const log = join(directory, 'server.log')
  const output = openSync(log, 'a')
  const java = ['-Xmx512m', '-XX:+UseSerialGC', ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []), '-cp', jars]
  const args = [...java, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${directory}`, `--config-dir=${conf}`]
  const child = spawn('java', args, { stdio: ['ignore', output, output] })
  return onceAnswering(child, port, password, log)
}

/** The server that a process runs, as soon as it answers; a process whose server never does is ended. */
export async function onceAnswering(child: ChildProcess, port: number, password: string, log: string): Promise<RunningNeo4j> {
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await answering(uri, password, ended, log)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { uri, ended, stop }
}

const configuration = (port: number, shortLived = false): string =>
  [
    // A database that is emptied and filled again must not plan every statement anew each time.
    ...(shortLived ? ['dbms.cypher.min_replan_interval=1h', 'dbms.cypher.statistics_divergence_threshold=1.0'] : []),
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n')

async function setPassword(jars: string, directory: string, password: string): Promise<void> {
  const env = { ...process.env, NEO4J_HOME: directory, NEO4J_CONF: join(directory, 'conf') }
  const set = await exitOf('java', ['-cp', jars, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], 'ignore', env)
  if (set !== 0) throw new Error(`Neo4j's password could not be set in ${directory}: expected at least 8 characters, and Java 17 or newer`)
}

/** Waits for an answer, not for the port: it opens seconds earlier. */
async function answering(uri: string, password: string, ended: Promise<number>, log: string): Promise<void> {
  let over = false
  ended.then(
    () => {
      over = true
    },
    () => {
      over = true
    },
  )
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 })
  try {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(300)) {
      if (over) throw new Error(`Neo4j ended before it answered: ${lastLine(log)}`)
      if (await connects(driver)) return
    }
    throw new Error(`Neo4j did not answer at ${uri} within ${PATIENCE / 1000} s: ${lastLine(log)}`)
  } finally {
    await driver.close()
  }
}

async function connects(driver: ReturnType<typeof neo4j.driver>): Promise<boolean> {
  try {
    await driver.verifyConnectivity()
    return true
  } catch (fault) {
    if (fault instanceof neo4j.Neo4jError && !fault.code.includes('Security')) return false
    throw fault
  }
}

const lastLine = (log: string): string =>
  existsSync(log) ? (readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '') : 'it wrote no log'
