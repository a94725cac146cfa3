import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphStore, network, openStore, paths } from '#graph'
import { loadDossiers } from '../../ingest/load.ts'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j, emptyNeo4j, type LentNeo4j } from '../neo4j-for-tests.ts'
import { freshFile } from '../world.ts'
import { dump } from './dossier-for-tests.ts'
import { expectSeed } from './relate/seed.ts'
import { seedAsFacts } from './seed-as-facts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seed = join(root, 'ingest', 'dossiers', 'seed.yaml')
const PATIENCE = 60_000

const { lent, giveBack } = await borrowNeo4j()
const { file, remove } = freshFile()
const log = `${file}.log`
afterAll(() => {
  giveBack()
  remove()
})

const load = (store: GraphStore, force = false) => loadDossiers(store, [seed], { log, force })

function seedPromises(open: () => Promise<GraphStore>, close: (store: GraphStore) => Promise<void>): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => close(store))

  it('is loaded whole: its counts, and every edge that the facts behind it amount to', { timeout: 300_000 }, async () => {
    const [report] = (await load(store)).files
    expect(report).toMatchObject({
      outcome: 'loaded',
      written: { sources: 95, records: 185, entities: 185, claims: 331, contradictions: 22 },
      doubts: [],
      refusedUnions: [],
    })
    expectSeed(await seedAsFacts(store))
    expect(Object.values(report?.edges ?? {}).reduce((sum, count) => sum + count, 0)).toBe(report?.written?.relationships)
  })

  it('is written once: the same file again, read and compared row by row, writes nothing', { timeout: 300_000 }, async () => {
    expect((await load(store, true)).files[0]).toMatchObject({ outcome: 'unchanged', written: {}, removed: {} })
  })
}

describe('the seed dossier on the embedded engine', () => {
  seedPromises(
    async () => {
      const store = await openStore({ dataFile: file })
      await store.prepare()
      return store
    },
    (store) => store.close(),
  )
})

if ('notTried' in lent) it('the seed dossier on Neo4j', (context) => context.skip(NOT_TRIED + lent.notTried))
else describe('the seed dossier on Neo4j', () => onNeo4j(lent))

function onNeo4j(neo4j: LentNeo4j): void {
  const open = async () => {
    const store = await openStore({ neo4j, dataFile: '', deadline: PATIENCE })
    await store.prepare()
    return store
  }
  seedPromises(
    async () => {
      await emptyNeo4j(neo4j)
      return open()
    },
    (store) => store.close(),
  )

  it('gives the graph that it gives in a file', { timeout: 300_000 }, async () => {
    await using inFile = disposed(await openStore({ dataFile: file }))
    await using store = disposed(await open())
    expect(await dump(store)).toEqual(await dump(inFile))
  })

  it('gives the walks that it gives in a file', { timeout: 300_000 }, async () => {
    await using inFile = disposed(await openStore({ dataFile: file }))
    await using store = disposed(await open())
    const clock = { since: '2024-02-07', until: '2024-02-07', knownAt: '2026-11-25' }
    for (const [perNode, maxNodes] of [
      [25, 300],
      [2, 40],
    ] as const) {
      const around = { seeds: ['seed:hikvision'], depth: 2, perNode, maxNodes, clock }
      expect(await network(store, around)).toEqual(await network(inFile, around))
    }
    const between = { from: ['seed:cn-state', 'seed:cn-sasac'], to: ['seed:pishan-transformation-base'], maxLength: 5, limit: 50, clock }
    expect(await paths(store, between)).toEqual(await paths(inFile, between))
    expect(await store.episodeDays(['seed:hikvision'], clock.knownAt)).toEqual(await inFile.episodeDays(['seed:hikvision'], clock.knownAt))
  })

  it('killed in the middle of its load and loaded again gives the same graph', { timeout: 300_000 }, async () => {
    await emptyNeo4j(neo4j)
    await using store = disposed(await open())
    const child = command(neo4j)
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    let writer: string | undefined
    while (writer === undefined && child.exitCode === null) writer = (await store.state())?.writer
    await new Promise((resolve) => setTimeout(resolve, 200))
    child.kill('SIGKILL')
    await ended
    expect(writer).toContain(`process ${child.pid} on`)
    await load(store)
    await using inFile = disposed(await openStore({ dataFile: file }))
    expect(await dump(store)).toEqual(await dump(inFile))
    expect((await store.state())?.dataVersion).toBe(1)
  })
}

function command(neo4j: LentNeo4j) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')
  const { uri, user, password, database } = neo4j
  const environment = {
    ...process.env,
    DATA_DIR: `${file}.data`,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  }
  return spawn(process.execPath, ['--import', tsx, join(root, 'ingest', 'main.ts'), 'dossier', seed], {
    cwd: join(file, '..'),
    env: environment,
    stdio: 'ignore',
  })
}

const disposed = (store: GraphStore) => ({ ...store, [Symbol.asyncDispose]: () => store.close() })
