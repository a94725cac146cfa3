import { type EntityKind, entityKinds, relationshipTypes } from '#vocabulary'
import { claimsAbout, claimsOfSources, comparedOf, countEntities, listClaims, listEntities, reads } from '../../../cypher/statements.ts'
import { entityColumns } from '../../../cypher/store/stored/entity.ts'
import { claimColumns, recordColumns } from '../../../cypher/store/stored/things.ts'
import { cypherFile, listed } from './text.ts'

const orders = [false, true] as const
const kinds = Object.keys(entityKinds) as EntityKind[]
const FILTER = ['c.mode IN $modes', 'c.predicate IN $predicates', 'c.sourceId IN $sources', 'c.speaker IN $speakers']
  .map((condition) => `(${condition.split(' ').at(-1)} IS NULL OR ${condition})`)
  .concat('($knownAt IS NULL OR (c.knownFromDay <= $knownAt AND c.knownToDay > $knownAt))')
  .join('\n    AND ')

/** Lists in a total order and their counts: one file a direction, one a kind where the label varies. */
export const listStatements = () => [
  ...kinds.flatMap((kind) => [...orders.map((reversed) => entities(kind, reversed)), entityCount(kind)]),
  ...orders.flatMap((reversed) => [allClaims(reversed), about(reversed), ofSources(reversed), records(reversed)]),
  counts(),
]

/** Beyond the row seen last in the order of two values, the second unique. */
const beyond = (value: string, key: string, after: string, afterKey: string, reversed: boolean): string => {
  const sign = reversed ? '<' : '>'
  return `(${afterKey} IS NULL OR (${value} ${sign}= ${after} AND (${value} ${sign} ${after} OR ${key} ${sign} ${afterKey})))`
}
const ordered = (keys: readonly string[], reversed: boolean): string => keys.map((key) => (reversed ? `${key} DESC` : key)).join(', ')

const compared = (kind: EntityKind): string =>
  comparedOf(kind)
    .map((name) => `\n  AND ($${name} IS NULL OR n.${name} IN $${name})`)
    .join('')

const entities = (kind: EntityKind, reversed: boolean) =>
  cypherFile(
    listEntities(kind, reversed).file,
    `Which entities of kind ${kind} are there? By sort name${reversed ? ', last first' : ''}.`,
    [
      `MATCH (n:${kind})`,
      `WHERE n.protected = false AND ${beyond('n.sortName', 'n.id', '$afterName', '$afterId', reversed)}${compared(kind)}`,
      `WITH n ORDER BY ${ordered(['n.sortName', 'n.id'], reversed)} LIMIT $take`,
      `RETURN ${listed('n', entityColumns)} AS entity`,
      `ORDER BY ${ordered(['n.sortName', 'n.id'], reversed)}`,
    ],
  )

const entityCount = (kind: EntityKind) =>
  cypherFile(countEntities(kind).file, `How many entities of kind ${kind} are there?`, [
    `MATCH (n:${kind})`,
    `WHERE n.protected = false${compared(kind)}`,
    'RETURN count(*) AS count',
  ])

const claimPage = (reversed: boolean, indent = ''): string[] => [
  `${indent}WHERE ${FILTER}`,
  `${indent}    AND ${beyond('c.knownFromDay', 'c.id', '$afterDay', '$afterId', reversed)}`,
]
const claimOrder = (reversed: boolean): string => ordered(['c.knownFromDay', 'c.id'], reversed)
const last = (reversed: boolean): string => (reversed ? 'Known last first.' : 'Known first first.')

const allClaims = (reversed: boolean) =>
  cypherFile(listClaims(reversed).file, `Which claims are there? ${last(reversed)}`, [
    'MATCH (c:Claim)',
    ...claimPage(reversed),
    `WITH c ORDER BY ${claimOrder(reversed)} LIMIT $take`,
    `RETURN ${listed('c', claimColumns)} AS claim`,
    `ORDER BY ${claimOrder(reversed)}`,
  ])

const about = (reversed: boolean) =>
  claimsPer(
    claimsAbout(reversed).file,
    `Which claims are about these entities? ${last(reversed)}`,
    '(near:Entity {id: asked})',
    '(near)<-[:ABOUT]-(c:Claim)',
    reversed,
  )

const ofSources = (reversed: boolean) =>
  cypherFile(claimsOfSources(reversed).file, `Which claims do these sources make? ${last(reversed)}`, [
    'UNWIND $ids AS asked',
    'CALL (asked) {',
    '  MATCH (c:Claim {sourceId: asked})',
    ...claimPage(reversed, '  '),
    `  RETURN c ORDER BY ${claimOrder(reversed)} LIMIT $take`,
    '}',
    `RETURN asked, ${listed('c', claimColumns)} AS claim`,
    `ORDER BY asked, ${claimOrder(reversed)}`,
  ])

const claimsPer = (file: string, question: string, near: string, pattern: string, reversed: boolean) =>
  cypherFile(file, question, [
    'UNWIND $ids AS asked',
    `MATCH ${near}`,
    'CALL (near) {',
    `  MATCH ${pattern}`,
    ...claimPage(reversed, '  '),
    `  RETURN c ORDER BY ${claimOrder(reversed)} LIMIT $take`,
    '}',
    `RETURN asked, ${listed('c', claimColumns)} AS claim`,
    `ORDER BY asked, ${claimOrder(reversed)}`,
  ])

const records = (reversed: boolean) =>
  cypherFile(
    (reversed ? reads.recordsOfSourcesReversed : reads.recordsOfSources).file,
    `Which records do these sources hold? By id${reversed ? ', last first' : ''}.`,
    [
      'UNWIND $ids AS asked',
      'CALL (asked) {',
      '  MATCH (n:Record {sourceId: asked})',
      `  WHERE $afterId IS NULL OR n.id ${reversed ? '<' : '>'} $afterId`,
      `  RETURN n ORDER BY ${ordered(['n.id'], reversed)} LIMIT $take`,
      '}',
      `RETURN asked, ${listed('n', recordColumns)} AS record`,
      `ORDER BY asked, ${ordered(['n.id'], reversed)}`,
    ],
  )

const LABELS = ['Source', 'Record', 'Claim', 'Identifier', 'Judgement', 'Contradiction', 'Gap', 'Run']

const counts = () =>
  cypherFile(reads.counts.file, 'How many nodes of each label and edges of each type are stored?', [
    [...kinds, ...LABELS]
      .map((label) => `MATCH (n:${label}) RETURN '${label}' AS name, count(n) AS count`)
      .concat(Object.keys(relationshipTypes).map((type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS name, count(r) AS count`))
      .join('\nUNION ALL\n'),
  ])
