import {
  type ClaimFilter,
  type Clock,
  candidatesFor,
  type EntityFilter,
  type GraphReads,
  type GraphStore,
  type Page,
  type RelationshipQuestion,
  type RelationshipRow,
  type SearchCandidate,
  type StoredClaim,
} from '#graph'
import type { Contradiction, Entity, EntityKind, Gap, GraphState, Record, Source } from '#vocabulary'
import type { Asking } from './asking.ts'
import { batched, once } from './batching.ts'
import { changeLoaders } from './change-loaders.ts'
import type { Protection } from './protection.ts'
import { walkLoaders } from './walk-loaders.ts'

/** A row as it may be shown; `isHidden` where one end is protected: then it is counted and not told. */
export type ShownRow = RelationshipRow & { readonly isHidden: boolean }

type RecordRow = { readonly order: readonly [string]; readonly record: Record | undefined }

/** What one request may ask of the graph. A batch for each relation and its arguments; nothing outlives the request. */
export type Graph = ReturnType<typeof graphOf>

/** `protection` is asked at the first answer; every entity, claim, source and record passes it. */
export function graphOf(store: GraphStore, ask: Asking, state: Promise<GraphState | undefined>, protection: () => Promise<Protection>) {
  return {
    protection,
    ...entityLoaders(store, ask, protection),
    ...relationshipLoaders(store, ask, protection),
    ...claimLoaders(store, ask, protection),
    ...changeLoaders(store, ask, protection),
    ...sourceLoaders(store, ask, protection),
    state: () => state,
    counts: once(() => ask(() => store.counts())),
    ...findingLoaders(store, ask, protection),
    ...walkLoaders(store, ask, protection),
  }
}

type Guard = () => Promise<Protection>

function entityLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  const shownAll = async (entities: Promise<readonly Entity[]>) => {
    const [found, guard] = await Promise.all([entities, protection()])
    return found.map(guard.entity)
  }
  const byId = batched<undefined, Entity>(async (ids) => {
    const [found, guard] = await Promise.all([ask(() => store.entities(ids)), protection()])
    const shown = new Map([...found].map(([id, entity]) => [id, guard.entity(entity)]))
    for (const id of ids) {
      const hidden = guard.byPublicId(id)
      if (hidden) shown.set(id, guard.entity(hidden))
    }
    return shown
  })
  const records = batched<undefined, readonly Record[]>(async (ids) =>
    shownRecords(await ask(() => store.recordsOfEntities(ids)), await protection()),
  )
  return {
    entity: (id: string) => byId(id, undefined),
    entities: once((q: { kind: EntityKind; where: EntityFilter; page: Page }) =>
      shownAll(ask(() => store.listEntities(q.kind, q.where, q.page))),
    ),
    participantsOf: once((q: { initiative: string; clock: Clock; page: Page }) =>
      shownAll(ask(() => store.participantsOf([q.initiative], q.clock, q.page))),
    ),
    placesWithin: once((q: { place: string; clock: Clock }) => ask(() => store.placesWithin([q.place], q.clock))),
    countEntities: once((q: { kind: EntityKind; where: EntityFilter }) => ask(() => store.countEntities(q.kind, q.where))),
    candidates: once(async (q: { text: string; kinds: readonly EntityKind[] | undefined; take: number }) => {
      const found: readonly SearchCandidate[] = await ask(() => store.searchCandidates(q.text, q.kinds, q.take))
      return found.filter((candidate) => !candidate.entity.protected)
    }),
    recordsOf: async (id: string) => (await records(id, undefined)) ?? [],
    /** What may be the same thing, by its names and by judgements that left it open. */
    alike: once(async (entity: Entity) => {
      const candidates = async () => candidatesFor(store, [entity], await store.judgements())
      const [found, guard] = await Promise.all([ask(candidates), protection()])
      return found.map((one) => ({ ...one, reasons: one.reasons.map(guard.text) }))
    }),
  }
}

function relationshipLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  return {
    relationshipsOf: batched<RelationshipQuestion, readonly ShownRow[]>(async (ids, question) =>
      shownRows(await ask(() => store.relationshipsOf(ids, question)), await protection()),
    ),
    countRelationshipsOf: batched<Omit<RelationshipQuestion, 'page'>, number>(async (ids, question) =>
      askedByShownId(ids, await protection(), (stored) => ask(() => store.countRelationshipsOf(stored, question))),
    ),
    relationshipCounts: batched(async (ids, clock: Clock) =>
      askedByShownId(ids, await protection(), (stored) => ask(() => store.relationshipCounts(stored, clock))),
    ),
    relationships: batched<string, readonly ShownRow[]>(async (ids, knownAt) =>
      shownRows(await ask(() => store.relationships(ids, knownAt)), await protection()),
    ),
  }
}

function claimLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  const shown = async (claims: Promise<ReadonlyMap<string, readonly StoredClaim[]>>) => {
    const [found, guard] = await Promise.all([claims, protection()])
    return new Map([...found].map(([id, list]) => [id, list.map(guard.claim)]))
  }
  const byId = batched<undefined, StoredClaim>(async (ids) => {
    const [found, guard] = await Promise.all([ask(() => store.claims(ids)), protection()])
    return new Map([...found].map(([id, claim]) => [id, guard.claim(claim)]))
  })
  const answersTo = batched<undefined, readonly StoredClaim[]>((ids) => shown(ask(() => store.answersTo(ids))))
  return {
    claim: (id: string) => byId(id, undefined),
    answersTo: (id: string) => answersTo(id, undefined),
    claims: once(async (q: { where: ClaimFilter; page: Page }) => {
      const [found, guard] = await Promise.all([ask(() => store.listClaims(q.where, q.page)), protection()])
      return found.map(guard.claim)
    }),
    countClaims: once((where: ClaimFilter) => ask(() => store.countClaims(where))),
    claimsAbout: batched((ids, q: { where: Omit<ClaimFilter, 'entities'>; page: Page }) =>
      shown(ask(() => store.claimsAbout(ids, q.where, q.page))),
    ),
    countClaimsAbout: batched((ids, where: Omit<ClaimFilter, 'entities'>) => ask(() => store.countClaimsAbout(ids, where))),
    countClaimsOfSource: batched<undefined, number>((ids) => ask(() => store.countClaimsOfSources(ids))),
    claimsOfSource: batched((ids, page: Page) => shown(ask(() => store.claimsOfSources(ids, page)))),
  }
}

function sourceLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  const byId = batched<undefined, Source>(async (ids) => {
    const [found, guard] = await Promise.all([ask(() => store.sources(ids)), protection()])
    return new Map([...found].map(([id, source]) => [id, guard.source(source)]))
  })
  const all = once(async () => {
    const [found, guard] = await Promise.all([ask(() => store.allSources()), protection()])
    return found.map(guard.source)
  })
  return {
    source: (id: string) => byId(id, undefined),
    allSources: all,
    countRecordsOfSource: batched<undefined, number>((ids) => ask(() => store.countRecordsOfSources(ids))),
    /** With the order values of each row; `record` is absent where it may not be told. */
    recordsOfSource: batched<Page, readonly RecordRow[]>(async (ids, page) => {
      const [found, guard] = await Promise.all([ask(() => store.recordsOfSources(ids, page)), protection()])
      return new Map(
        [...found].map(([id, records]) => [id, records.map((record) => ({ order: [record.id], record: guard.record(record) }))]),
      )
    }),
  }
}

/** What concerns an entity: contradictions and gaps, of a whole level at once. */
function findingLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  const contradictions = async (about: readonly string[] | undefined) => {
    const [found, guard] = await Promise.all([ask(() => store.contradictions(about)), protection()])
    return found.map(guard.contradiction)
  }
  const gaps = async (about: readonly string[] | undefined) => {
    const [found, guard] = await Promise.all([ask(() => store.gaps(about)), protection()])
    return found.map(guard.gap)
  }
  const contradictionsOf = batched<undefined, readonly Contradiction[]>(async (ids) => byAbout(ids, await contradictions(ids)))
  const gapsOf = batched<undefined, readonly Gap[]>(async (ids) => byAbout(ids, await gaps(ids)))
  return {
    allContradictions: once(() => contradictions(undefined)),
    allGaps: once(() => gaps(undefined)),
    contradictionsOf: async (id: string) => (await contradictionsOf(id, undefined)) ?? [],
    gapsOf: async (id: string) => (await gapsOf(id, undefined)) ?? [],
  }
}

const byAbout = <Found extends { readonly about: readonly string[] }>(ids: readonly string[], all: readonly Found[]) =>
  new Map(ids.map((id) => [id, all.filter((found) => found.about.includes(id))]))

function shownRows(found: ReadonlyMap<string, readonly RelationshipRow[]>, guard: Protection): ReadonlyMap<string, readonly ShownRow[]> {
  const shown = (row: RelationshipRow): ShownRow => ({
    ...row,
    relationship: guard.relationship(row.relationship),
    from: guard.entity(row.from),
    to: guard.entity(row.to),
    isHidden: row.from.protected || row.to.protected,
  })
  return new Map([...found].map(([id, rows]) => [id, rows.map(shown)]))
}

const shownRecords = (found: ReadonlyMap<string, readonly Record[]>, guard: Protection): ReadonlyMap<string, readonly Record[]> =>
  new Map([...found].map(([id, records]) => [id, records.flatMap((record) => guard.record(record) ?? [])]))

/** Asks by the ids of the store and answers by the ids that were shown. */
async function askedByShownId<Value>(
  shown: readonly string[],
  guard: Protection,
  load: (stored: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<ReadonlyMap<string, Value>> {
  const found = await load(shown.map(guard.storedId))
  return new Map(
    shown.flatMap((id) => {
      const value = found.get(guard.storedId(id))
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}
