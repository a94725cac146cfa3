import { type RelationshipType, relationshipTypes } from '#vocabulary'
import { connections, edgesBetween, reads } from '../../../cypher/statements.ts'
import { entityColumns } from '../../../cypher/store/stored/entity.ts'
import { edgeColumns } from '../../../cypher/store/stored/relationship.ts'
import { cypherFile, EVIDENCE, HELD_AND_KNOWN, listed } from './text.ts'

const types = Object.keys(relationshipTypes) as RelationshipType[]
export const anyType = types.join('|')
/** A relationship as one list, its type first. */
export const edgeList = `[type(r), ${listed('r', edgeColumns).slice(1)}`
const directions = ['out', 'in'] as const

/** What stands at the other end of an edge, a page at a time, for all entities of a level at once. */
export const connectionStatements = () => [
  ...[undefined, ...types].flatMap((type) =>
    directions.flatMap((direction) => [false, true].map((reversed) => page(type, direction, reversed))),
  ),
  ...types.flatMap((type) => (['from', 'to'] as const).map((anchor) => between(type, anchor))),
  ...directions.map(counted),
]

function page(type: RelationshipType | undefined, direction: 'out' | 'in', reversed: boolean) {
  const byShare = type !== undefined && 'value' in relationshipTypes[type] && relationshipTypes[type].value === 'share'
  const value = byShare ? 'r.shareHi' : 'r.validFromMin'
  const descending = byShare !== reversed
  const order = `${value}${descending ? ' DESC' : ''}, r.key${reversed ? ' DESC' : ''}`
  const beyond = `(${value} ${descending ? '<' : '>'} $after OR (${value} = $after AND r.key ${reversed ? '<' : '>'} $afterKey))`
  const pattern = direction === 'out' ? `(near)-[r:${type ?? anyType}]->(far:Entity)` : `(near)<-[r:${type ?? anyType}]-(far:Entity)`
  return cypherFile(connections(type, direction, reversed).file, question(type, direction, byShare, reversed), [
    'UNWIND $ids AS asked',
    'MATCH (near:Entity {id: asked})',
    'CALL (near) {',
    `  MATCH ${pattern}`,
    `  WHERE ${type === undefined ? 'type(r) IN $types AND ' : ''}${HELD_AND_KNOWN}`,
    `    AND ${EVIDENCE}`,
    `    AND ($afterKey IS NULL OR ${beyond})`,
    '  RETURN r, far',
    `  ORDER BY ${order} LIMIT $take`,
    '}',
    `RETURN asked, r.key AS key, ${edgeList} AS relationship,`,
    `  ${listed('far', entityColumns)} AS far`,
    `ORDER BY asked, ${order}`,
  ])
}

function question(type: RelationshipType | undefined, direction: 'out' | 'in', byShare: boolean, reversed: boolean): string {
  const order = byShare ? `${reversed ? 'Smallest' : 'Largest'} share first.` : `${reversed ? 'Latest' : 'Earliest'} start first.`
  if (type === undefined) return `Which edges of these types ${direction === 'out' ? 'leave' : 'reach'} these entities? ${order}`
  const { ends, fromField, toField } = relationshipTypes[type]
  const [near, field] = direction === 'out' ? [ends[0], fromField] : [ends[1], toField]
  return `What are the ${field} of each ${near} (${type})? ${order}`
}

function between(type: RelationshipType, anchor: 'from' | 'to') {
  const pattern =
    anchor === 'from'
      ? `(from:Entity {id: pair[0]})-[r:${type}]->(to) WHERE to.id = pair[1]`
      : `(to:Entity {id: pair[1]})<-[r:${type}]-(from) WHERE from.id = pair[0]`
  return cypherFile(edgesBetween(type, anchor).file, `Which versions of ${type} join these pairs? Found from the end "${anchor}".`, [
    'UNWIND $pairs AS pair',
    `MATCH ${pattern}`,
    `RETURN from.id AS from, to.id AS to, ${edgeList} AS relationship`,
    'ORDER BY from, to, r.key',
  ])
}

function counted(direction: 'out' | 'in') {
  const statement = direction === 'out' ? reads.countOut : reads.countIn
  const pattern = direction === 'out' ? `(near)-[r:${anyType}]->(far:Entity)` : `(near)<-[r:${anyType}]-(far:Entity)`
  return cypherFile(statement.file, `How many edges of each type ${direction === 'out' ? 'leave' : 'reach'} these entities?`, [
    'UNWIND $ids AS asked',
    'MATCH (near:Entity {id: asked})',
    'CALL (near) {',
    `  MATCH ${pattern}`,
    `  WHERE type(r) IN $types AND ${HELD_AND_KNOWN}`,
    `    AND ${EVIDENCE}`,
    '  RETURN type(r) AS type, count(*) AS count, sum(CASE WHEN far.id = near.id THEN 1 ELSE 0 END) AS loops',
    '}',
    'RETURN asked AS id, type, count, loops',
    'ORDER BY id, type',
  ])
}
