import { claimChanges, heldChanges } from '../../../cypher/statements.ts'
import { entityColumns } from '../../../cypher/store/stored/entity.ts'
import { claimColumns } from '../../../cypher/store/stored/things.ts'
import { anyType, edgeList } from './connections.ts'
import { cypherFile, listed } from './text.ts'

/** What changed between two days: in what is known, and in what held. */
export const changeStatements = () => [
  ...(['known', 'withdrawn'] as const).flatMap((what) => (['all', 'about'] as const).map((of) => claims(what, of))),
  ...(['began', 'ended'] as const).flatMap((what) => (['out', 'in'] as const).map((direction) => held(what, direction))),
]

/** A row at or beyond the one a list goes on from. */
const from = (day: string, key: string): string =>
  `($startKey IS NULL OR (${day} >= $startDay AND (${day} > $startDay OR ${key} >= $startKey)))`

function claims(what: 'known' | 'withdrawn', of: 'all' | 'about') {
  const day = what === 'known' ? 'c.knownFromDay' : 'c.knownToDay'
  const said = what === 'known' ? 'became known' : 'were taken back'
  return cypherFile(claimChanges(what, of).file, `Which claims${of === 'about' ? ' about these entities' : ''} ${said} in these days?`, [
    ...(of === 'about' ? ['UNWIND $ids AS asked', 'MATCH (:Entity {id: asked})<-[:ABOUT]-(c:Claim)'] : ['MATCH (c:Claim)']),
    `WHERE ${day} >= $from AND ${day} <= $to AND c.knownFromDay < c.knownToDay AND ${from(day, 'c.id')}`,
    `WITH DISTINCT c ORDER BY ${day}, c.id LIMIT $take`,
    `RETURN ${day} AS day, ${listed('c', claimColumns)} AS claim`,
    `ORDER BY ${day}, c.id`,
  ])
}

/** A partial date may mean several days: the first of them in the span is the day of the change. */
function held(what: 'began' | 'ended', direction: 'out' | 'in') {
  const date = what === 'began' ? 'validFrom' : 'validTo'
  const pattern = direction === 'out' ? `(near)-[r:${anyType}]->(far:Entity)` : `(near)<-[r:${anyType}]-(far:Entity)`
  const leaves = direction === 'out' ? 'leave' : 'reach'
  return cypherFile(heldChanges(what, direction).file, `Which edges that ${leaves} these entities ${what} to hold in these days?`, [
    'UNWIND $ids AS asked',
    'MATCH (near:Entity {id: asked})',
    'CALL (near) {',
    `  MATCH ${pattern}`,
    `  WHERE r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt AND r.${date} IS NOT NULL AND r.${date}Min <= $to AND r.${date}Max >= $from`,
    `  WITH r, far, CASE WHEN r.${date}Min < $from THEN $from ELSE r.${date}Min END AS day`,
    `  WHERE ${from('day', 'r.key')}`,
    '  RETURN r, far, day ORDER BY day, r.key LIMIT $take',
    '}',
    `RETURN asked, day, ${edgeList} AS relationship,`,
    `  ${listed('far', entityColumns)} AS far`,
    'ORDER BY asked, day, r.key',
  ])
}
