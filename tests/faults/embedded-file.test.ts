import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '#graph'
import { holderOf } from '../../cypher/store/holder.ts'
import { freshFile, world } from '../world.ts'
import { SIZE } from './big-change.ts'

let file: string
let remove: () => void
const children: ChildProcess[] = []

beforeEach(() => {
  ;({ file, remove } = freshFile())
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  remove()
})

/** Runs a script of this folder on the file, and gives its lines. */
function run(script: string) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

async function written(): Promise<void> {
  const store = await openStore({ dataFile: file })
  await store.prepare()
  await store.apply(world())
  await store.close()
}

describe('the file of the embedded engine', () => {
  it('keeps what was applied', async () => {
    await written()
    const store = await openStore({ dataFile: file })
    await store.prepare()
    expect(await store.claimsBy('all', [])).toHaveLength(31)
    expect((await store.searchCandidates('光学', undefined, 5)).map(({ entity }) => entity.name)).toEqual(['Lotus Optics'])
    await store.close()
  })

  it('held by another process is refused, with who holds it and what to do', async () => {
    const { child, lines } = run('hold-file.ts')
    expect((await lines.next()).value).toBe('held')
    const refused = (who: string) => ({
      code: 'LOCKED',
      message: `${file} cannot be opened: ${who} holds it; end that, or wait until it is done`,
    })
    await expect(openStore({ dataFile: file })).rejects.toMatchObject(refused(`the holder (pid ${child.pid})`))
    writeFileSync(`${file}.holder.json`, '{"pid":')
    await expect(openStore({ dataFile: file })).rejects.toMatchObject(refused('another process'))
  })

  it('names no holder that was killed, and opens; a holder that closes leaves no note', async () => {
    await written()
    expect(existsSync(`${file}.holder.json`)).toBe(false)
    const { child, lines } = run('hold-file.ts')
    expect((await lines.next()).value).toBe('held')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(holderOf(file)).toBe('another process')
    await (await openStore({ dataFile: file })).close()
  })

  it('in a folder that cannot be one is refused, with the variable to set', async () => {
    writeFileSync(file, 'a file')
    await expect(openStore({ dataFile: `${file}/graph.grafeo` })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('set DATA_DIR to a folder'),
    })
  })

  it('with broken counts beside it is refused, with what to do', async () => {
    await written()
    writeFileSync(`${file}.counts.json`, 'not counts')
    await expect(openStore({ dataFile: file })).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringContaining('delete it') })
  })

  it('damaged is refused, with what to do', async () => {
    await written()
    const bytes = readFileSync(file)
    truncateSync(file, Math.floor(bytes.length / 2))
    await expect(openStore({ dataFile: file })).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringContaining('load again') })
    writeFileSync(file, 'not a graph at all')
    await expect(openStore({ dataFile: file })).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('gone is refused, not made anew in silence', async () => {
    await written()
    rmSync(file)
    await expect(openStore({ dataFile: file })).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringContaining('is missing') })
  })

  it('without its log of writes is refused where it held more', async () => {
    const { child, lines } = run('apply-for-ever.ts')
    expect((await lines.next()).value).toBe('1')
    child.kill('SIGKILL')
    await once(child, 'exit')
    rmSync(`${file}.wal`, { recursive: true })
    await expect(openStore({ dataFile: file })).rejects.toMatchObject({
      code: 'DAMAGED',
      message: expect.stringContaining('lost its last writes'),
    })
  })

  it('of something else is refused, and nothing is written', async () => {
    const grafeo = (await import('@grafeo-db/js')).default
    const database = grafeo.GrafeoDB.create(file)
    await database.executeCypher("CREATE (:Person {name: 'somebody'})")
    database.close()
    const store = await openStore({ dataFile: file })
    await expect(store.prepare()).rejects.toMatchObject({ code: 'NOT_OURS' })
    await store.close()
    const again = grafeo.GrafeoDB.open(file)
    expect(again.nodeCount()).toBe(1)
    again.close()
  })

  it.each([0, 150, 600])('killed %i ms into a change is whole: before it or after it', async (delay) => {
    const { child, lines } = run('apply-for-ever.ts')
    const kept = Number((await lines.next()).value)
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const store = await openStore({ dataFile: file })
    await store.prepare()
    const version = (await store.state())?.dataVersion ?? 0
    expect(version).toBeGreaterThanOrEqual(kept)
    expect(await store.counts()).toMatchObject({ Company: version * SIZE, OWNS: version * SIZE })
    await store.close()
  })
})
