import { type EntityKind, entityKinds, type RelationshipType, relationshipTypes } from '#vocabulary'
import type { OwnershipType } from './store/graph-store.ts'
import type { Parameter, Value } from './store/statement-runner.ts'

/** What a column of a row holds. `list` is a stored thing in the order of its columns, `maybeText` may be null. */
type Cell = {
  text: string
  maybeText: string | null
  count: number
  maybeCount: number | null
  list: readonly Value[]
  texts: readonly string[]
}

/** One file below `cypher/`, the parameters it is given and the columns it returns, in order. */
export type Statement = {
  readonly file: string
  readonly parameters: readonly string[]
  readonly columns: { readonly [name: string]: keyof Cell }
}
export type ParametersOf<S extends Statement> = { readonly [P in S['parameters'][number]]: Parameter }
export type RowOf<S extends Statement> = { readonly [C in keyof S['columns']]: Cell[S['columns'][C]] }

const statement = <const P extends readonly string[], const C extends Statement['columns']>(file: string, parameters: P, columns: C) => ({
  file,
  parameters,
  columns,
})

const clock = ['since', 'until', 'knownAt'] as const
const evidence = ['standing', 'origins', 'without'] as const
const claimFilter = ['modes', 'predicates', 'sources', 'speakers', 'knownAt'] as const
const claimPage = [...claimFilter, 'afterDay', 'afterId', 'take'] as const

