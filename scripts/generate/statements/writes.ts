import { type EntityKind, entityKinds, type RelationshipType, relationshipTypes } from '#vocabulary'
import { createEdges, createEntities, deleteEdges, updateEntities, writes } from '../../../cypher/statements.ts'
import type { Columns } from '../../../cypher/store/stored/columns.ts'
import { entityProperties } from '../../../cypher/store/stored/entity.ts'
import { edgeColumns } from '../../../cypher/store/stored/relationship.ts'
import {
  claimColumns,
  contradictionColumns,
  gapColumns,
  judgementColumns,
  recordColumns,
  runColumns,
  sourceColumns,
} from '../../../cypher/store/stored/things.ts'
import { assigned, cypherFile, inline } from './text.ts'

const kinds = Object.keys(entityKinds) as EntityKind[]
const types = Object.keys(relationshipTypes) as RelationshipType[]

/** Everything that writes rows whose columns the vocabulary knows. */
export const writeStatements = () => [
  ...kinds.flatMap(entityWrites),
  ...types.flatMap(edgeWrites),
  createFile(writes.createSources.file, 'Source', sourceColumns, 'sources that are not here yet'),
  updateFile(writes.updateSources.file, 'Source', sourceColumns, 'sources that are here'),
  createFile(writes.createRecords.file, 'Record', recordColumns, 'records that are not here yet'),
  updateFile(writes.updateRecords.file, 'Record', recordColumns, 'records that are here'),
  createFile(writes.createClaims.file, 'Claim', claimColumns, 'claims', ', answering: size(row[12]) > 0'),
  createFile(writes.createContradictions.file, 'Contradiction', contradictionColumns, 'contradictions'),
  createFile(writes.createJudgements.file, 'Judgement', judgementColumns, 'judgements'),
  createFile(writes.createGaps.file, 'Gap', gapColumns, 'gaps'),
  createFile(writes.createRuns.file, 'Run', runColumns, 'runs'),
]

function entityWrites(kind: EntityKind) {
  const properties = entityProperties(kind)
  const stale = [...new Set(kinds.flatMap(entityProperties))].filter((property) => !properties.includes(property))
  const others = kinds.filter((other) => other !== kind)
  return [
    cypherFile(createEntities(kind).file, `Create entities of kind ${kind} that are not here yet.`, [
      'UNWIND $rows AS row',
      `CREATE (n:Entity:${kind} {${inline(properties)}})`,
    ]),
    cypherFile(updateEntities(kind).file, `Make entities that are here what these rows say, of kind ${kind}.`, [
      'UNWIND $rows AS row',
      'MATCH (n:Entity {id: row[0]})',
      `REMOVE ${[...others.map((other) => `n:${other}`), ...stale.map((property) => `n.${property}`)].join(', ')}`,
      `SET n:${kind}, ${assigned('n', properties.slice(1), 1)}`,
    ]),
  ]
}

/** Deletes name one end alone: with both, Neo4j may start at the other, and walk all edges of a hub for each row. */
function edgeWrites(type: RelationshipType) {
  const properties = edgeColumns.columns.map((column) => column.property)
  return [
    cypherFile(createEdges(type).file, `Create edges of ${type} between entities that are here.`, [
      'UNWIND $rows AS row',
      'MATCH (from:Entity {id: row[0]})',
      'MATCH (to:Entity {id: row[1]})',
      `CREATE (from)-[r:${type} {${inline(properties, 2)}}]->(to)`,
      'RETURN count(*) AS written',
    ]),
    cypherFile(deleteEdges(type, 'from').file, `Delete edges of ${type} by their keys, found from where they start.`, [
      'UNWIND $rows AS row',
      `MATCH (from:Entity {id: row[0]})-[r:${type} {key: row[1]}]->()`,
      'DELETE r',
    ]),
    cypherFile(deleteEdges(type, 'to').file, `Delete edges of ${type} by their keys, found from where they end.`, [
      'UNWIND $rows AS row',
      `MATCH (to:Entity {id: row[0]})<-[r:${type} {key: row[1]}]-()`,
      'DELETE r',
    ]),
  ]
}

const createFile = <T>(file: string, label: string, { columns }: Columns<T>, what: string, more = '') =>
  cypherFile(file, `Create ${what}.`, [
    'UNWIND $rows AS row',
    `CREATE (n:${label} {${inline(columns.map((column) => column.property))}${more}})`,
  ])

const updateFile = <T>(file: string, label: string, { columns }: Columns<T>, what: string) =>
  cypherFile(file, `Make ${what} what these rows say.`, [
    'UNWIND $rows AS row',
    `MATCH (n:${label} {id: row[0]})`,
    `SET ${assigned('n', columns.map((column) => column.property).slice(1), 1)}`,
  ])
