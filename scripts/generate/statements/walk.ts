import { reads } from '../../../cypher/statements.ts'
import { anyType, edgeList } from './connections.ts'
import { cypherFile, EVIDENCE, HELD_AND_KNOWN } from './text.ts'

/** Strongest first: the largest stake, then the best evidence. */
const STRENGTH = 'r.shareHi DESC, r.standingRank, r.origins DESC, r.key'
const KEPT = `${HELD_AND_KNOWN}\n    AND ${EVIDENCE}`
const SLIM = 'r.key, far.id, far.protected, r.standingRank, r.origins, r.contested, r.lastConfirmed'

/** One-hop questions of a walk. */
export const walkStatements = () => [
  // Grouped by type, so that one type of a hub does not crowd out the others; a branch for each type takes Neo4j seconds to plan.
  cypherFile(
    reads.hops.file,
    'Which are the strongest relationships of each type and direction of these entities, and how many are there?',
    [
      'UNWIND $ids AS asked',
      'MATCH (near:Entity {id: asked})',
      'CALL (near) {',
      ...strongest('out'),
      '  UNION ALL',
      ...strongest('in'),
      '}',
      'RETURN asked, type, direction, total, place, hop',
      'ORDER BY asked, type, direction, place',
    ],
  ),
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

function strongest(direction: 'out' | 'in'): string[] {
  const [pattern, far] = direction === 'out' ? [`-[r:${anyType}]->`, 'endNode(r)'] : [`<-[r:${anyType}]-`, 'startNode(r)']
  return [
    `  MATCH (near)${pattern}(:Entity)`,
    `  WHERE type(r) IN $types AND ${KEPT}`,
    `  WITH r ORDER BY ${STRENGTH}`,
    '  WITH type(r) AS type, collect(r) AS found',
    '  WITH type, size(found) AS total, found[0..$take] AS first',
    '  UNWIND range(0, size(first) - 1) AS place',
    `  WITH type, total, place, first[place] AS r, ${far.replace('(r)', '(first[place])')} AS far`,
    `  RETURN type, '${direction}' AS direction, total, place, [${SLIM}] AS hop`,
  ]
}