/** The questions written by hand. Those that hold for every kind, type and order are generated, and found below. */
export const reads = {
  graphState: statement('read/graph-state', [], {
    dataVersion: 'maybeCount',
    schemaVersion: 'maybeCount',
    writer: 'maybeText',
    heartbeat: 'maybeText',
  }),
  anyNode: statement('read/any-node', [], { found: 'count' }),
  counts: statement('read/counts', [], { name: 'text', count: 'count' }),
  existingSources: statement('read/existing-sources', ['ids'], { id: 'text' }),
  existingRecords: statement('read/existing-records', ['ids'], { id: 'text' }),
  existingEntities: statement('read/existing-entities', ['ids'], { id: 'text' }),
  existingIdentifiers: statement('read/existing-identifiers', ['ids'], { id: 'text' }),
  existingClaims: statement('read/existing-claims', ['ids'], { id: 'text' }),
  entitiesById: statement('read/entities-by-id', ['ids'], { entity: 'list' }),
  entitiesByRecord: statement('read/entities-by-record', ['ids'], { asked: 'text', entity: 'list' }),
  entitiesByIdentifier: statement('read/entities-by-identifier', ['ids'], { asked: 'text', entity: 'list' }),
  allEntities: statement('read/all-entities', [], { entity: 'list' }),
  protectedEntities: statement('read/protected-entities', [], { entity: 'list' }),
  listedAmong: statement('read/listed-among', ['ids', 'kind', ...clock], { entity: 'list' }),
  participantsOf: statement('read/participants-of', ['ids', ...clock, 'afterName', 'afterId', 'take'], { entity: 'list' }),
  placesWithin: statement('read/places-within', ['ids', ...clock], { id: 'text' }),
  locatedAmong: statement('read/located-among', ['ids', 'kind', ...clock], { entity: 'list' }),
  countOut: statement('read/count-out', ['ids', 'types', ...clock, ...evidence], {
    id: 'text',
    type: 'text',
    count: 'count',
    loops: 'count',
  }),
  countIn: statement('read/count-in', ['ids', 'types', ...clock, ...evidence], {
    id: 'text',
    type: 'text',
    count: 'count',
    loops: 'count',
  }),
  claimsById: statement('read/claims-by-id', ['ids'], { claim: 'list' }),
  ownershipParties: statement('read/ownership/parties', ['kinds', 'after', 'take'], { party: 'list' }),
  ownershipFigures: statement('read/ownership/figures', ['ids'], { claim: 'list' }),
  claimsByBringer: statement('read/claims-by-bringer', ['ids'], { claim: 'list' }),
  claimsBySubject: statement('read/claims-by-subject', ['ids'], { claim: 'list' }),
  claimsByObject: statement('read/claims-by-object', ['ids'], { claim: 'list' }),
  claimsByPair: statement('read/claims-by-pair', ['ids'], { claim: 'list' }),
  claimsBySource: statement('read/claims-by-source', ['ids'], { claim: 'list' }),
  allClaims: statement('read/all-claims', [], { claim: 'list' }),
  answersTo: statement('read/answers-to', ['ids'], { asked: 'text', claim: 'list' }),
  countClaims: statement('read/count-claims', claimFilter, { count: 'count' }),
  countClaimsAbout: statement('read/count-claims-about', ['ids', ...claimFilter], { count: 'count' }),
  countClaimsPerEntity: statement('read/count-claims-per-entity', ['ids', ...claimFilter], { asked: 'text', count: 'count' }),
  countClaimsPerSource: statement('read/count-claims-per-source', ['ids'], { asked: 'text', count: 'count' }),
  countRecordsPerSource: statement('read/count-records-per-source', ['ids'], { asked: 'text', count: 'count' }),
  sourcesById: statement('read/sources-by-id', ['ids'], { source: 'list' }),
  allSources: statement('read/all-sources', [], { source: 'list' }),
  recordsById: statement('read/records-by-id', ['ids'], { record: 'list' }),
  recordsBySource: statement('read/records-by-source', ['ids'], { record: 'list' }),
  allRecords: statement('read/all-records', [], { record: 'list' }),
  recordsOfEntities: statement('read/records-of-entities', ['ids'], { asked: 'text', record: 'list' }),
  recordsOfSources: statement('read/records-of-sources', ['ids', 'afterId', 'take'], { asked: 'text', record: 'list' }),
  recordsOfSourcesReversed: statement('read/records-of-sources-reversed', ['ids', 'afterId', 'take'], { asked: 'text', record: 'list' }),
  contradictionsOf: statement('read/contradictions-of', ['ids'], { contradiction: 'list' }),
  allContradictions: statement('read/all-contradictions', [], { contradiction: 'list' }),
  judgements: statement('read/judgements', [], { judgement: 'list' }),
  gapsOf: statement('read/gaps-of', ['ids'], { gap: 'list' }),
  allGaps: statement('read/all-gaps', [], { gap: 'list' }),
  searchIdentifiers: statement('read/search-identifiers', ['values', 'kinds', 'take'], { entity: 'list' }),
  searchPrefix: statement('read/search-prefix', ['prefix', 'kinds', 'take'], { entity: 'list' }),
  runs: statement('read/runs', [], { run: 'list' }),
  hops: statement('read/walk/hops', ['ids', 'types', ...clock, ...evidence, 'take'], {
    asked: 'text',
    type: 'text',
    direction: 'text',
    total: 'count',
    place: 'count',
    hop: 'list',
  }),
  edgesAmong: statement('read/walk/edges-among', ['ids', 'among', 'types', ...clock, ...evidence], {
    asked: 'text',
    far: 'text',
    relationship: 'list',
  }),
  episodeDays: statement('read/walk/episode-days', ['ids', 'knownAt'], { begins: 'text', ends: 'text' }),
} satisfies { [name: string]: Statement }

