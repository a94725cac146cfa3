import type {
  Claim,
  Contradiction,
  Day,
  Entity,
  EntityKind,
  Gap,
  GraphState,
  Judgement,
  Mode,
  Record,
  Relationship,
  RelationshipType,
  Run,
  Source,
  Standing,
} from '#vocabulary'
import type { OwnershipReads } from './ownership-reads.ts'
import type { WalkReads } from './walk-reads.ts'

export type * from './ownership-reads.ts'
export type * from './walk-reads.ts'

/** What held in `[since, until]`, as known on a day. `asOf` is since = until; history is both sentinels. */
export type Clock = { readonly since: Day; readonly until: Day; readonly knownAt: Day }

/** How good the evidence must be: standing and origins at least, and at least one claim outside the sources named. */
export type Evidence = {
  readonly standing?: Standing
  readonly origins?: number
  readonly without?: readonly string[]
}

/** One page of a list in a total order. `after` holds the order values and the id of the last row seen. */
export type Page = {
  readonly take: number
  readonly after?: readonly (string | number)[]
  /** The opposite order, for `last` and `before`. */
  readonly reverse?: boolean
}

export type Direction = 'out' | 'in'

export type RelationshipQuestion = {
  /** Unsaid: every type. */
  readonly types?: readonly RelationshipType[]
  /** Unsaid: both. `out` starts at the entity asked about. */
  readonly direction?: Direction
  readonly clock: Clock
  readonly evidence?: Evidence
  readonly page: Page
}

/** An edge with both its ends. `order` are the values a cursor needs. */
export type RelationshipRow = {
  readonly relationship: Relationship
  readonly from: Entity
  readonly to: Entity
  readonly order: readonly (string | number)[]
}

export type RelationshipCount = { readonly type: RelationshipType; readonly direction: Direction; readonly count: number }

/** A claim as it is stored: with the relationships it ever stood under, and the days it counts as known. */
export type StoredClaim = Claim & {
  readonly supports: readonly string[]
  readonly knownFromDay: Day
  readonly knownToDay: Day
  /** `TYPE|from|to` of the entities at its ends, where it makes a relationship; else absent. */
  readonly pair?: string
  /** Entity ids it is about: those of subject, object and `about`. */
  readonly aboutEntities: readonly string[]
}

export type ClaimFilter = {
  readonly modes?: readonly Mode[]
  readonly predicates?: readonly string[]
  /** Source ids. */
  readonly sources?: readonly string[]
  /** Record ids of speakers. */
  readonly speakers?: readonly string[]
  /** Entity ids: claims about any of them. */
  readonly entities?: readonly string[]
  readonly knownAt?: Day
}

export type EntityFilter = {
  /** Compared properties of the vocabulary, each with the values allowed: `{ country: ['CN'] }`. */
  readonly properties?: { readonly [name: string]: readonly (string | boolean)[] }
  /** Restriction ids: entities listed in one of them. */
  readonly listedIn?: readonly string[]
  /** Place ids: entities that lie in one of them, or within a place within one of them, up to six levels. */
  readonly withinAny?: readonly string[]
  readonly clock: Clock
}

export type Counts = { readonly [label: string]: number }

/** A match the engine recalls for a text; TypeScript ranks them. */
export type SearchCandidate = { readonly entity: Entity; readonly how: 'identifier' | 'prefix' | 'words' }

/** Where a list of changes goes on: the day and the key of a row; undefined at its beginning. */
export type Start = readonly [day: Day, key: string] | undefined

/** Days from the first to the last, both among them. */
export type DaySpan = { readonly from: Day; readonly to: Day }

/** A claim that became known, or was taken back, on a day. */
export type ClaimChange = { readonly day: Day; readonly what: 'known' | 'withdrawn'; readonly claim: StoredClaim }

