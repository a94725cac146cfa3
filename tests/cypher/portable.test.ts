import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entityKinds, relationshipTypes } from '#vocabulary'
import { everyStatement } from '../../cypher/statements.ts'

const root = fileURLToPath(new URL('../../cypher/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const texts = new Map(files.map((file) => [file.replaceAll('\\', '/').slice(0, -'.cypher'.length), readFileSync(root + file, 'utf8')]))
const statements = [...texts].filter(([file]) => !file.startsWith('schema/'))
const portable = statements.filter(([file]) => !file.startsWith('search/'))

/** What one of the engines, or one of the releases of Neo4j, does not take or takes otherwise. */
const NOT_PORTABLE: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/i],
  ['importing WITH in CALL', /\bCALL\s*\{\s*WITH\b/i],
  ['SHORTEST and shortestPath', /\bSHORTEST\b|shortestPath/i],
  ['quantified path patterns', /\)\s*\{\s*\d*\s*,\s*\d*\s*\}|\)\)[+*]/],
  ['a pattern without an upper bound', /\[[^\]]*\*(?!\s*\d+\s*\.\.\s*\d+)/],
  ['COLLECT, COUNT and EXISTS subqueries', /\b(?:COLLECT|COUNT|EXISTS)\s*\{/i],
  ['alternative, negated or computed labels of a node', /\(\s*\w*\s*:\s*(?:\w+\s*[|&]|!|\$)/],
  ['WHERE inside a node', /\(\s*\w+(?::\w+)?\s+WHERE\b/i],
  ['aggregate in a slice', /collect\([^)]*\)\s*\[/i],
  ['IN TRANSACTIONS', /\bIN\s+TRANSACTIONS\b/i],
  ['string concatenation by ||', /\|\|/],
  ['an expression in LIMIT or SKIP', /\b(?:LIMIT|SKIP)\s+(?:\$\w+|\d+)\s*[-+*/]/i],
  ['functions that differ', /\b(?:toInteger|toString|toLower|toUpper|randomUUID|isEmpty|round|\w+OrNull)\s*\(/i],
  ['type predicates', /\bIS\s+::/i],
  ['points and temporal types', /\b(?:point|date|datetime|localdatetime|time|duration)\s*[(.]/i],
  ['a language prefix', /^\s*CYPHER\b/im],
  ['MERGE on two labels', /\bMERGE\s*\(\s*\w*\s*:\w+\s*:\w+/i],
  ['a label or type that is a parameter', /[([]\w*:\s*\$/],
  ['a hop between two anchors: Neo4j may walk from the one that is a hub', /:Entity \{id:[^)]*\)\s*<?-\[.*?\]->?\s*\(\w*:Entity \{id:/],
]

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DETACH|FOREACH|LOAD|DROP)\b/

const LABELS = [
  'Entity',
  'Record',
  'Claim',
  'Source',
  'Identifier',
  'Judgement',
  'Contradiction',
  'Gap',
  'Run',
  'Graph',
  ...Object.keys(entityKinds),
]
const TYPES = ['ABOUT', 'ANSWERS', 'DERIVED_FROM', 'DESCRIBES', 'IDENTIFIES', ...Object.keys(relationshipTypes)]

const body = (text: string): string => text.replace(/^\/\/.*$/gm, '')
/** Names of what the last RETURN gives: cut at commas outside brackets. */
function columnsOf(text: string): string[] {
  const [, returned] =
    /RETURN\s+(?:DISTINCT\s+)?((?:(?!RETURN)[\s\S])*)$/.exec(body(text).replace(/\n(?:ORDER BY|LIMIT)(?![\s\S]*RETURN)[\s\S]*$/, '')) ?? []
  if (returned === undefined) return []
  let depth = 0
  const columns = ['']
  for (const letter of returned.trim()) {
    if ('[('.includes(letter)) depth += 1
    if ('])'.includes(letter)) depth -= 1
    if (letter === ',' && depth === 0) columns.push('')
    else columns.push(`${columns.pop()}${letter}`)
  }
  return columns.map((column) => column.trim().split(' AS ').at(-1) ?? '')
}

const words = (text: string, pattern: RegExp): string[] =>
  [...new Set([...body(text).matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
const where = (test: (text: string) => boolean, among = statements): string[] =>
  among.filter(([, text]) => test(text)).map(([file]) => file)

describe('every statement', () => {
  it('begins with one line that says the question it answers or the act it is', () => {
    expect(where((text) => !/^\/\/ [A-Z].*[.?]\n[^/]/.test(text))).toEqual([])
  })

  it.each(NOT_PORTABLE)('does without %s', (_, pattern) => {
    expect(where((text) => pattern.test(body(text)), portable)).toEqual([])
  })

  it('finds what is listed when it stands there', () => {
    const bad = [
      'MATCH (c:A|B)',
      'CALL { WITH c',
      'MATCH p = SHORTEST 1',
      'RETURN a || b',
      '-[:OWNS*]->',
      '-[:OWNS*1..]->',
      'LIMIT $a + 1',
      'MERGE (c:Entity:Company {id: 1})',
      '(a:Entity {id: row[0]})<-[r:OWNS {key: row[2]}]-(b:Entity {id: row[1]})',
    ]
    for (const text of bad) expect(NOT_PORTABLE.some(([, pattern]) => pattern.test(text))).toBe(true)
    expect(NOT_PORTABLE.some(([, pattern]) => pattern.test('-[:WITHIN*1..6]->'))).toBe(false)
  })

  it('uses labels and types of the vocabulary alone', () => {
    const labels = new Set(statements.flatMap(([, text]) => words(text, /[(\s,]\w*:([A-Z][a-z]\w*)/g)))
    const types = new Set(statements.flatMap(([, text]) => words(text, /\[\w*:([A-Z_|]+)/g).flatMap((list) => list.split('|'))))
    expect([...labels].filter((label) => !LABELS.includes(label))).toEqual([])
    expect([...types].filter((type) => !TYPES.includes(type))).toEqual([])
    expect(types.size).toBe(TYPES.length)
  })

  it('anchors a pattern at a node found by a key, or reads one label through', () => {
    const loose = where((text) =>
      /MATCH (?:\w+ = )?\(\w*(?::\w+)?\)\s*[<-]/.test(
        body(text)
          .replace(/\(near\)/g, '(near {})')
          .replace(/MATCH \(\)-\[r:\w+\]->\(\)/g, ''),
      ),
    )
    expect(loose).toEqual([])
  })

  it('orders a page before it cuts it', () => {
    const unordered = where((text) => /\bLIMIT\b/.test(text) && !/ORDER BY[^\n]*LIMIT/.test(text))
    expect(unordered).toEqual(['read/any-node'])
  })

  it('returns columns and lists, never a whole node or edge', () => {
    const last = (text: string) => body(text).slice(body(text).lastIndexOf('RETURN'))
    expect(where((text) => /RETURN\s+(?:DISTINCT\s+)?(?:n|c|r|far|near|graph)\s*(?:,|\n|$)/.test(last(text)))).toEqual([])
  })

  it('is in the catalogue, and what is in the catalogue is a file', () => {
    expect(
      everyStatement()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(statements.map(([file]) => file).sort())
  })
})

describe.each(everyStatement().map((statement) => [statement.file, statement] as const))('%s', (file, statement) => {
  const text = texts.get(file) ?? ''

  it('is given the parameters it uses, and returns the columns it says', () => {
    expect(words(text, /\$(\w+)/g)).toEqual([...statement.parameters].sort())
    expect(columnsOf(text)).toEqual(Object.keys(statement.columns))
  })

  it('writes only if it is an act', () => {
    if (!file.startsWith('write/')) expect(body(text)).not.toMatch(WRITES)
  })
})
