import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { GraphError, type GraphStore } from '#graph'
import { startThread, type Thread } from '../../server/ownership/thread.ts'
import { type SnapshotSettings, type Snapshots, snapshotsOver } from '../../server/snapshots.ts'
import { openWorld } from '../world.ts'
import { askerOf } from './asking.ts'
import { unthreaded } from './unthreaded.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
const asked = { company: LOTUS, at: { asOf: '2024-06-01', knownAt: '2024-06-01' } }

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function opened(settings: SnapshotSettings): Promise<{ store: GraphStore; snapshots: Snapshots }> {
  const store = await openWorld()
  const snapshots = snapshotsOver(store, settings)
  closing.push(
    () => store.close(),
    () => snapshots.dispose(),
  )
  return { store, snapshots }
}

/** A load that changes nothing but the version. */
async function load(store: GraphStore): Promise<void> {
  const state = await store.state()
  if (state) await store.apply({ state: { ...state, dataVersion: state.dataVersion + 1 } })
}

/** A store that counts how often ownership is read, and holds each reading until it is let on. */
function held(inner: GraphStore) {
  let readings = 0
  let waiting: (() => void)[] = []
  let isHolding = false
  const store: GraphStore = {
    ...inner,
    ownershipParties: async (page) => {
      readings++
      if (isHolding) await new Promise<void>((resolve) => waiting.push(resolve))
      return inner.ownershipParties(page)
    },
  }
  return {
    store,
    readings: () => readings,
    hold: () => {
      isHolding = true
    },
    letOn: () => {
      isHolding = false
      for (const resolve of waiting) resolve()
      waiting = []
    },
  }
}

describe('a thread that reckons', () => {
  it('answers in ids, on the version it read, and is ended with the server', async () => {
    const { store, snapshots } = await opened({})
    expect(snapshots.isPrepared()).toBe(false)
    await snapshots.prepare()
    expect(snapshots.isPrepared()).toBe(true)
    const { answer, dataVersion, loading } = await snapshots.ask('owners', asked, await store.state())
    expect([dataVersion, loading]).toEqual([1, false])
    expect(answer.owners.map(({ owner }) => owner)).toEqual(['register:lotus-holding', 'dossier:state'])
    await snapshots.dispose()
    await expect(snapshots.ask('owners', asked, await store.state())).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })

  it('that crashes says UNREACHABLE to whoever waits, and the next question has a new one', async () => {
    const threads: Thread[] = []
    const start = () => {
      const thread = startThread()
      threads.push(thread)
      return thread
    }
    const { store, snapshots } = await opened({ start })
    const state = await store.state()
    const { answer } = await snapshots.ask('balance', asked, state)
    const waiting = snapshots.ask('states', asked, state)
    const refused = expect(waiting).rejects.toMatchObject({ code: 'UNREACHABLE' })
    await turn()
    await threads[0]?.end()
    await refused
    expect((await snapshots.ask('balance', asked, state)).answer).toEqual(answer)
    expect(threads).toHaveLength(2)
  })

  it('refuses a question without ending', async () => {
    const { store, snapshots } = await opened({})
    const state = await store.state()
    const early = { company: LOTUS, at: { asOf: '2024-06-01', knownAt: '1990-01-01' } }
    await expect(snapshots.ask('basis', early, state)).rejects.toMatchObject({ name: 'OwnershipError', code: 'DATE_NOT_COVERED' })
    expect((await snapshots.ask('basis', asked, state)).dataVersion).toBe(1)
  })

  it('that is silent too long is ended: TIMEOUT, and the next question has a new one', async () => {
    let started = 0
    const start = (): Thread => {
      started++
      const thread = unthreaded()
      const isSilent = started === 1
      return { ...thread, tell: (order) => (isSilent && order.order === 'ask' ? new Promise(() => undefined) : thread.tell(order)) }
    }
    const { store, snapshots } = await opened({ start, silence: 1 })
    const state = await store.state()
    await expect(snapshots.ask('basis', asked, state)).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(snapshots.isPrepared()).toBe(false)
    await snapshots.ask('basis', asked, state).catch(() => undefined)
    expect(started).toBe(2)
  })
})

describe('data that a load brings', () => {
  it('are read once a version, whoever asks at once, and the next question is of the new one', async () => {
    const inner = await openWorld()
    closing.push(() => inner.close())
    const counted = held(inner)
    const snapshots = snapshotsOver(counted.store, { start: unthreaded })
    const all = async () => {
      const state = await inner.state()
      return Promise.all(Array.from({ length: 5 }, () => snapshots.ask('basis', asked, state)))
    }
    expect((await all()).map(({ dataVersion }) => dataVersion)).toEqual([1, 1, 1, 1, 1])
    await all()
    expect(counted.readings()).toBe(1)
    await load(inner)
    expect((await all()).map(({ dataVersion, loading }) => [dataVersion, loading])).toEqual(Array(5).fill([2, false]))
    expect(counted.readings()).toBe(2)
  })

  it('are not read while it runs: the last version goes on serving, and says so', async () => {
    const inner = await openWorld()
    closing.push(() => inner.close())
    const counted = held(inner)
    const snapshots = snapshotsOver(counted.store, { start: unthreaded })
    await snapshots.prepare()
    await inner.lock('run-9')
    const state = await inner.state()
    const during = await snapshots.ask('basis', asked, state && { ...state, dataVersion: 2 })
    expect([during.dataVersion, during.loading, counted.readings()]).toEqual([1, true, 1])
    await inner.unlock('run-9')
  })

  it('that take longer to read than a question waits are answered from the last version, which says so', async () => {
    const inner = await openWorld()
    closing.push(() => inner.close())
    const counted = held(inner)
    const snapshots = snapshotsOver(counted.store, { start: unthreaded, patience: 1 })
    await snapshots.prepare()
    await load(inner)
    counted.hold()
    const during = await snapshots.ask('basis', asked, await inner.state())
    expect([during.dataVersion, during.loading]).toEqual([1, true])
    counted.letOn()
    while ((await snapshots.ask('basis', asked, await inner.state())).loading) await turn()
    expect((await snapshots.ask('basis', asked, await inner.state())).dataVersion).toBe(2)
  })

  it('are read anew where a load ended in between, and refused where they never stand still', async () => {
    const inner = await openWorld()
    closing.push(() => inner.close())
    let moves = 1
    const store: GraphStore = {
      ...inner,
      ownershipParties: async (page) => {
        if (moves-- > 0) await load(inner)
        return inner.ownershipParties(page)
      },
    }
    const snapshots = snapshotsOver(store, { start: unthreaded })
    expect((await snapshots.ask('basis', asked, await inner.state())).dataVersion).toBe(2)
    moves = 100
    const restless = snapshotsOver(store, { start: unthreaded })
    await expect(restless.ask('basis', asked, await inner.state())).rejects.toThrow(GraphError)
  })
})

describe('an answer of a version that is about to go', () => {
  it('says so, and nobody may keep it', async () => {
    const store = await openWorld()
    closing.push(() => store.close())
    const ask = askerOf(store, { start: unthreaded })
    const question = `{ ownership(company: "${LOTUS}") { ... on Ownership { loading dataVersion } } }`
    const before = await ask(question)
    expect(before.headers.get('etag')).not.toBeNull()
    await store.lock('run-9')
    const during = await ask(question)
    expect(during.data.ownership).toEqual({ loading: true, dataVersion: 1 })
    expect(during.headers.get('etag')).toBeNull()
    await store.unlock('run-9')
    await ask.app.dispose()
  })
})
