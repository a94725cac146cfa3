import type { GraphStore } from '#graph'
import type { Entity, Judgement, Record } from '#vocabulary'
import { byId, differing } from '../canonical.ts'
import type { Plan } from '../plan/plan.ts'
import { type Resolution, resolve } from '../resolve/resolve.ts'
import { strongIdentifiers } from '../resolve/union.ts'
import { baseOf } from '../versions.ts'

export type EntityChanges = Resolution & {
  /** Entities as they are stored, of all records that were looked at. */
  readonly before: ReadonlyMap<string, Entity>
  readonly written: readonly Entity[]
  readonly removed: readonly string[]
  /** Stored entities of which a record now describes another entity, or one of another kind. */
  readonly moved: ReadonlySet<string>
}

/**
 * The entities that a plan's records and judgements touch, derived again. Looked at is whatever shares an entity, a
 * strong identifier or a judgement with what changed, however far: what lies beyond cannot come out differently.
 */
export async function deriveEntities(reads: GraphStore, plan: Plan): Promise<EntityChanges> {
  const { before: judgementsBefore, after } = await judgementsAround(reads, plan)
  const { records, before } = await reachable(reads, plan, [...judgementsBefore, ...after])
  const resolution = resolve(records, after)
  const now = byId(resolution.entities)
  const moved = [...before.values()].filter((entity) =>
    entity.records.some((id) => {
      const current = resolution.entityOf.get(id)
      return current?.id !== entity.id || current.kind !== entity.kind
    }),
  )
  return {
    ...resolution,
    before,
    written: differing(resolution.entities, before),
    removed: [...before.keys()].filter((id) => !now.has(id)),
    moved: new Set(moved.map((entity) => entity.id)),
  }
}

async function judgementsAround(reads: GraphStore, { judgements }: Plan): Promise<{ before: readonly Judgement[]; after: Judgement[] }> {
  const before = await reads.judgements()
  const rows = new Map([...byId(before), ...byId(judgements.set)])
  for (const id of judgements.removed) rows.delete(id)
  return { before, after: [...rows.values()] }
}

/** Every wording of every record to look at, as the plan leaves it, and the stored entities of these records. */
async function reachable(reads: GraphStore, plan: Plan, judgements: readonly Judgement[]) {
  const planned = byId(plan.records)
  const records = new Map<string, Record>()
  const before = new Map<string, Entity>()
  const changedJudgements = new Set([...plan.judgements.set.map(({ id }) => id), ...plan.judgements.removed])
  const start = judgements.filter(({ id }) => changedJudgements.has(id)).flatMap(({ between }) => between)
  const seen = new Set<string>()
  let frontier: readonly string[] = [...plan.records.map((record) => baseOf(record.id)), ...start]
  while (frontier.length > 0) {
    const asked = new Set(frontier.filter((id) => !seen.has(id)))
    for (const id of asked) seen.add(id)
    const found = await recordsAt(reads, [...asked], records, before)
    const added = [...found, ...plan.records.filter((record) => asked.has(baseOf(record.id)))].map(
      (record) => planned.get(record.id) ?? record,
    )
    for (const record of added) records.set(record.id, record)
    const linked = judgements.filter(({ between }) => between.some((id) => asked.has(id))).flatMap(({ between }) => between)
    frontier = [...added.flatMap((record) => [baseOf(record.id), ...strongIdentifiers(record)]), ...linked].filter((id) => !seen.has(id))
  }
  return { records: [...records.values()], before }
}

/** Stored records of the entities that these ids find; each entity is noted in `before`. */
async function recordsAt(
  reads: GraphStore,
  ids: readonly string[],
  known: ReadonlyMap<string, Record>,
  before: Map<string, Entity>,
): Promise<readonly Record[]> {
  const entities = await reads.entities(ids)
  for (const entity of entities.values()) before.set(entity.id, entity)
  const missing = new Set([...entities.values()].flatMap((entity) => entity.records).filter((id) => !known.has(id)))
  return missing.size === 0 ? [] : reads.recordsBy('id', [...missing])
}
