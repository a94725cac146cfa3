import { createHash } from 'node:crypto'
import type { GraphStore, StoredClaim } from '#graph'
import { type Contradiction, type Entity, type Gap, OPEN_END } from '#vocabulary'
import { byId, differing } from '../canonical.ts'
import { authoredOf, gapOf } from '../plan/bookkeeping.ts'
import type { Plan, Replacement } from '../plan/plan.ts'
import type { FoundContradiction } from '../relate/relate.ts'
import type { AuthoredContradiction } from '../rows.ts'
import type { EntityChanges } from './entities.ts'

/** Every authored contradiction as the plan leaves it. */
export function authoredAfter(stored: readonly Contradiction[], plan: Plan): AuthoredContradiction[] {
  const rows = new Map([...byId(stored.filter((one) => one.authored).map(authoredOf)), ...byId(plan.contradictions.set)])
  for (const id of plan.contradictions.removed) rows.delete(id)
  return [...rows.values()]
}

/** What contradictions and gaps need: what is stored, and the claims as they were just derived. */
export type Around = {
  readonly stored: readonly Contradiction[]
  readonly claims: ReadonlyMap<string, StoredClaim>
  readonly entities: EntityChanges
}

/**
 * Contradictions with the entities and days that follow from their claims. Authored ones are few: all are derived again.
 * Of those found by rule, those among the claims just derived: a rule finds both claims in one pair, or neither.
 */
export async function deriveContradictions(
  reads: GraphStore,
  plan: Plan,
  around: Around,
  found: readonly FoundContradiction[],
): Promise<Replacement<Contradiction>> {
  const authored = authoredAfter(around.stored, plan)
  const missing = authored.flatMap((one) => one.claims).filter((id) => !around.claims.has(id))
  const claims = new Map([...(missing.length > 0 ? await reads.claims(missing) : []), ...around.claims])
  const entityOf = await entitiesOf(
    reads,
    authored.flatMap((one) => one.aboutRecords),
    around.entities,
  )
  const now = [...authored.map((one) => completed(one, claims, entityOf)), ...found.filter((one) => one.authored === undefined).map(byRule)]
  const kept = byId(now)
  const lost = around.stored.filter((one) => !one.authored && one.claims.every((id) => around.claims.has(id)) && !kept.has(one.id))
  return { set: differing(now, byId(around.stored)), removed: [...plan.contradictions.removed, ...lost.map(({ id }) => id)] }
}

/** Gaps with the entities of their records; they are few, and all are derived again. */
export async function deriveGaps(reads: GraphStore, plan: Plan, entities: EntityChanges): Promise<Replacement<Gap>> {
  const stored = await reads.gaps(undefined)
  const rows = new Map([...byId(stored.map(gapOf)), ...byId(plan.gaps.set)])
  for (const id of plan.gaps.removed) rows.delete(id)
  const entityOf = await entitiesOf(
    reads,
    [...rows.values()].flatMap((gap) => gap.aboutRecords),
    entities,
  )
  const now = [...rows.values()].map((gap) => ({ ...gap, about: distinct(gap.aboutRecords.flatMap(entityOf)) }))
  return { set: differing(now, byId(stored)), removed: plan.gaps.removed }
}

/** A contradiction is known while both its claims are. */
function completed(
  one: AuthoredContradiction,
  claims: ReadonlyMap<string, StoredClaim>,
  entityOf: (record: string) => string[],
): Contradiction {
  const both = one.claims.flatMap((id) => claims.get(id) ?? [])
  const about = one.aboutRecords.length > 0 ? one.aboutRecords.flatMap(entityOf) : both.flatMap((claim) => claim.aboutEntities)
  const knownFromDay =
    both
      .map((claim) => claim.knownFromDay)
      .sort()
      .at(-1) ?? OPEN_END
  const end = both.map((claim) => claim.knownToDay).sort()[0] ?? OPEN_END
  const [, knownToDay = OPEN_END] = [knownFromDay, end].sort()
  return { ...one, about: distinct(about), knownFromDay, knownToDay }
}

const byRule = ({ authored, ...one }: FoundContradiction): Contradiction => ({
  ...one,
  id: `rule~${createHash('sha256')
    .update([one.kind, ...one.claims, one.knownFromDay].join('\0'))
    .digest('hex')
    .slice(0, 20)}`,
  also: [],
  authored: false,
})

async function entitiesOf(
  reads: GraphStore,
  records: readonly string[],
  { entityOf }: EntityChanges,
): Promise<(record: string) => string[]> {
  const missing = distinct(records.filter((record) => !entityOf.has(record)))
  const stored = missing.length > 0 ? await reads.entities(missing) : new Map<string, Entity>()
  return (record) => {
    const id = entityOf.get(record)?.id ?? stored.get(record)?.id
    return id === undefined ? [] : [id]
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