/** An edge that began or ended to hold: on the first day in the span that its partial date may mean. */
export type HeldChange = { readonly day: Day; readonly what: 'began' | 'ended'; readonly row: RelationshipRow }
/** Questions to the graph, in the words of the subject. Not found is absent from the map; empty is an empty list. */
export interface GraphReads extends WalkReads, OwnershipReads {
  state(): Promise<GraphState | undefined>
  /** How many nodes of each label and edges of each type are stored. */
  counts(): Promise<Counts>
  /** An id may be an entity id, the id of one of its records, or an identifier as `scheme:value` where one entity alone bears it. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>>
  /** Every protected entity: few, and whoever answers must know their names to keep them out of every text. */
  protectedEntities(): Promise<readonly Entity[]>
  /** In the order of sort name, then id. Protected entities stand in no list, and are not counted here. */
  listEntities(kind: EntityKind, where: EntityFilter, page: Page): Promise<readonly Entity[]>
  countEntities(kind: EntityKind, where: EntityFilter): Promise<number>
  /** Who takes part in these initiatives, in whatever status, nobody protected: in the order of sort name, then id. */
  participantsOf(initiatives: readonly string[], clock: Clock, page: Page): Promise<readonly Entity[]>
  /** These places and all that lie within them, up to six levels down. */
  placesWithin(ids: readonly string[], clock: Clock): Promise<readonly string[]>
  relationshipsOf(ids: readonly string[], question: RelationshipQuestion): Promise<ReadonlyMap<string, readonly RelationshipRow[]>>
  countRelationshipsOf(ids: readonly string[], question: Omit<RelationshipQuestion, 'page'>): Promise<ReadonlyMap<string, number>>
  relationshipCounts(ids: readonly string[], clock: Clock): Promise<ReadonlyMap<string, readonly RelationshipCount[]>>
  /** An id once given resolves on a day to itself if known then, else to what its claim supports then. */
  relationships(ids: readonly string[], knownAt: Day): Promise<ReadonlyMap<string, readonly RelationshipRow[]>>
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, StoredClaim>>
  /** In the order of known day, then id. */
  listClaims(where: ClaimFilter, page: Page): Promise<readonly StoredClaim[]>
  countClaims(where: ClaimFilter): Promise<number>
  claimsAbout(
    ids: readonly string[],
    where: Omit<ClaimFilter, 'entities'>,
    page: Page,
  ): Promise<ReadonlyMap<string, readonly StoredClaim[]>>
  countClaimsAbout(ids: readonly string[], where: Omit<ClaimFilter, 'entities'>): Promise<ReadonlyMap<string, number>>
  /** Claims that answer these, by the claim answered. */
  answersTo(claimIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredClaim[]>>
  /**
   * In the order of day, then claim id, from `start` (a day and an id) on, that row included; `entities`: claims about any of
   * them. What was taken back on the day it was said never counted as known, and is no change.
   */
  claimChanges(
    span: DaySpan & { readonly entities?: readonly string[] | undefined },
    start: Start,
    take: number,
  ): Promise<readonly ClaimChange[]>
  /** Edges at these entities that began or ended to hold, as known on a day: by day, then version key, from `start` on. */
  heldChanges(ids: readonly string[], span: DaySpan & { readonly knownAt: Day }, start: Start, take: number): Promise<readonly HeldChange[]>
  sources(ids: readonly string[]): Promise<ReadonlyMap<string, Source>>
  /** Every source, in the order of id: there are few, and a dossier is one of them. */
  allSources(): Promise<readonly Source[]>
  claimsOfSources(ids: readonly string[], page: Page): Promise<ReadonlyMap<string, readonly StoredClaim[]>>
  countClaimsOfSources(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  recordsOfEntities(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Record[]>>
  recordsOfSources(ids: readonly string[], page: Page): Promise<ReadonlyMap<string, readonly Record[]>>
  countRecordsOfSources(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Every contradiction that concerns one of these entities; all of them where none is named. In the order of id. */
  contradictions(entities: readonly string[] | undefined): Promise<readonly Contradiction[]>
  judgements(): Promise<readonly Judgement[]>
  gaps(entities: readonly string[] | undefined): Promise<readonly Gap[]>
  runs(): Promise<readonly Run[]>
  /** Candidates for a text as typed: by identifier, by prefix of a name, by words; at most `take` of each, none protected. */
  searchCandidates(text: string, kinds: readonly EntityKind[] | undefined, take: number): Promise<readonly SearchCandidate[]>
}

/** The rows ingest reads back to derive only what it touched. */
export interface DerivationReads {
  /** Records by id, by source, or all of them. */
  recordsBy(by: 'id' | 'source' | 'all', values: readonly string[]): Promise<readonly Record[]>
  /** Claims by id, by the dossier that brought them, by a record at an end, by pair, by source, or all. */
  claimsBy(by: 'id' | 'broughtBy' | 'end' | 'pair' | 'source' | 'all', values: readonly string[]): Promise<readonly StoredClaim[]>
  /** Stored edges of these pairs (`TYPE|from|to`), every version. */
  edgesOfPairs(pairs: readonly string[]): Promise<readonly Relationship[]>
  /** Entities by id, or all of them. */
  entitiesBy(by: 'id' | 'all', values: readonly string[]): Promise<readonly Entity[]>
}

/** What one load changes. Everything is merged by its key; nothing is read twice. */
export type GraphChanges = {
  readonly sources?: readonly Source[]
  readonly records?: readonly Record[]
  readonly entities?: readonly Entity[]
  readonly claims?: readonly StoredClaim[]
  readonly relationships?: readonly Relationship[]
  readonly contradictions?: readonly Contradiction[]
  readonly judgements?: readonly Judgement[]
  readonly gaps?: readonly Gap[]
  readonly runs?: readonly Run[]
  /** Versions only: the writer and its heartbeat belong to `lock` and `unlock`. */
  readonly state?: Pick<GraphState, 'dataVersion' | 'schemaVersion'>
  readonly removed?: {
    readonly entities?: readonly string[]
    readonly relationships?: readonly Pick<Relationship, 'id' | 'type' | 'from' | 'to' | 'knownFromDay'>[]
    readonly contradictions?: readonly string[]
    readonly judgements?: readonly string[]
    readonly gaps?: readonly string[]
  }
}

/** The one thing that speaks to a database. */
export interface GraphStore extends GraphReads, DerivationReads {
  readonly engine: 'neo4j' | 'embedded'
  /** Creates constraints and indexes, and the Graph node. Refuses a database that holds something else (NOT_OURS). */
  prepare(): Promise<void>
  /** Answers in a second or says UNREACHABLE. */
  ping(): Promise<void>
  /**
   * Applies the changes in one transaction, in batches within it; on any fault nothing is kept.
   * Refuses (LOCKED) while a run holds the writer's lock that this store has not taken. Ends of a relationship
   * and entities a claim is about must be here already or in the same changes (BAD_INPUT).
   */
  apply(changes: GraphChanges): Promise<void>
  /** Takes the writer's lock for a run, or says LOCKED and names who has it; a lock whose heartbeat is stale is taken over. */
  lock(runId: string): Promise<void>
  unlock(runId: string): Promise<void>
  /** Flushes what an engine keeps beside its file. */
  checkpoint(): Promise<void>
  close(): Promise<void>
}
