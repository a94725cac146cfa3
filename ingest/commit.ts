import { randomBytes } from 'node:crypto'
import type { GraphChanges, GraphStore } from '#graph'
import { SCHEMA_VERSION } from '#vocabulary'

/** The id of a run: when it began, and four digits, so that two of one moment differ. */
export const newRun = (startedAt: string): string => `${startedAt.replaceAll(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`

/** Does the work under the writer's lock, and gives it back whatever comes. */
export async function whileLocked<T>(store: GraphStore, run: string, work: () => Promise<T>): Promise<T> {
  await store.lock(run)
  try {
    return await work()
  } finally {
    await store.unlock(run)
    await store.checkpoint()
  }
}

/** Applies changes in one transaction, and moves the data version with them. */
export async function commit(store: GraphStore, changes: GraphChanges): Promise<void> {
  const dataVersion = ((await store.state())?.dataVersion ?? 0) + 1
  await store.apply({ ...changes, state: { dataVersion, schemaVersion: SCHEMA_VERSION } })
}
