import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '#graph'
import { company, type DossierForTests, dump, owning, wire, workbench } from './dossier-for-tests.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const small: DossierForTests = {
  dossier: 'small',
  version: '2024-01-01',
  sources: { wire },
  entities: { a: company('Alder'), b: company('Birch') },
  claims: { c1: owning('a', 'b', 's1') },
}
/** Large enough to be caught in the middle of its load. */
const large: DossierForTests = {
  dossier: 'large',
  version: '2024-01-01',
  sources: { wire },
  entities: Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`e${index}`, company(`Company ${index}`)])),
  claims: Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`c${index}`, owning(`e${index % 150}`, `e${(index * 7 + 1) % 150}`, `s${index}`)]),
  ),
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-command-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }
type Started = { readonly process: ChildProcess; readonly ended: Promise<Ended>; readonly running: () => boolean }

/** The command as a person starts it, in a folder of its own. */
function start(...args: readonly string[]): Started {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')
  const environment = { ...process.env, DATA_DIR: join(folder, 'data'), NEO4J_URI: '' }
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'ingest', 'main.ts'), ...args], { cwd: folder, env: environment })
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (text.out += chunk))
  child.stderr.on('data', (chunk) => (text.err += chunk))
  let isRunning = true
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => {
      isRunning = false
      resolve({ code, ...text })
    }),
  )
  return { process: child, ended, running: () => isRunning }
}

const run = (...args: readonly string[]): Promise<Ended> => start(...args).ended
const file = (dossier: DossierForTests | string, name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof dossier === 'string' ? dossier : JSON.stringify(dossier))
  return path
}

/** The large dossier in a graph of its own, loaded without a break. */
async function loadedAtOnce() {
  const bench = await workbench()
  try {
    await bench.load([large])
    return { rows: await dump(bench.store), state: await bench.store.state() }
  } finally {
    await bench.close()
  }
}

async function graph() {
  const store = await openStore({ dataFile: join(folder, 'data', 'graph.grafeo') })
  try {
    await store.prepare()
    return { rows: await dump(store), state: await store.state() }
  } finally {
    await store.close()
  }
}

describe('the command', () => {
  it('says how it is used, and ends with 2 where it was not understood', { timeout: 120_000 }, async () => {
    const [help, nothing, unknown, wrongDay] = await Promise.all([
      run('--help'),
      run(),
      run('dossier', '--colour'),
      run('dossier', 'x.yaml', '--published', 'soon'),
    ])
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('npm run ingest -- dossier <file…>') })
    expect([nothing.code, unknown.code, wrongDay.code]).toEqual([2, 2, 2])
    expect(unknown.err).toContain("Unknown option '--colour'")
  })

  it('loads, reports what it did in a folder of the run, and writes nothing the second time', { timeout: 120_000 }, async () => {
    const path = file(small, 'small.yaml')
    const first = await run('dossier', path)
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining('written: 2 sources, 2 records, 2 entities, 1 claims, 1 relationships'),
    })
    const [folderOfRun = ''] = readdirSync(join(folder, 'runs'))
    const report = JSON.parse(readFileSync(join(folder, 'runs', folderOfRun, 'report.json'), 'utf8'))
    expect(report.files[0]).toMatchObject({ outcome: 'loaded', rows: { claims: { read: 1, written: 1, unchanged: 0 } } })
    expect(await run('dossier', path)).toMatchObject({ code: 0, out: expect.stringContaining('0 writes') })
  })

  it('prints every mistake of a broken file with line and column, keeps them beside the report, and ends with 4', {
    timeout: 120_000,
  }, async () => {
    const broken = await run('dossier', file('dossier: broken\nversion: soon\ncolour: red\n', 'broken.yaml'), '--dry-run')
    expect(broken.code).toBe(4)
    expect(broken.err).toContain('broken.yaml:2:10 version: "soon", expected a day')
    expect(broken.err).toContain('broken.yaml:3:1 colour: unknown field')
    const [folderOfRun = ''] = readdirSync(join(folder, 'runs'))
    const rejected = readFileSync(join(folder, 'runs', folderOfRun, 'rejected.ndjson'), 'utf8')
    expect(rejected.trim().split('\n')).toHaveLength(2)
  })

  it('retracts and judges, and ends with 2 where an id finds nothing', { timeout: 120_000 }, async () => {
    await run('dossier', file(small, 'small.yaml'))
    expect(await run('retract', 'small/wire', '--reason', 'Withdrawn.')).toMatchObject({ code: 0 })
    const word = ['--by', 'A. Reader', '--because', 'The same address.']
    expect(await run('judge', 'unsure', 'small:a', 'small:b', ...word)).toMatchObject({ code: 0 })
    expect(await run('judge', 'same', 'small:a', 'small:zz', ...word)).toMatchObject({
      code: 2,
      err: expect.stringContaining('"small:zz" finds no entity'),
    })
    const log = readFileSync(join(folder, 'data', 'log.ndjson'), 'utf8')
    expect(
      log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).act),
    ).toEqual(['retract', 'judge'])
  })
})

describe('one writer', () => {
  it('a second process is told who holds the file, and ends with 5', { timeout: 120_000 }, async () => {
    await run('dossier', file(small, 'small.yaml'))
    const store = await openStore({ dataFile: join(folder, 'data', 'graph.grafeo'), role: 'the server' })
    try {
      const second = await run('dossier', file(large, 'large.yaml'))
      expect(second).toMatchObject({ code: 5, err: expect.stringContaining(`the server (pid ${process.pid}) holds it`) })
    } finally {
      await store.close()
    }
  })
})

describe('a load that is killed', () => {
  // How far a load is shows in its write-ahead log: the lock is a short entry, the load itself one long one.
  const uninterrupted = loadedAtOnce()
  it.each([
    ['before it has the lock', 0],
    ['under the lock', 3_200],
    ['while its transaction is written', 10_000],
    ['when its transaction is written', 300_000],
  ])('%s and started again gives the graph of an uninterrupted one', { timeout: 300_000 }, async (_, written) => {
    const path = file(large, 'large.yaml')
    const load = start('dossier', path)
    while (load.running() && loggedBytes() <= written) await pause(1)
    load.process.kill('SIGKILL')
    await load.ended
    expect(await run('dossier', path)).toMatchObject({ code: 0 })
    const interrupted = await graph()
    expect(interrupted).toEqual(await uninterrupted)
  })

  it('by a signal one may answer ends with 130, and the same command goes on', { timeout: 120_000 }, async () => {
    const path = file(large, 'large.yaml')
    const load = start('dossier', path)
    while (load.running() && loggedBytes() === 0) await pause(1)
    load.process.kill('SIGINT')
    expect((await load.ended).code).toBe(130)
    expect((await run('dossier', path)).code).toBe(0)
    expect((await graph()).rows.claims).toHaveLength(600)
  })
})

function loggedBytes(): number {
  const wal = join(folder, 'data', 'graph.grafeo.wal')
  if (!existsSync(wal)) return 0
  return readdirSync(wal).reduce((sum, name) => sum + (statSync(join(wal, name), { throwIfNoEntry: false })?.size ?? 0), 0)
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
