import { expect, it } from 'vitest'
import { readMapping } from '../../../ingest/mapping/read.ts'

const faultsOf = (text: string): string[] => {
  const read = readMapping(text)
  return 'faults' in read ? read.faults.map(({ line, column, place, text: words }) => `${line}:${column} ${place}: ${words}`) : []
}

it('a mapping is checked whole: every mistake at once, with line and column', () => {
  const faults = faultsOf(`mapping: mine
source: { title: A, publisher: B, mode: rumour, coverage: complete }
reading: { delimiter: ab, encoding: klingon, colour: red }
tables:
  t:
    records:
      a: { kind: Compny, key: [x] }
    claims:
      c: { subject: a, predicate: OWNZ, object: a }
      d: { subject: a, predicate: OWNS, object: a, role: x, share: { percent: p, fraction: q } }
`)
  expect(faults.map((fault) => fault.split(',')[0])).toEqual([
    '2:1 source: licence is missing',
    '2:1 source: publishedOn or retrievedOn is missing',
    '2:41 source.mode: "rumour"',
    '3:23 reading.delimiter: "ab"',
    '3:37 reading.encoding: "klingon"',
    '3:46 reading.colour: unknown field',
    '7:18 tables.t.records.a.kind: "Compny"',
    '9:35 tables.t.claims.c.predicate: "OWNZ"',
    '10:52 tables.t.claims.d.role: unknown field',
    '10:68 tables.t.claims.d.share: more than one',
  ])
})

it('what one field asks of another is checked too', () => {
  const faults = faultsOf(`mapping: lei
source: { title: A, publisher: B, licence: C, mode: record, coverage: complete, publishedOn: 2024 }
tables:
  t:
    records:
      a: { kind: Company, key: [n], name: n, properties: { born: d } }
      b: { kind: Company, identifiers: [{ scheme: lei, column: l }] }
    claims:
      c: { subject: a, predicate: OWNS, object: zz, validFrom: { column: a, value: b } }
    ignore: [d]
  u: { records: { a: { kind: Person, name: n } } }
`)
  expect(faults.map((fault) => fault.split(',')[0])).toEqual([
    '1:10 mapping: "lei" is a scheme of identifiers: ids would not tell them apart',
    '5:5 tables.t: file is missing: of several tables each says which files are its own',
    '6:32 tables.t.records.a.key: a name alone makes no two rows one thing: leave key out',
    '6:66 tables.t.records.a.properties.born: column "d" is ignored below',
    '6:66 tables.t.records.a.properties.born: no property of Company',
    '7:10 tables.t.records.b: name is missing: what a row describes has one',
    '9:49 tables.t.claims.c.object: "zz" is no record of this table',
    '9:64 tables.t.claims.c.validFrom: expected either a column or a value',
    '11:6 tables.u: file is missing: of several tables each says which files are its own',
  ])
})
