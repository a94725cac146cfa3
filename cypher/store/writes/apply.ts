import { versionKey } from '#vocabulary'
import { writes } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { GraphChanges } from '../graph-store.ts'
import type { RunStatement } from '../statement-runner.ts'
import { writeBookkeeping } from './bookkeeping.ts'
import { writeClaims } from './claims.ts'
import { deleteEdgesOf, writeEdges } from './edges.ts'
import { existing, writeEntities } from './entities.ts'
import { writeRecords, writeSources } from './sources.ts'

/**
 * Writes all changes with the statements of one transaction. What is here already is asked once: what is new is
 * created, several times faster than a merge that sets one property after the other.
 */
export async function writeChanges(run: RunStatement, changes: GraphChanges): Promise<void> {
  const { removed = {} } = changes
  const entities = lastOfEach(changes.entities, (entity) => entity.id)
  const edges = lastOfEach(changes.relationships, versionKey)
  await deleteEdgesOf(run, removed.relationships ?? [])
  await writeSources(
    run,
    lastOfEach(changes.sources, (source) => source.id),
  )
  await writeRecords(
    run,
    lastOfEach(changes.records, (record) => record.id),
  )
  const named = new Set([...entities.map((entity) => entity.id), ...edges.flatMap((edge) => [edge.from, edge.to])])
  const known = await existing(run, 'Entity', [...named])
  await writeEntities(run, entities, known)
  await writeClaims(
    run,
    lastOfEach(changes.claims, (claim) => claim.id),
  )
  await writeEdges(run, edges, known)
  await writeBookkeeping(run, changes)
  for (const ids of batches(removed.entities ?? [], 500)) await run(writes.deleteEntities, { ids })
  if (changes.state) {
    const { dataVersion, schemaVersion } = changes.state
    await run(writes.setVersions, { dataVersion: BigInt(dataVersion), schemaVersion: BigInt(schemaVersion) })
  }
}

/** What is given twice under one key counts as it was given last. */
const lastOfEach = <T>(things: readonly T[] = [], keyOf: (thing: T) => string): readonly T[] => {
  const last = new Map(things.map((thing) => [keyOf(thing), thing]))
  return last.size === things.length ? things : [...last.values()]
}
