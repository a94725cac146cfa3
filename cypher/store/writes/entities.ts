import type { Entity, EntityKind } from '#vocabulary'
import { createEntities, reads, updateEntities, writes } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { RunStatement } from '../statement-runner.ts'
import { entityRow } from '../stored/entity.ts'
import { requireAll } from './require-all.ts'

const existingOf = {
  Source: reads.existingSources,
  Record: reads.existingRecords,
  Entity: reads.existingEntities,
  Claim: reads.existingClaims,
  Identifier: reads.existingIdentifiers,
} as const

/** Which of these ids have a node of that label already. */
export async function existing(run: RunStatement, label: keyof typeof existingOf, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const batch of batches(ids)) {
    for (const { id } of await run(existingOf[label], { ids: batch })) found.add(id)
  }
  return found
}

/** Creates or replaces entities, and points their records and identifiers at them. `known` are the ids that are here. */
export async function writeEntities(run: RunStatement, entities: readonly Entity[], known: ReadonlySet<string>): Promise<void> {
  for (const [kind, ofKind] of byKind(entities)) {
    for (const rows of batches(ofKind.filter((entity) => !known.has(entity.id)).map(entityRow))) await run(createEntities(kind), { rows })
    for (const rows of batches(ofKind.filter((entity) => known.has(entity.id)).map(entityRow))) await run(updateEntities(kind), { rows })
  }
  await linkRecords(run, entities)
  await linkIdentifiers(run, entities, known)
}

async function linkRecords(run: RunStatement, entities: readonly Entity[]): Promise<void> {
  for (const rows of batches(entities.flatMap((entity) => entity.records.map((record) => [record, entity.id])))) {
    await run(writes.unlinkRecords, { rows })
    await requireAll(run, writes.linkRecords, rows, 'a record that describes an entity')
  }
}

/** A protected entity is found by none of its identifiers. */
async function linkIdentifiers(run: RunStatement, entities: readonly Entity[], known: ReadonlySet<string>): Promise<void> {
  const here = entities.filter((entity) => known.has(entity.id)).map((entity) => entity.id)
  for (const ids of batches(here)) await run(writes.unlinkIdentifiers, { ids })
  const borne = entities
    .filter((entity) => !entity.protected)
    .flatMap((entity) =>
      [...new Map(entity.identifiers.map((one) => [`${one.scheme}:${one.value}`, one]))].map(([id, one]) => ({ id, entity, one })),
    )
  const found = await existing(run, 'Identifier', [...new Set(borne.map(({ id }) => id))])
  const fresh = new Map(borne.filter(({ id }) => !found.has(id)).map(({ id, one }) => [id, [id, one.scheme, one.value]]))
  for (const rows of batches([...fresh.values()])) await run(writes.createIdentifiers, { rows })
  for (const rows of batches(borne.map(({ id, entity }) => [id, entity.id]))) {
    await requireAll(run, writes.linkIdentifiers, rows, 'an identifier that names an entity')
  }
}

function byKind(entities: readonly Entity[]): Map<EntityKind, Entity[]> {
  const kinds = new Map<EntityKind, Entity[]>()
  for (const entity of entities) {
    const ofKind = kinds.get(entity.kind)
    if (ofKind) ofKind.push(entity)
    else kinds.set(entity.kind, [entity])
  }
  return kinds
}
