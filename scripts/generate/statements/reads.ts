import { reads, searches } from '../../../cypher/statements.ts'
import type { Columns } from '../../../cypher/store/stored/columns.ts'
import { entityColumns } from '../../../cypher/store/stored/entity.ts'
import {
  claimColumns,
  contradictionColumns,
  gapColumns,
  judgementColumns,
  recordColumns,
  runColumns,
  sourceColumns,
} from '../../../cypher/store/stored/things.ts'
import { cypherFile, HELD_AND_KNOWN, listed } from './text.ts'

const thing = {
  source: ['Source', sourceColumns],
  record: ['Record', recordColumns],
  claim: ['Claim', claimColumns],
  entity: ['Entity', entityColumns],
  contradiction: ['Contradiction', contradictionColumns],
  judgement: ['Judgement', judgementColumns],
  gap: ['Gap', gapColumns],
  run: ['Run', runColumns],
} as const satisfies { [name: string]: readonly [label: string, columns: Columns<never> | Columns<object>] }
type Thing = keyof typeof thing

/** Plain questions whose answer is a stored thing, so that its columns are said once. */
export const readStatements = () => [
  by(reads.entitiesById.file, 'entity', 'id', 'Which entities have these ids?'),
  by(reads.recordsById.file, 'record', 'id', 'Which records have these ids?'),
  by(reads.recordsBySource.file, 'record', 'sourceId', 'Which records do these sources hold, all of them?'),
  by(reads.sourcesById.file, 'source', 'id', 'Which sources have these ids?'),
  by(reads.claimsById.file, 'claim', 'id', 'Which claims have these ids?'),
  by(reads.claimsByBringer.file, 'claim', 'broughtBy', 'Which claims did these dossiers or records of files bring?'),
  by(reads.claimsBySubject.file, 'claim', 'subject', 'Which claims have one of these records as subject?'),
  by(reads.claimsByObject.file, 'claim', 'object', 'Which claims have one of these records as object?'),
  by(reads.claimsByPair.file, 'claim', 'pair', 'Which claims make relationships of these pairs?'),
  by(reads.claimsBySource.file, 'claim', 'sourceId', 'Which claims do these sources make, all of them?'),
  all(reads.allEntities.file, 'entity'),
  all(reads.allRecords.file, 'record'),
  all(reads.allClaims.file, 'claim'),
  all(reads.allSources.file, 'source'),
  all(reads.allContradictions.file, 'contradiction'),
  all(reads.judgements.file, 'judgement'),
  all(reads.allGaps.file, 'gap'),
  all(reads.runs.file, 'run'),
  cypherFile(reads.protectedEntities.file, 'Which entities are protected? Their names must stay out of every answer.', [
    'MATCH (n:Entity {protected: true})',
    `RETURN ${list('n', 'entity')}`,
  ]),
  ...searching(),
  near(
    reads.entitiesByRecord.file,
    'Which entity does each of these records describe?',
    '(:Record {id: asked})-[:DESCRIBES]->(n:Entity)',
    'entity',
  ),
  near(
    reads.entitiesByIdentifier.file,
    'Which entities bear these identifiers?',
    '(:Identifier {id: asked})-[:IDENTIFIES]->(n:Entity)',
    'entity',
  ),
  near(reads.recordsOfEntities.file, 'Which records describe these entities?', '(:Entity {id: asked})<-[:DESCRIBES]-(n:Record)', 'record'),
  near(reads.answersTo.file, 'Which claims answer these?', '(:Claim {id: asked})<-[:ANSWERS]-(n:Claim)', 'claim'),
  concerning(reads.contradictionsOf.file, 'contradiction', 'Which contradictions concern one of these entities?'),
  concerning(reads.gapsOf.file, 'gap', 'What is known to be missing about these entities?'),
  participants(),
  among(reads.listedAmong.file, 'Which entities of a kind do these restrictions list?', '(:Entity {id: asked})<-[r:LISTED_IN]-(n:Entity)'),
  among(reads.locatedAmong.file, 'Which entities of a kind lie in these places?', '(:Entity {id: asked})<-[r:LOCATED_IN]-(n:Entity)'),
]

