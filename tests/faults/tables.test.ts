import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitOfTables } from '../../ingest/tables/report.ts'
import { alder, cedar, csv, dogwood, header, stakes, type TablesBench, tablesBench } from '../ingest/tables/tables-for-tests.ts'

let bench: TablesBench
beforeEach(async () => {
  bench = await tablesBench()
})
afterEach(() => bench.close())

const one = (content: string | Buffer, mapping = stakes()) => bench.load(mapping, { 'stakes.csv': content })
const claims = () => bench.store.claimsBy('source', ['register'])

/** Broken files leave nothing behind, and say why. */
async function broken(content: string | Buffer, mapping?: string): Promise<string> {
  const report = await one(content, mapping)
  expect(exitOfTables(report)).toBe(4)
  expect((await bench.store.counts()).Claim ?? 0).toBe(0)
  return report.broken[0]?.why ?? ''
}

describe('a file that is broken', () => {
  it('lacks a column the mapping takes', async () => {
    const why = await broken(csv(alder).replace(',percent,', ',pct,'))
    expect(why).toContain('the header has no "percent", expected by the mapping; it has "type", "holder_id"')
  })

  it('has another delimiter', async () => {
    expect(await broken(csv(alder).replaceAll(',', ';'))).toBe(`the header is one column: the delimiter is not the mapping's, but ";"`)
  })

  it('has a header twice', async () => {
    expect(await broken(csv(alder).replace('company,lei', 'holder,lei'))).toContain('the header has no "company"')
    expect(await broken(csv(alder).replace('phone', 'since'))).toBe('the header has "since" twice: rename one of them')
  })

  it('is not UTF-8, at its byte; with its encoding declared it is read', async () => {
    const latin = Buffer.from(csv(alder.replace('Alder', 'Älder')), 'latin1')
    expect(await broken(latin)).toBe(`not UTF-8, and the mapping declares no other encoding, at byte ${latin.indexOf(0xc4)}`)
    const declared = stakes((text) => text.replace('tables:', 'reading: { encoding: windows-1252 }\ntables:'))
    await one(latin, declared)
    expect((await bench.store.entities(['register:company/1'])).get('register:company/1')?.name).toBe('Älder')
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv(alder)}`)],
    ['UTF-16', Buffer.from(`\ufeff${csv(alder)}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${csv(alder)}`, 'utf16le').swap16()],
    ['gzip of two members', Buffer.concat([gzipSync(csv(alder).slice(0, 70)), gzipSync(csv(alder).slice(70))])],
  ])('is not one in %s', async (_, bytes) => {
    expect(await one(bytes)).toMatchObject({ outcome: 'loaded', rows: { read: 1, written: 1 } })
  })

  it('is packed to burst, packed twice, cut in its packing, or a spreadsheet', async () => {
    expect(await broken(gzipSync(Buffer.alloc(30_000_000, 0x20)))).toContain('unpacks to more than 100 times its size')
    expect(await broken(gzipSync(gzipSync(csv(alder))))).toBe('gzip within gzip: one level is unpacked')
    expect(await broken(gzipSync(csv(alder, cedar)).subarray(0, 60))).toContain('gzip that is cut short')
    expect(await broken(Buffer.from('PK\x03\x04something'))).toContain('save the table as CSV')
  })

  it('does not keep others from being loaded, and nothing is closed for it', async () => {
    await bench.load(stakes(), { 'a.csv': csv(alder), 'b.csv': csv(cedar) })
    const report = await bench.load(
      stakes(),
      { 'a.csv': csv(alder, dogwood), 'b.csv': Buffer.from([0x74, 0xff]) },
      { published: '2024-05-03' },
    )
    expect(report).toMatchObject({ outcome: 'loaded', rows: { read: 2, written: 1, unchanged: 1 }, things: { claims: { closed: 0 } } })
    expect(report.broken).toHaveLength(1)
    expect((await claims()).filter((claim) => claim.withdrawnBecause !== undefined)).toEqual([])
  })

  it('that breaks at its end has left nothing of its beginning', async () => {
    const report = await bench.load(stakes(), {
      'a.csv': Buffer.concat([Buffer.from(csv(alder, 'ship,9,,,,,,,')), Buffer.from([0xff])]),
      'b.csv': csv(cedar),
    })
    expect(report).toMatchObject({ rows: { rows: 1, read: 1, written: 1, rejected: 0 } })
    expect((await claims()).map(({ subject }) => subject)).toEqual(['register:person/3'])
    expect(bench.rejected(report.run)).toEqual([])
  })
})

describe('a row that is bad', () => {
  it('breaks off with the file', async () => {
    const report = await one(csv(alder, cedar, dogwood).slice(0, -20))
    expect(report.rows).toMatchObject({ read: 3, written: 2, rejected: 1 })
    expect(bench.rejected(report.run)).toMatchObject([{ line: 4, rule: 'cut' }])
  })

  it('has a stray quote, and costs no row but itself', async () => {
    const report = await one(csv(alder, cedar.replace('C.', '"C.'), dogwood, 'company,5,"Elm\nand Sons",2,Birch,,1,,'))
    expect(report.rows).toMatchObject({ read: 4, written: 3, rejected: 1 })
    expect(bench.rejected(report.run)).toMatchObject([{ line: 3, rule: 'quotes' }])
    expect((await bench.store.entities(['register:company/5'])).get('register:company/5')?.name).toBe('Elm\nand Sons')
  })

  it('has a cell of more than a megabyte', async () => {
    const report = await one(csv(alder, cedar.replace('C. Cedar', 'x'.repeat(1_100_000))))
    expect(report.rows).toMatchObject({ written: 1, rejected: 1 })
    expect(bench.rejected(report.run)[0]?.rule).toBe('cell-size')
  })

  it('is short: the rest is empty, and doubtful', async () => {
    const report = await one(csv('company,1,Alder,2,Birch', cedar))
    expect(report).toMatchObject({ rows: { written: 2, rejected: 0 }, doubts: { 'short-row': 1 } })
  })
})

describe('a field that is bad costs the field', () => {
  it('a share of more than all, a day of no calendar, a day or month of either order', async () => {
    const report = await one(csv('company,1,Alder,2,Birch,,140 %,31-FEB-2010,', 'person,3,C. Cedar,2,Birch,,20 %,03/04/2011,'))
    expect(report).toMatchObject({ rows: { written: 2, rejected: 0 }, doubts: { share: 1, partialDate: 2 } })
    const [a, b] = (await claims()).toSorted((x, y) => (x.subject < y.subject ? -1 : 1))
    expect(a).toMatchObject({ qualifiers: { share: { raw: '140 %' }, validFromRaw: '31-FEB-2010' } })
    expect(a?.validFrom).toBeUndefined()
    expect(b).toMatchObject({ validFrom: '2011', qualifiers: { validFromRaw: '03/04/2011' } })
    const edges = await bench.store.edgesOfPairs([a?.pair ?? ''])
    expect(edges.map((edge) => edge.share)).toEqual([undefined])
  })

  it('an identifier whose check digit does not fit joins nothing, and is kept raw', async () => {
    const report = await one(csv('company,1,Alder,2,Birch,5493001KJTIIGC8Y1R13,30,2020,'))
    expect(report.doubts).toEqual({ identifier: 1 })
    const record = (await bench.store.recordsBy('id', ['register:company/2']))[0]
    expect(record).toMatchObject({ identifiers: [], note: 'Not read: lei "5493001KJTIIGC8Y1R13"' })
  })

  it('a NUL is left out with its cell; what looks like a formula, or turns text around, stays byte for byte', async () => {
    const odd = '=cmd("x")\u202e|calc'
    const report = await one(csv('company,1,"=cmd(""x"")\u202e|calc",2,Birch,,30,20\u000020,'))
    expect(report.doubts).toEqual({ characters: 1 })
    expect((await bench.store.entities(['register:company/1'])).get('register:company/1')?.name).toBe(odd)
  })
})

it('a table of 100,000 columns, one of them called __proto__, is read; columns nobody takes are named', async () => {
  const extra = Array.from({ length: 100_000 }, (_, at) => (at === 7 ? '__proto__' : `c${at}`))
  const wide = `${header},${extra.join(',')}\n${alder}${','.repeat(100_000)}\n`
  const report = await one(wide)
  expect(report).toMatchObject({ outcome: 'loaded', rows: { read: 1, written: 1 } })
  expect(report.unread).toHaveLength(100_000)
  expect(report.unread).toContain('__proto__')
})

it('a key that is __proto__, has the marks of our ids, or is longer than one, is a key like any other or none', async () => {
  const report = await one(
    csv('company,__proto__,Alder,2,Birch,,30,2020,', 'company,a~b|c,Ash,2,Birch,,1,2020,', `company,${'k'.repeat(1_001)},Elm,2,Birch,,1,,`),
  )
  expect(report.rows).toMatchObject({ written: 2, rejected: 1 })
  const found = await bench.store.entities(['register:company/__proto__', 'register:company/a%7Eb%7Cc'])
  expect([...found.values()].map(({ name }) => name).sort()).toEqual(['Alder', 'Ash'])
})

it('equal names without an id are two things', async () => {
  const unkeyed = stakes((text) => text.replace('key: [holder_id], ', '').replace('[phone]', '[phone, holder_id]'))
  await one(csv('person,,J. Smith,2,Birch,,30,2020,', 'person,,J. Smith,2,Birch,,20,2021,'), unkeyed)
  expect((await bench.store.entitiesBy('all', [])).filter(({ name }) => name === 'J. Smith')).toHaveLength(2)
})
