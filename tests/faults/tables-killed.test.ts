import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '#graph'
import { dump } from '../ingest/dossier-for-tests.ts'
import { csv, stakes } from '../ingest/tables/tables-for-tests.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ROWS = 6_000
/** Rows enough for several batches of records and of claims. */
const rows = csv(
  ...Array.from({ length: ROWS }, (_, at) => `company,h${at},Holder ${at},c${at % 900},Company ${at % 900},,${(at % 90) + 1},2020,`),
)

let folder: string
let uninterrupted: Awaited<ReturnType<typeof graph>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-killed-'))
  writeFileSync(join(folder, 'register.yaml'), stakes())
  writeFileSync(join(folder, 'stakes.csv'), rows)
  expect(await start('whole').ended).toBe(0)
  uninterrupted = await graph('whole')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command as a person starts it, with a graph of its own. */
function start(data: string) {
  const environment = { ...process.env, DATA_DIR: join(folder, data), NEO4J_URI: '' }
  const loader = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')
  const args = ['--import', loader, join(root, 'ingest', 'main.ts'), 'csv', '--mapping', 'register.yaml', 'stakes.csv']
  const child = spawn(process.execPath, args, { cwd: folder, env: environment, stdio: 'ignore' })
  let isRunning = true
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      isRunning = false
      resolve(code)
    }),
  )
  return { child, ended, running: () => isRunning }
}

async function graph(data: string) {
  const store = await openStore({ dataFile: join(folder, data, 'graph.grafeo') })
  try {
    await store.prepare()
    return {
      rows: await dump(store),
      state: await store.state(),
      runs: (await store.runs()).map(({ phase, counts }) => ({ phase, counts })),
    }
  } finally {
    await store.close()
  }
}

function size(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) return 0
  return status.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0) : status.size
}

const spools = (data: string): string[] => (size(join(folder, data, 'spool')) > 0 ? readdirSync(join(folder, data, 'spool')) : [])
const written = (data: string): number => size(join(folder, data, 'graph.grafeo.wal'))

describe('a load of a table that is killed', () => {
  it.each([
    ['while it reads', (data: string) => spools(data).length > 0],
    ['when its plan is whole', (data: string) => spools(data).some((name) => !/\.\d+$/.test(name))],
    ['in its first batches', (data: string) => written(data) > 1_000_000],
    ['among its claims', (data: string) => written(data) > 5_000_000],
  ])('%s and started again gives the graph, and the counts, of an uninterrupted one', { timeout: 300_000 }, async (name, reached) => {
    const data = name.replaceAll(' ', '-')
    const load = start(data)
    while (load.running() && !reached(data)) await new Promise((resolve) => setTimeout(resolve, 2))
    load.child.kill('SIGKILL')
    await load.ended
    expect(await start(data).ended).toBe(0)
    expect(await graph(data)).toEqual(uninterrupted)
    expect(spools(data)).toEqual([])
    const reports = readdirSync(join(folder, 'runs')).map((run) =>
      JSON.parse(readFileSync(join(folder, 'runs', run, 'report.json'), 'utf8')),
    )
    expect(reports.at(-1)).toMatchObject({ outcome: 'loaded', rows: { read: ROWS, written: ROWS, rejected: 0 } })
  })
})