/** What changes the graph; the order of a row is that of the columns in `store/stored/`. */
export const writes = {
  createGraph: statement('write/create-graph', ['schemaVersion'], {}),
  touchGraph: statement('write/touch-graph', ['now'], { writer: 'maybeText', heartbeat: 'maybeText' }),
  setVersions: statement('write/set-versions', ['dataVersion', 'schemaVersion'], {}),
  setWriter: statement('write/set-writer', ['run', 'now'], {}),
  createSources: statement('write/create-sources', ['rows'], {}),
  updateSources: statement('write/update-sources', ['rows'], {}),
  createRecords: statement('write/create-records', ['rows'], {}),
  updateRecords: statement('write/update-records', ['rows'], {}),
  unlinkRecords: statement('write/unlink-records', ['rows'], {}),
  linkRecords: statement('write/link-records', ['rows'], { written: 'count' }),
  unlinkIdentifiers: statement('write/unlink-identifiers', ['ids'], {}),
  createIdentifiers: statement('write/create-identifiers', ['rows'], {}),
  linkIdentifiers: statement('write/link-identifiers', ['rows'], { written: 'count' }),
  createClaims: statement('write/create-claims', ['rows'], {}),
  deleteClaims: statement('write/delete-claims', ['ids'], {}),
  linkClaims: statement('write/link-claims', ['rows'], { written: 'count' }),
  linkAnswers: statement('write/link-answers', [], {}),
  linkSources: statement('write/link-sources', [], {}),
  unlinkSources: statement('write/unlink-sources', ['ids'], {}),
  createContradictions: statement('write/create-contradictions', ['rows'], {}),
  deleteContradictions: statement('write/delete-contradictions', ['ids'], {}),
  linkContradictions: statement('write/link-contradictions', ['rows'], { written: 'count' }),
  createJudgements: statement('write/create-judgements', ['rows'], {}),
  deleteJudgements: statement('write/delete-judgements', ['ids'], {}),
  createGaps: statement('write/create-gaps', ['rows'], {}),
  deleteGaps: statement('write/delete-gaps', ['ids'], {}),
  linkGaps: statement('write/link-gaps', ['rows'], { written: 'count' }),
  createRuns: statement('write/create-runs', ['rows'], {}),
  deleteRuns: statement('write/delete-runs', ['ids'], {}),
  deleteEntities: statement('write/delete-entities', ['ids'], {}),
} satisfies { [name: string]: Statement }

/** Candidates by words, from the full-text index of each engine; `text` is what that engine's parser takes. */
export const searches = {
  neo4j: statement('search/neo4j', ['text', 'kinds', 'take'], { entity: 'list' }),
  embedded: statement('search/embedded', ['text', 'kinds', 'take'], { entity: 'list' }),
} satisfies { [engine: string]: Statement }

const page = ['after', 'afterKey', 'take'] as const

/** One page of the edges at the near end `ids` of one type, or of every type named, in one of two orders. */
export const connections = (type: RelationshipType | undefined, direction: 'out' | 'in', reversed: boolean) =>
  type === undefined
    ? statement(`read/connections/any-${direction}${reversed ? '-reversed' : ''}`, ['ids', 'types', ...clock, ...evidence, ...page], edge)
    : statement(
        `read/connections/${connectionName(type, direction)}${reversed ? '-reversed' : ''}`,
        ['ids', ...clock, ...evidence, ...page],
        edge,
      )

const edge = { asked: 'text', key: 'text', relationship: 'list', far: 'list' } as const

/** What the near end calls these edges, as a file name: `owners`, `part-of`. */
export function connectionName(type: RelationshipType, direction: 'out' | 'in'): string {
  const definition = relationshipTypes[type]
  return kebab(direction === 'out' ? definition.fromField : definition.toField)
}

/** Every version of the edges of one type between pairs of entities, found from the end named. */
export const edgesBetween = (type: RelationshipType, anchor: 'from' | 'to') =>
  statement(`read/edges/${fileOf(type)}-by-${anchor}`, ['pairs'], { from: 'text', to: 'text', relationship: 'list' })

/** Every version of the edges of a type into these entities, as the arithmetic of ownership reads them. */
export const ownershipEdges = (type: OwnershipType) =>
  statement(`read/ownership/${fileOf(type)}`, ['ids'], { from: 'text', to: 'text', edge: 'list' })

export const listEntities = (kind: EntityKind, reversed: boolean) =>
  statement(`read/lists/${kebab(kind)}${reversed ? '-reversed' : ''}`, [...comparedOf(kind), 'afterName', 'afterId', 'take'], {
    entity: 'list',
  })
