import type { GraphChanges, GraphStore, StoredClaim } from '#graph'
import { type Claim, type EntityKind, firstDay, OPEN_END, SCHEMA_VERSION } from '#vocabulary'
import { pairOf } from '../../ingest/relate/pair.ts'
import { relate } from '../../ingest/relate/relate.ts'
import type { Economy } from './economy.ts'

/** Rows of one kind that go into one transaction: four times as many are more than a Neo4j of half a gigabyte takes. */
const STEP = 5_000

/** What a load of the economy writes, in the order in which one thing needs another; each step is one transaction. */
export function changesOf({ sources, entities, claims }: Economy): GraphChanges[] {
  const kinds = new Map<string, EntityKind>(entities.map(({ id, kind }) => [id, kind]))
  const kindOf = (id: string) => kinds.get(id)
  const related = relate({ claims, sources: new Map(sources.map((source) => [source.id, source])), kindOf, authored: [] })
  const stored = claims.map((claim): StoredClaim => storedClaim(claim, related.supports.get(claim.id) ?? [], pairOf(claim, kindOf)))
  return [
    { sources, state: { dataVersion: 0, schemaVersion: SCHEMA_VERSION } },
    ...steps(entities).map((some) => ({ entities: some })),
    ...steps(stored).map((some) => ({ claims: some })),
    ...steps(related.edges).map((some) => ({ relationships: some })),
    { state: { dataVersion: 1, schemaVersion: SCHEMA_VERSION } },
  ]
}

export async function applyAll(store: GraphStore, changes: readonly GraphChanges[]): Promise<void> {
  for (const change of changes) await store.apply(change)
}

function storedClaim(claim: Claim, supports: readonly string[], pair: string | undefined): StoredClaim {
  const knownFromDay = firstDay(claim.knownFrom ?? '2023-01-01')
  const aboutEntities = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
  return { ...claim, supports, knownFromDay, knownToDay: OPEN_END, aboutEntities, ...(pair === undefined ? {} : { pair }) }
}

const steps = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / STEP) }, (_, index) => rows.slice(index * STEP, (index + 1) * STEP))
