import type { ClaimFilter, Clock, EntityFilter, GraphReads, Page, RelationshipQuestion, RelationshipRow, SearchCandidate, StoredClaim } from '#graph'
import type { Entity, EntityKind, Record, Source } from '#vocabulary'
import type { Asking } from './asking.ts'
import { batched, once } from './batching.ts'
import type { Protection } from './protection.ts'

/** A row as it may be shown; `isHidden` where one end is protected: then it is counted and not told. */
export type ShownRow = RelationshipRow & { readonly isHidden: boolean }

/** What one request may ask of the graph. A batch for each relation and its arguments; nothing outlives the request. */
export type Graph = ReturnType<typeof graphOf>

/** `protection` is asked at the first answer; every entity, claim, source and record passes it. */
export function graphOf(store: GraphReads, ask: Asking, protection: () => Promise<Protection>) {
  return {
    protection,
    ...entityLoaders(store, ask, protection),
    ...relationshipLoaders(store, ask, protection),
    ...claimLoaders(store, ask, protection),
    ...sourceLoaders(store, ask, protection),
    state: once(() => ask(() => store.state())),
    counts: once(() => ask(() => store.counts())),
    gaps: once((about: readonly string[] | undefined) => ask(() => store.gaps(about))),
    contradictions: once((about: readonly string[] | undefined) => ask(() => store.contradictions(about))),
  }
}

type Guard = () => Promise<Protection>

function entityLoaders(store: GraphReads, ask: Asking, protection: Guard) {
  const shownAll = async (entities: Promise<readonly Entity[]>) => {
    const [found, guard] = await Promise.all([entities, protection()])
    return found.map(guard.entity)
  }
  const byId = batched<undefined, Entity>(async (ids) => {
    const guard = await protection()
    const found = await ask(() => store.entities(ids))
    const shown = new Map([...found].map(([id, entity]) => [id, guard.entity(entity)]))
    for (const id of ids) {
      const hidden = guard.byPublicId(id)
      if (hidden) shown.set(id, guard.entity(hidden))
    }
    return shown
  })
  return {
    entity: (id: string) => byId(id, undefined),
    entities: once((q: { kind: EntityKind; where: EntityFilter; page: Page }) =>
      shownAll(ask(() => store.listEntities(q.kind, q.where, q.page))),
    ),
    countEntities: once((q: { kind: EntityKind; where: EntityFilter }) => ask(() => store.countEntities(q.kind, q.where))),
    candidates: once(async (q: { text: string; kinds: readonly EntityKind[] | undefined; take: number }) => {
      const found: readonly SearchCandidate[] = await ask(() => store.searchCandidates(q.text, q.kinds, q.take))
      return found.filter((candidate) => !candidate.entity.protected)
    }),
    recordsOf: batched<undefined, readonly Record[]>(async (ids) => shownRecords(await ask(() => store.recordsOfEntities(ids)), await protection())),
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
    allSources: () => all(undefined),
    recordsOfSource: batched<Page, readonly (Record | undefined)[]>(async (ids, page) => {
      const [found, guard] = await Promise.all([ask(() => store.recordsOfSources(ids, page)), protection()])
      return new Map([...found].map(([id, records]) => [id, records.map(guard.record)]))
    }),
  }
}

function shownRows(found: ReadonlyMap<string, readonly RelationshipRow[]>, guard: Protection): ReadonlyMap<string, readonly ShownRow[]> {
  const shown = (row: RelationshipRow): ShownRow => ({
    ...row,
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
  return new Map(shown.flatMap((id) => {
    const value = found.get(guard.storedId(id))
    return value === undefined ? [] : [[id, value] as const]
  }))
}
