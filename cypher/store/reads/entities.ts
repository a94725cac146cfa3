import type { Entity, EntityKind } from '#vocabulary'
import { comparedOf, countEntities, listEntities, reads } from '../../statements.ts'
import type { Clock, EntityFilter, GraphReads, Page } from '../graph-store.ts'
import type { Parameter, StatementRunner, Value } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { entityColumns } from '../stored/entity.ts'
import { byCodePoint, byId, gather, grouped } from './gather.ts'
import { textAfter } from './page.ts'

type EntityReads = Pick<GraphReads, 'entities' | 'protectedEntities' | 'listEntities' | 'countEntities' | 'participantsOf' | 'placesWithin'>

export const entityReads = (runner: StatementRunner): EntityReads => ({
  entities: (ids) => entitiesNamed(runner, ids),
  protectedEntities: async () => (await runner.read(reads.protectedEntities, {})).map(entityOf).sort(byId),
  listEntities: (kind, where, page) => listed(runner, kind, where, page),
  countEntities: (kind, where) => counted(runner, kind, where),
  participantsOf: async (ids, { since, until, knownAt }, page) => {
    const [afterName = null, afterId = null] = textAfter(page, 2)
    const rows = await runner.read(reads.participantsOf, { ids, since, until, knownAt, afterName, afterId, take: BigInt(page.take) })
    return rows.map(entityOf)
  },
  placesWithin: (ids, clock) => placesWithin(runner, ids, clock),
})

export const entityOf = (row: { readonly entity: readonly Value[] }): Entity => decode(entityColumns, row.entity)

/** Entities by entity id alone. */
export async function entitiesById(runner: StatementRunner, ids: readonly string[]): Promise<Map<string, Entity>> {
  const rows = await gather<typeof reads.entitiesById>(ids, (batch) => runner.read(reads.entitiesById, { ids: batch }))
  return new Map(rows.map(entityOf).map((entity) => [entity.id, entity]))
}

/** An id that is no entity's is a record's, or an identifier that one entity alone bears. */
async function entitiesNamed(runner: StatementRunner, ids: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
  const found = await entitiesById(runner, ids)
  const others = ids.filter((id) => !found.has(id))
  if (others.length === 0) return found
  const [described, borne] = await Promise.all([
    gather<typeof reads.entitiesByRecord>(others, (batch) => runner.read(reads.entitiesByRecord, { ids: batch })),
    gather<typeof reads.entitiesByIdentifier>(others, (batch) => runner.read(reads.entitiesByIdentifier, { ids: batch })),
  ])
  for (const row of described) found.set(row.asked, entityOf(row))
  for (const [asked, bearers] of grouped(others, borne, (row) => row.asked, entityOf)) {
    const [alone, ...more] = bearers
    if (alone && more.length === 0 && !found.has(asked)) found.set(asked, alone)
  }
  return found
}

async function listed(runner: StatementRunner, kind: EntityKind, where: EntityFilter, page: Page): Promise<readonly Entity[]> {
  const reversed = page.reverse ?? false
  const [afterName = null, afterId = null] = textAfter(page, 2)
  const among = await amongPlacesOrLists(runner, kind, where)
  if (among) {
    const ordered = reversed ? among.reverse() : among
    const beyond = (entity: Entity) => afterName === null || afterId === null || isBeyond(entity, afterName, afterId, reversed)
    return ordered.filter(beyond).slice(0, page.take)
  }
  const parameters = { ...compared(kind, where), afterName, afterId, take: BigInt(page.take) }
  return (await runner.read(listEntities(kind, reversed), parameters)).map(entityOf)
}

async function counted(runner: StatementRunner, kind: EntityKind, where: EntityFilter): Promise<number> {
  const among = await amongPlacesOrLists(runner, kind, where)
  if (among) return among.length
  const [row] = await runner.read(countEntities(kind), compared(kind, where))
  return row?.count ?? 0
}

async function placesWithin(runner: StatementRunner, ids: readonly string[], { since, until, knownAt }: Clock): Promise<readonly string[]> {
  const inner = await runner.read(reads.placesWithin, { since, until, knownAt, ids })
  return [...new Set([...ids, ...inner.map(({ id }) => id)])]
}

/** Entities found from the restrictions or places named, in order, filtered; undefined where none is named. */
async function amongPlacesOrLists(runner: StatementRunner, kind: EntityKind, where: EntityFilter): Promise<Entity[] | undefined> {
  const { listedIn, withinAny, clock } = where
  if (!listedIn && !withinAny) return undefined
  const { since, until, knownAt } = clock
  const named = { kind, since, until, knownAt }
  const lists = listedIn && (await runner.read(reads.listedAmong, { ...named, ids: listedIn })).map(entityOf)
  const places = withinAny && (await placesWithin(runner, withinAny, clock))
  const sites =
    places && (await gather<typeof reads.locatedAmong>(places, (ids) => runner.read(reads.locatedAmong, { ...named, ids }))).map(entityOf)
  const candidates = new Map((lists ?? sites ?? []).map((entity) => [entity.id, entity]))
  const both = lists && sites && new Set(sites.map((entity) => entity.id))
  return [...candidates.values()]
    .filter((entity) => !both || both.has(entity.id))
    .filter((entity) => fits(entity, where))
    .sort((a, b) => byCodePoint(a.sortName, b.sortName) || byId(a, b))
}

const isBeyond = (entity: Entity, name: string, id: string, reversed: boolean): boolean => {
  const step = byCodePoint(entity.sortName, name) || byCodePoint(entity.id, id)
  return reversed ? step < 0 : step > 0
}

function fits(entity: Entity, { properties = {} }: EntityFilter): boolean {
  return Object.entries(properties).every(([name, allowed]) => {
    const value = entity.properties[name]
    return (typeof value === 'string' || typeof value === 'boolean') && allowed.includes(value)
  })
}

const compared = (kind: EntityKind, { properties = {} }: EntityFilter): { [name: string]: Parameter } =>
  Object.fromEntries(comparedOf(kind).map((name) => [name, properties[name] ?? null]))