export const countEntities = (kind: EntityKind) => statement(`read/lists/count-${kebab(kind)}`, comparedOf(kind), { count: 'count' })

export const listClaims = (reversed: boolean) => statement(`read/lists/claims${reversed ? '-reversed' : ''}`, claimPage, { claim: 'list' })
export const claimsAbout = (reversed: boolean) =>
  statement(`read/lists/claims-about${reversed ? '-reversed' : ''}`, ['ids', ...claimPage], { asked: 'text', claim: 'list' })
export const claimsOfSources = (reversed: boolean) =>
  statement(`read/lists/claims-of-sources${reversed ? '-reversed' : ''}`, ['ids', ...claimPage], { asked: 'text', claim: 'list' })

/** Claims that became known, or were taken back, in a span of days; of some entities or of the whole graph. */
export const claimChanges = <const Of extends 'all' | 'about'>(what: 'known' | 'withdrawn', of: Of) =>
  statement(`read/changes/claims-${what}${of === 'about' ? '-about' : ''}`, claimChange[of], { day: 'text', claim: 'list' })
const span = ['from', 'to', 'startDay', 'startKey', 'take'] as const
const claimChange = { all: span, about: ['ids', ...span] } as const

/** Edges that began or ended to hold in a span of days, at the near end `ids`. */
export const heldChanges = (what: 'began' | 'ended', direction: 'out' | 'in') =>
  statement(`read/changes/${what}-${direction}`, ['ids', 'knownAt', ...span], {
    asked: 'text',
    day: 'text',
    relationship: 'list',
    far: 'list',
  })

export const createEntities = (kind: EntityKind) => statement(`write/entities/create-${kebab(kind)}`, ['rows'], {})
export const updateEntities = (kind: EntityKind) => statement(`write/entities/update-${kebab(kind)}`, ['rows'], {})
export const createEdges = (type: RelationshipType) => statement(`write/edges/create-${fileOf(type)}`, ['rows'], { written: 'count' })
export const deleteEdges = (type: RelationshipType, anchor: 'from' | 'to') =>
  statement(`write/edges/delete-${fileOf(type)}-by-${anchor}`, ['rows'], {})

/** The whole catalogue: a test holds it to the files, and each file to its parameters and columns. */
export function everyStatement(): readonly Statement[] {
  const kinds = Object.keys(entityKinds) as EntityKind[]
  const types = Object.keys(relationshipTypes) as RelationshipType[]
  const orders = [false, true]
  const ends = ['from', 'to'] as const
  return [
    ...Object.values(reads),
    ...Object.values(writes),
    ...Object.values(searches),
    ...orders.flatMap((reversed) => [listClaims(reversed), claimsAbout(reversed), claimsOfSources(reversed)]),
    ...[undefined, ...types].flatMap((type) =>
      orders.flatMap((reversed) => [connections(type, 'out', reversed), connections(type, 'in', reversed)]),
    ),
    ...types.flatMap((type) => [createEdges(type), ...ends.flatMap((end) => [edgesBetween(type, end), deleteEdges(type, end)])]),
    ...(['known', 'withdrawn'] as const).flatMap((what) => [claimChanges(what, 'all'), claimChanges(what, 'about')]),
    ...(['began', 'ended'] as const).flatMap((what) => [heldChanges(what, 'out'), heldChanges(what, 'in')]),
    ...(['OWNS', 'CONTROLS'] as const).map(ownershipEdges),
    ...kinds.flatMap((kind) => [createEntities(kind), updateEntities(kind), countEntities(kind)]),
    ...kinds.flatMap((kind) => orders.map((reversed) => listEntities(kind, reversed))),
  ]
}

/** Names of the properties of a kind that statements compare. */
export const comparedOf = (kind: EntityKind): readonly string[] =>
  Object.entries(entityKinds[kind].properties).flatMap(([name, property]) => ('compared' in property ? [name] : []))

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`)
const fileOf = (type: RelationshipType): string => type.toLowerCase().replaceAll('_', '-')
