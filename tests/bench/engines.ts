import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from '../../cypher/store/embedded.ts'
import { openNeo4j } from '../../cypher/store/neo4j.ts'
import { storeOver } from '../../cypher/store/open-store.ts'
import { PATIENT_DEADLINE, type StatementRunner } from '../../cypher/store/statement-runner.ts'
import { startNeo4j } from '../../scripts/neo4j/start.ts'
import { type BareEngine, bareGrafeo, bareNeo4j } from './bare-engine.ts'
import type { Subject } from './graph.ts'

const PASSWORD = 'throughline-bench'
/** Absolute: Maven reads a relative folder from where its pom stands. */
const CACHE = fileURLToPath(new URL('../../.neo4j', import.meta.url))

/** The embedded engine twice, each with a file of its own. */
export async function withEmbedded<T>(measure: (subject: Subject) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const files = { ours: join(folder, 'ours.grafeo'), bare: join(folder, 'bare.grafeo') }
  await prepared(openEmbedded(files.bare)).then((runner) => runner.close())
  const runner = await prepared(openEmbedded(files.ours, PATIENT_DEADLINE))
  const bare = bareGrafeo(files.bare)
  try {
    return await measure({ runner, loaded: bare, asked: bare })
  } finally {
    await runner.close()
    await bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Two Neo4j servers, alike and empty: Community holds one graph each. Questions go to the first, from both sides. */
export async function withNeo4j<T>(measure: (subject: Subject) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const start = (name: string, port: number) => startNeo4j({ directory: join(folder, name), port, password: PASSWORD, cache: CACHE })
  const [ours, other] = [await start('ours', 7_697), await start('bare', 7_698)]
  const open = (uri: string) => openNeo4j({ uri, user: 'neo4j', password: PASSWORD, database: 'neo4j' }, PATIENT_DEADLINE)
  await prepared(open(other.uri)).then((runner) => runner.close())
  const runner = await prepared(open(ours.uri))
  const bare: BareEngine[] = [bareNeo4j(other.uri, 'neo4j', PASSWORD), bareNeo4j(ours.uri, 'neo4j', PASSWORD)]
  const [loaded, asked] = bare
  try {
    if (!loaded || !asked) throw new Error('no bare driver')
    return await measure({ runner, loaded, asked })
  } finally {
    await runner.close()
    for (const one of bare) await one.close()
    await Promise.all([ours.stop(), other.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepared(runner: StatementRunner): Promise<StatementRunner> {
  await storeOver(runner).prepare()
  return runner
}
