import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GraphStore, openStore } from '#graph'
import { judge, retract } from '../../ingest/decide.ts'
import { dumpGraph } from '../../ingest/dump/dump.ts'
import { rebuildGraph } from '../../ingest/dump/rebuild.ts'
import { loadDossiers } from '../../ingest/load.ts'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j, emptyNeo4j } from '../neo4j-for-tests.ts'
import { dump, type Workbench, workbench } from './dossier-for-tests.ts'
import { alder, cedar, csv, stakes, tablesBench } from './tables/tables-for-tests.ts'

const seed = fileURLToPath(new URL('../../ingest/dossiers/seed.yaml', import.meta.url))
const { lent, giveBack } = await borrowNeo4j()
afterAll(() => giveBack())

let other: Workbench
beforeEach(async () => {
  other = await workbench()
})
afterEach(() => other.close())

const everything = async (store: GraphStore) => ({ ...(await dump(store)), runs: await store.runs(), state: await store.state() })

describe('a dump', () => {
  it('of the seed, with decisions, makes the same graph elsewhere, and the same dump', { timeout: 300_000 }, async () => {
    const bench = await workbench()
    try {
      await loadDossiers(bench.store, [seed], { log: bench.log })
      await retract(bench.store, bench.log, (await bench.store.claimsBy('all', []))[0]?.id ?? '', 'For the test.')
      const [a, b] = (await bench.store.listEntities('Company', { clock: always }, { take: 2 })).map(({ id }) => id)
      await judge(bench.store, bench.log, {
        verdict: 'unsure',
        between: [a ?? '', b ?? ''],
        by: 'A. Reader',
        because: 'Alike.',
        undo: false,
      })
      const { file, lines } = await dumpGraph(bench.store, bench.log, `${join(bench.folder, 'dumps')}/`)
      expect(lines).toMatchObject({ decision: 2, source: 95, record: 185, claim: 331, judgement: expect.any(Number), run: 1 })
      await rebuildGraph(other.store, other.log, file)
      expect(await everything(other.store)).toEqual(await everything(bench.store))
      expect(readFileSync(other.log, 'utf8')).toBe(readFileSync(bench.log, 'utf8'))
      const again = await dumpGraph(other.store, other.log, join(other.folder, 'again.ndjson'))
      expect(readFileSync(again.file, 'utf8')).toBe(readFileSync(file, 'utf8'))
      expect((await loadDossiers(other.store, [seed], { log: other.log })).files[0]?.outcome).toBe('unchanged')
    } finally {
      await bench.close()
    }
  })

  it('of a table of two versions keeps its wordings, and the next version goes on from there', async () => {
    const bench = await tablesBench()
    try {
      await bench.load(stakes(), { 's.csv': csv(alder, cedar) })
      await bench.load(stakes(), { 's.csv': csv(alder.replace('30', '40'), cedar) }, { published: '2024-05-03' })
      const { file } = await dumpGraph(bench.store, bench.log, join(bench.folder, 'dump.ndjson'))
      await rebuildGraph(other.store, other.log, file)
      expect(await everything(other.store)).toEqual(await everything(bench.store))
    } finally {
      await bench.close()
    }
  })

  it('is refused into a graph that holds anything, and no dump is named by its line', async () => {
    const file = join(other.folder, 'no.ndjson')
    const rebuild = () => rebuildGraph(other.store, other.log, file)
    await expect(rebuild()).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('no such file') })
    writeFileSync(file, '{"throughline":1,"dataVersion":1}\n{"colour":"red"}\n')
    await expect(rebuild()).rejects.toMatchObject({ code: 'BAD_INPUT', message: `${file}:2 is no line of a dump` })
    await loadDossiers(other.store, [seed], { log: other.log })
    await expect(rebuild()).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('expected an empty one') })
  })
})

const always = { since: '2024-01-01', until: '2024-01-01', knownAt: '2030-01-01' }

it('the seed goes from a file to Neo4j and back, and is the same', { timeout: 600_000 }, async (context) => {
  if ('notTried' in lent) return context.skip(NOT_TRIED + lent.notTried)
  await emptyNeo4j(lent)
  await loadDossiers(other.store, [seed], { log: other.log })
  const { file } = await dumpGraph(other.store, other.log, join(other.folder, 'dump.ndjson'))
  const neo4j = await openStore({ neo4j: lent, dataFile: '', deadline: 60_000 })
  const back = await workbench()
  try {
    await neo4j.prepare()
    const log = join(other.folder, 'neo4j-log.ndjson')
    rmSync(log, { force: true })
    await rebuildGraph(neo4j, log, file)
    expect(await everything(neo4j)).toEqual(await everything(other.store))
    const there = await dumpGraph(neo4j, log, join(other.folder, 'there.ndjson'))
    await rebuildGraph(back.store, back.log, there.file)
    expect(await everything(back.store)).toEqual(await everything(other.store))
    expect(existsSync(`${there.file}.new`)).toBe(false)
  } finally {
    await neo4j.close()
    await back.close()
  }
})