const participants = () =>
  cypherFile(reads.participantsOf.file, 'Who takes part in these initiatives, in whatever status? By sort name.', [
    'UNWIND $ids AS asked',
    'MATCH (:Entity {id: asked})<-[r:PARTICIPATES_IN]-(n:Entity)',
    `WHERE n.protected = false AND ${HELD_AND_KNOWN}`,
    '  AND ($afterId IS NULL OR (n.sortName >= $afterName AND (n.sortName > $afterName OR n.id > $afterId)))',
    'WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT $take',
    `RETURN ${list('n', 'entity')}`,
    'ORDER BY n.sortName, n.id',
  ])

const candidates = (file: string, question: string, match: readonly string[], order = 'n.sortName, n.id') =>
  cypherFile(file, question, [
    ...match,
    `WITH DISTINCT n ORDER BY ${order} LIMIT $take`,
    `RETURN ${list('n', 'entity')}`,
    `ORDER BY ${order}`,
  ])

/** Candidates only: whoever asks ranks them. What is protected has nothing that these read. */
function searching() {
  const ofKinds = 'n.protected = false AND ($kinds IS NULL OR n.kind IN $kinds)'
  return [
    candidates(reads.searchIdentifiers.file, 'Which entities bear an identifier of this value?', [
      'UNWIND $values AS value',
      'MATCH (:Identifier {value: value})-[:IDENTIFIES]->(n:Entity)',
      `WHERE ${ofKinds}`,
    ]),
    candidates(reads.searchPrefix.file, 'Which entities have a name that begins so? A single Chinese character will do.', [
      'MATCH (n:Entity)',
      `WHERE any(name IN n.searchNames WHERE name STARTS WITH $prefix) AND ${ofKinds}`,
    ]),
    candidates(searches.embedded.file, 'Which entities have one of these words in a name?', [
      'MATCH (n:Entity)',
      `WHERE text_match(n.searchText, $text) AND ${ofKinds}`,
    ]),
    candidates(searches.neo4j.file, 'Which entities have one of these words in a name?', [
      "CALL db.index.fulltext.queryNodes('entity_search', $text) YIELD node AS n",
      `WHERE ${ofKinds}`,
    ]),
  ]
}

function list(variable: string, name: Thing): string {
  return `${listed<unknown>(variable, thing[name][1])} AS ${name}`
}

const by = (file: string, name: Thing, property: string, question: string) =>
  cypherFile(file, question, ['UNWIND $ids AS asked', `MATCH (n:${thing[name][0]} {${property}: asked})`, `RETURN ${list('n', name)}`])

const all = (file: string, name: Thing) =>
  cypherFile(file, `Everything stored of one kind: ${thing[name][0]}.`, [`MATCH (n:${thing[name][0]})`, `RETURN ${list('n', name)}`])

const near = (file: string, question: string, pattern: string, name: Thing) =>
  cypherFile(file, question, ['UNWIND $ids AS asked', `MATCH ${pattern}`, `RETURN asked, ${list('n', name)}`, 'ORDER BY asked, n.id'])

const concerning = (file: string, name: Thing, question: string) =>
  cypherFile(file, question, [
    'UNWIND $ids AS asked',
    `MATCH (:Entity {id: asked})<-[:ABOUT]-(n:${thing[name][0]})`,
    `RETURN DISTINCT ${list('n', name)}`,
  ])

const among = (file: string, question: string, pattern: string) =>
  cypherFile(file, question, [
    'UNWIND $ids AS asked',
    `MATCH ${pattern}`,
    `WHERE n.kind = $kind AND n.protected = false AND ${HELD_AND_KNOWN}`,
    `RETURN DISTINCT ${list('n', 'entity')}`,
  ])
