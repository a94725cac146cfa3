import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeNeo4j } from './neo4j/compose.ts'
import { answers } from './neo4j/jars.ts'
import { type RunningNeo4j, startNeo4j } from './neo4j/start.ts'

/**
 * A real Neo4j to try things on: in Docker where that answers, else on this machine's Java, with jars fetched by its
 * Maven. Its data stays in `.neo4j/` between starts. Ends cleanly with Ctrl-C.
 */
async function main(): Promise<void> {
  if (process.env.NEO4J_URI) return say(`NEO4J_URI is set: the Neo4j at ${process.env.NEO4J_URI} is used, and none is started.`)
  const port = Number(process.env.NEO4J_PORT ?? 7687)
  const password = process.env.NEO4J_PASSWORD ?? 'throughline'
  const running = await start(port, password)
  say(`Neo4j answers. In another terminal:\n\n  export NEO4J_URI=${running.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=${password}\n  npm start\n`)
  const code = await Promise.race([running.ended, asked('SIGINT'), asked('SIGTERM')])
  if (typeof code === 'number') throw new Error(`Neo4j ended by itself with ${code}`)
  say('Ending Neo4j…')
  await running.stop()
}

async function start(port: number, password: string): Promise<RunningNeo4j> {
  if (await answers('docker', ['info'])) return composeNeo4j(port, password)
  if (!(await answers('java', ['-version']))) throw new Error('neither Docker nor Java answers here: install one of them, or set NEO4J_URI')
  const cache = fileURLToPath(new URL('../.neo4j', import.meta.url))
  return startNeo4j({ directory: join(cache, 'home'), port, password, cache })
}

const asked = (signal: NodeJS.Signals) => once(process, signal).then(() => signal)

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

try {
  await main()
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
