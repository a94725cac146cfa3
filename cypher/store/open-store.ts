import { openEmbedded } from './embedded.ts'
import type { GraphStore } from './graph-store.ts'
import { type Neo4jSettings, openNeo4j } from './neo4j.ts'
import { bookkeepingReads } from './reads/bookkeeping.ts'
import { changeReads } from './reads/changes.ts'
import { claimReads } from './reads/claims.ts'
import { derivationReads } from './reads/derivation.ts'
import { edgeReads } from './reads/edges.ts'
import { entityReads } from './reads/entities.ts'
import { ownershipReads } from './reads/ownership.ts'
import { connectionReads } from './reads/relationships.ts'
import { searchReads } from './reads/search.ts'
import { sourceReads } from './reads/sources.ts'
import { walkReads } from './reads/walk.ts'
import type { StatementRunner } from './statement-runner.ts'
import { writeChanges } from './writes/apply.ts'
import { WriterLock } from './writes/lock.ts'
import { prepareGraph } from './writes/prepare.ts'

export type StoreSettings = {
  readonly neo4j?: Neo4jSettings
  /** The embedded engine's file, used where no Neo4j is named. */
  readonly dataFile: string
  /** Milliseconds a question may take; unsaid: 5,000. What ingest reads back and writes has longer. */
  readonly deadline?: number
  /** What this process is, in words, for whoever finds the file held: `the server`. */
  readonly role?: string
}

/** Opens the graph: in the Neo4j named, which may be down, else in a local file, which must be whole and free. */
export async function openStore({ neo4j, dataFile, deadline, role }: StoreSettings): Promise<GraphStore> {
  return storeOver(neo4j ? openNeo4j(neo4j, deadline) : openEmbedded(dataFile, deadline, role))
}

/** The graph as any runner holds it: tests and measurements look at what passes between the two. */
export function storeOver(runner: StatementRunner): GraphStore {
  const lock = new WriterLock(runner)
  return {
    engine: runner.engine,
    ...bookkeepingReads(runner),
    ...changeReads(runner),
    ...claimReads(runner),
    ...connectionReads(runner),
    ...derivationReads(runner),
    ...edgeReads(runner),
    ...entityReads(runner),
    ...ownershipReads(runner),
    ...searchReads(runner),
    ...sourceReads(runner),
    ...walkReads(runner),
    prepare: () => prepareGraph(runner),
    ping: () => runner.ping(),
    apply: (changes) =>
      runner.write(async (run) => {
        await lock.check(run)
        await writeChanges(run, changes)
      }),
    lock: (runId) => lock.take(runId),
    unlock: (runId) => lock.free(runId),
    checkpoint: () => runner.checkpoint(),
    close: () => runner.close(),
  }
}
