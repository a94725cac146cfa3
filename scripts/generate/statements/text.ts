import type { Columns } from '../../../cypher/store/stored/columns.ts'

/** `[n.id, n.kind, …]`: a stored thing as one list, in the order in which it is decoded. */
export const listed = <T>(variable: string, { columns }: Columns<T>): string =>
  `[${columns.map((column) => `${variable}.${column.property}`).join(', ')}]`

/** `id: row[0], kind: row[1], …` */
export const inline = (properties: readonly string[], first = 0): string =>
  properties.map((property, at) => `${property}: row[${at + first}]`).join(', ')

/** `n.kind = row[1], …` */
export const assigned = (variable: string, properties: readonly string[], first = 0): string =>
  properties.map((property, at) => `${variable}.${property} = row[${at + first}]`).join(',\n  ')

/** A statement file: the question it answers, then its lines. */
export const cypherFile = (file: string, question: string, lines: readonly string[]) => ({
  path: `cypher/${file}.cypher`,
  text: `// ${question}\n${lines.join('\n')}\n`,
})

/** What held in `[$since, $until]`, as known on `$knownAt`. */
export const HELD_AND_KNOWN =
  'r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt'
/** Standing and origins at least, and a claim outside the sources named. */
export const EVIDENCE =
  'r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))'
