import type { Entity, Judgement, Record } from '#vocabulary'
import { baseOf } from '../versions.ts'
import { entityOfRecords } from './entity-of-records.ts'
import { classesOf, type RefusedUnion } from './union.ts'

export type Resolution = {
  readonly entities: readonly Entity[]
  /** Entity by record id, of whatever wording. */
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly refused: readonly RefusedUnion[]
}

/** Records to entities: pure, and the same in any order. `records` holds every wording of each. */
export function resolve(records: readonly Record[], judgements: readonly Judgement[]): Resolution {
  const wordings = new Map<string, Record[]>()
  for (const record of records) wordings.set(baseOf(record.id), [...(wordings.get(baseOf(record.id)) ?? []), record])
  const speaking = new Map([...wordings].map(([base, versions]) => [base, latest(versions)]))
  const { classes, refused } = classesOf([...speaking.values()], judgements)
  const entityOf = new Map<string, Entity>()
  const entities = classes.map((one) => {
    const all = one.records.flatMap((base) => wordings.get(base) ?? [])
    const entity = entityOfRecords(
      one,
      one.records.flatMap((base) => speaking.get(base) ?? []),
      all,
    )
    for (const record of all) entityOf.set(record.id, entity)
    for (const base of one.records) entityOf.set(base, entity)
    return entity
  })
  return { entities, entityOf, refused }
}

/** The wording of the latest day; the first one has none, and its id is the least. */
function latest(wordings: readonly Record[]): Record {
  const [first, ...rest] = wordings
  if (!first) throw new Error('a record without a wording')
  return rest.reduce((best, record) => (record.id > best.id ? record : best), first)
}
