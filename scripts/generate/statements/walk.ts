import { type RelationshipType, relationshipTypes } from '#vocabulary'
import { reads } from '../../../cypher/statements.ts'
import { anyType, edgeList } from './connections.ts'
import { cypherFile, EVIDENCE, HELD_AND_KNOWN } from './text.ts'

const types = Object.keys(relationshipTypes) as RelationshipType[]
const directions = ['out', 'in'] as const

/** Strongest first: the largest stake, then the best evidence. */
const STRENGTH = 'r.shareHi DESC, r.standingRank, r.origins DESC, r.key'
const KEPT = `${HELD_AND_KNOWN}\n    AND ${EVIDENCE}`

/** One-hop questions of a walk. A branch for each type and direction: one type of a hub does not crowd out the others. */
export const walkStatements = () => [
  cypherFile(reads.hops.file, 'Which are the strongest relationships of each type and direction of these entities?', [
    ...branches((type, direction) => [
      `  MATCH ${pattern(type, direction, '(far:Entity)')}`,
      `  WHERE '${type}' IN $types AND ${KEPT}`,
      `  RETURN ['${type}', '${direction}', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop`,
      `  ORDER BY ${STRENGTH} LIMIT $take`,
    ]),
    'RETURN asked, hop',
  ]),
  cypherFile(reads.countHops.file, 'How many relationships of each type and direction have these entities, up to a number?', [
    ...branches((type, direction) => [
      `  MATCH ${pattern(type, direction, '(:Entity)')}`,
      `  WHERE '${type}' IN $types AND ${KEPT}`,
      '  WITH r LIMIT $most',
      `  RETURN '${type}' AS type, '${direction}' AS direction, count(r) AS count`,
    ]),
    'RETURN asked, type, direction, count',
  ]),
  // The far end is without its label: else Neo4j may start there, at a hub.
  cypherFile(reads.edgesAmong.file, 'Which relationships of these types join these entities?', [
    'UNWIND $ids AS asked',
    `MATCH (near:Entity {id: asked})-[r:${anyType}]->(far)`,
    `WHERE far.id IN $among AND type(r) IN $types AND ${KEPT}`,
    `RETURN asked, far.id AS far, ${edgeList} AS relationship`,
    'ORDER BY r.key',
  ]),
  cypherFile(reads.episodeDays.file, 'On which days does what these entities have begin or end, as known on a day?', [
    'UNWIND $ids AS asked',
    'MATCH (near:Entity {id: asked})',
    'CALL (near) {',
    `  MATCH (near)-[r:${anyType}]-(:Entity)`,
    '  WHERE r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt',
    '  RETURN DISTINCT r.validFromMin AS begins, r.validToMax AS ends',
    '}',
    'RETURN DISTINCT begins, ends',
  ]),
]

const pattern = (type: RelationshipType, direction: 'out' | 'in', far: string): string =>
  direction === 'out' ? `(near)-[r:${type}]->${far}` : `(near)<-[r:${type}]-${far}`

function branches(lines: (type: RelationshipType, direction: 'out' | 'in') => readonly string[]): string[] {
  const all = types.flatMap((type) => directions.map((direction) => lines(type, direction)))
  return [
    'UNWIND $ids AS asked',
    'MATCH (near:Entity {id: asked})',
    'CALL (near) {',
    ...all.flatMap((branch, at) => (at === 0 ? branch : ['  UNION ALL', ...branch])),
    '}',
  ]
}
