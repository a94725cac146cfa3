import { ownershipEdges, reads } from '../../../cypher/statements.ts'
import { partyColumns } from '../../../cypher/store/stored/entity.ts'
import { reckonedColumns } from '../../../cypher/store/stored/relationship.ts'
import { figureColumns } from '../../../cypher/store/stored/things.ts'
import { cypherFile, listed } from './text.ts'

/** What the arithmetic of ownership reads of a whole graph, a page at a time: by id, never by scanning edges. */
export const ownershipStatements = () => [
  cypherFile(reads.ownershipParties.file, 'Who may own or be owned, in the order of id?', [
    'MATCH (n:Entity)',
    'WHERE n.id > $after AND n.kind IN $kinds',
    `RETURN ${listed('n', partyColumns)} AS party`,
    'ORDER BY n.id LIMIT $take',
  ]),
  ...(['OWNS', 'CONTROLS'] as const).map((type) =>
    cypherFile(ownershipEdges(type).file, `Which edges of ${type} lead into these entities, every version of them?`, [
      'UNWIND $ids AS asked',
      `MATCH (owned:Entity {id: asked})<-[r:${type}]-(owner)`,
      `RETURN owner.id AS from, asked AS to, ${listed('r', reckonedColumns)} AS edge`,
    ]),
  ),
  cypherFile(reads.ownershipFigures.file, 'What do these claims say of the age and standing of the figures they give?', [
    'UNWIND $ids AS asked',
    'MATCH (n:Claim {id: asked})',
    `RETURN ${listed('n', figureColumns)} AS claim`,
  ]),
]
