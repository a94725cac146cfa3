import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { retract, unretract } from '../../../ingest/decide.ts'
import { exitOfTables } from '../../../ingest/tables/report.ts'
import { dump } from '../dossier-for-tests.ts'
import { alder, cedar, csv, dogwood, header, stakes, type TablesBench, tablesBench } from './tables-for-tests.ts'

let bench: TablesBench
beforeEach(async () => {
  bench = await tablesBench()
})
afterEach(() => bench.close())

const newer = (day: string) => ({ published: day })
const stakeOf = async (holder: string) => {
  const edges = await bench.store.edgesOfPairs([`OWNS|register:${holder}|register:company/2`])
  return edges.map((edge) => [edge.share?.lo, edge.validFrom ?? '', edge.knownFromDay, edge.knownToDay]).sort()
}

describe('a table loaded by a mapping', () => {
  it('gives records, claims and relationships, each row counted once', async () => {
    const report = await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
    expect(report).toMatchObject({
      outcome: 'loaded',
      rows: { rows: 2, setAside: 0, read: 2, written: 2, unchanged: 0, rejected: 0 },
      things: { records: { read: 3, written: 3 }, claims: { read: 2, written: 2 } },
      counts: { records: 3, entities: 3, claims: 2, relationships: 2 },
      doubts: {},
      unread: [],
    })
    expect(await stakeOf('company/1')).toEqual([[300_000_000, '2020-01-01', '2024-03-01', '9999-12-31']])
    expect(await stakeOf('person/3')).toEqual([[200_000_000, '2021', '2024-03-01', '9999-12-31']])
    const claim = (await bench.store.claimsBy('source', ['register']))[0]
    expect(claim).toMatchObject({
      mode: 'record',
      speakerAs: 'The Register',
      broughtBy: 'register',
      qualifiers: { share: { raw: expect.any(String) } },
    })
    expect((await bench.store.state())?.dataVersion).toBe(1)
    expect(bench.spooled()).toEqual([])
  })

  it('counts all of it without a write where it is a dry run', async () => {
    const report = await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) }, { dryRun: true })
    expect(report).toMatchObject({ outcome: 'loaded', rows: { written: 2 }, things: { claims: { written: 2 } } })
    expect((await bench.store.counts()).Claim ?? 0).toBe(0)
    expect(await bench.store.runs()).toEqual([])
    expect(bench.spooled()).toEqual([])
  })

  it('points at what another table describes: the claim waits, and makes its relationship when the record arrives', async () => {
    const pointing = stakes((text) =>
      text.replace('name: company, identifiers: [{ scheme: lei, column: lei }] }', '}').replace('[phone]', '[phone, company, lei]'),
    )
    expect((await bench.load(pointing, { 'stakes.csv': csv(alder) })).counts).toMatchObject({ claims: 1, 'left out: ends': 1 })
    expect((await bench.store.counts()).OWNS ?? 0).toBe(0)
    const companies = `${pointing}
  companies:
    file: companies.csv
    records: { company: { kind: Company, key: [id], name: name } }
`.replace('  stakes:\n', '  stakes:\n    file: stakes.csv\n')
    await bench.load(companies, { 'companies.csv': 'id,name\n2,Birch\n' }, { partial: true })
    expect(await stakeOf('company/1')).toHaveLength(1)
  })

  it('sets rows aside by name, and counts them', async () => {
    const mapping = stakes((text) => text.replace('    records:', '    setAside: [{ column: type, values: [total] }]\n    records:'))
    const report = await bench.load(mapping, { 'stakes.csv': csv(alder, 'total,,,,,,100,,') })
    expect(report.rows).toEqual({ rows: 2, setAside: 1, read: 1, written: 1, unchanged: 0, rejected: 0 })
  })

  it('takes one thing from several files whatever their order', async () => {
    const files = { 'a.csv': csv(alder), 'b.csv': csv(cedar) }
    await bench.load(stakes(), files)
    const other = await tablesBench()
    try {
      await other.load(stakes(), { 'b.csv': files['b.csv'], 'a.csv': files['a.csv'] })
      expect(await dump(other.store)).toEqual(await dump(bench.store))
    } finally {
      await other.close()
    }
  })
})

describe('the same again', () => {
  it('writes nothing: by its bytes, and row by row where the bytes differ and say the same', async () => {
    await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
    const before = await dump(bench.store)
    const state = await bench.store.state()
    const runs = await bench.store.runs()
    const byBytes = await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
    const byRows = await bench.load(stakes(), { 'stakes.csv': csv(cedar, alder).replaceAll('\n', '\r\n') })
    const byForce = await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) }, { force: true })
    for (const report of [byBytes, byRows, byForce]) {
      expect(report).toMatchObject({ outcome: 'unchanged', rows: { read: 2, written: 0, unchanged: 2, rejected: 0 } })
    }
    expect(byBytes.things).toBeUndefined()
    expect(await dump(bench.store)).toEqual(before)
    expect(await bench.store.state()).toEqual(state)
    expect(await bench.store.runs()).toEqual(runs)
  })
})

describe('a newer version', () => {
  it('gives a changed row a wording of its day, and closes the one before', async () => {
    await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
    const report = await bench.load(stakes(), { 'stakes.csv': csv(alder.replace('30', '40'), cedar) }, newer('2024-05-03'))
    expect(report).toMatchObject({
      rows: { written: 1, unchanged: 1 },
      things: { claims: { written: 1, unchanged: 1, closed: 1, gone: 0 } },
    })
    expect(await stakeOf('company/1')).toEqual([
      [300_000_000, '2020-01-01', '2024-03-01', '2024-05-03'],
      [400_000_000, '2020-01-01', '2024-05-03', '9999-12-31'],
    ])
    const ids = (await bench.store.claimsBy('source', ['register'])).map(({ id }) => id)
    expect(ids.filter((id) => id.endsWith('~2024-05-03'))).toHaveLength(1)
  })

  it('that says a later start leaves the old claim known: a change is no error', async () => {
    await bench.load(stakes(), { 'stakes.csv': csv(alder) })
    await bench.load(stakes(), { 'stakes.csv': csv('company,1,Alder,2,Birch,,40,2024-04-01,') }, newer('2024-05-03'))
    const known = (await stakeOf('company/1')).filter(([, , , until]) => until === '9999-12-31')
    expect(known.map(([share, from]) => [share, from])).toEqual([
      [300_000_000, '2020-01-01'],
      [400_000_000, '2024-04-01'],
    ])
  })

  it('closes what a complete source no longer has, and nothing that a partial one leaves out', async () => {
    await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar, dogwood) })
    const partly = await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) }, { ...newer('2024-05-03'), partial: true })
    expect(partly).toMatchObject({ outcome: 'loaded', partial: 'as asked by --partial', things: { claims: { closed: 0 } } })
    const wholly = await bench.load(stakes(), { 'stakes.csv': csv(cedar, alder) }, newer('2024-06-01'))
    expect(wholly).toMatchObject({ things: { claims: { closed: 1, gone: 1 }, records: { closed: 1 } } })
    expect(await stakeOf('company/4')).toEqual([[100_000_000, '2021-05', '2024-03-01', '2024-06-01']])
    await bench.load(stakes(), { 'stakes.csv': csv(cedar, alder, dogwood) }, newer('2024-07-01'))
    expect((await stakeOf('company/4')).map(([, , from, until]) => [from, until])).toEqual([
      ['2024-03-01', '2024-06-01'],
      ['2024-07-01', '9999-12-31'],
    ])
  })

  it('that is older, empty, or would close more than half is refused, and leaves all as it was', async () => {
    await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar, dogwood) })
    const before = await dump(bench.store)
    const older = await bench.load(stakes(), { 'stakes.csv': csv(alder) }, newer('2023-01-01'))
    const empty = await bench.load(stakes(), { 'stakes.csv': csv() }, newer('2024-05-03'))
    const thin = await bench.load(stakes(), { 'stakes.csv': csv(alder) }, newer('2024-05-03'))
    expect([older, empty, thin].map(({ outcome, why }) => [outcome, why])).toEqual([
      ['refused', 'version 2023-01-01 is older than 2024-03-01, which is loaded'],
      ['refused', 'it has 0 rows, and 7 records and claims are loaded; --force loads it'],
      ['refused', 'it would close 2 of 3 claims that are loaded, more than half; --force does'],
    ])
    expect([older, empty, thin].map(exitOfTables)).toEqual([3, 3, 3])
    expect(await dump(bench.store)).toEqual(before)
    expect(await bench.load(stakes(), { 'stakes.csv': csv(alder) }, { ...newer('2024-05-03'), force: true })).toMatchObject({
      things: { claims: { gone: 2 } },
    })
  })
})

describe('rejected rows', () => {
  it('stand with reason and place in a file that loads once they are repaired', async () => {
    const report = await bench.load(stakes(), { 'stakes.csv': csv(alder, 'ship,9,Nine,2,Birch,,5,,', `${cedar},more`, dogwood) })
    expect(exitOfTables(report)).toBe(1)
    expect(report.rows).toEqual({ rows: 4, setAside: 0, read: 4, written: 2, unchanged: 0, rejected: 2 })
    const letters = bench.rejected(report.run)
    expect(letters).toMatchObject([
      {
        source: 'register',
        file: 'stakes.csv',
        line: 3,
        byte: header.length + 1 + alder.length + 1,
        rule: 'record',
        raw: 'ship,9,Nine,2,Birch,,5,,',
      },
      { line: 4, rule: 'long-row', reason: '10 cells, the header has 9', raw: `${cedar},more` },
    ])
    const repaired = letters
      .map((letter) => JSON.stringify({ ...letter, raw: letter.raw.replace('ship', 'company').replace(',more', '') }))
      .join('\n')
    const again = await bench.load(stakes(), { 'rejected.ndjson': repaired })
    expect(again).toMatchObject({
      outcome: 'loaded',
      rows: { read: 2, written: 2, rejected: 0 },
      things: { claims: { written: 2, closed: 0 } },
    })
    expect(again.partial).toContain('holds rejected rows only')
    expect(await stakeOf('person/3')).toHaveLength(1)
  })

  it('of more than half refuse the file, unless more are allowed', async () => {
    const bad = ['ship,9,Nine,2,Birch,,5,,', 'ship,8,Eight,2,Birch,,5,,']
    const refused = await bench.load(stakes(), { 'stakes.csv': csv(alder, ...bad) })
    expect(refused).toMatchObject({ outcome: 'refused', why: expect.stringContaining('2 of 3 rows are rejected') })
    expect((await bench.store.counts()).Claim ?? 0).toBe(0)
    expect(await bench.load(stakes(), { 'stakes.csv': csv(alder, ...bad) }, { maxRejected: 0.7 })).toMatchObject({ outcome: 'loaded' })
  })

  it('are those whose key says something else already; the same row twice is one', async () => {
    const report = await bench.load(stakes(), { 'stakes.csv': csv(alder, alder, alder.replace('30', '31'), cedar) })
    expect(report.rows).toMatchObject({ read: 4, written: 2, unchanged: 1, rejected: 1 })
    expect(bench.rejected(report.run)).toMatchObject([
      { line: 4, rule: 'same-key', reason: expect.stringContaining('the same key as stakes.csv:2') },
    ])
  })
})

it('a retraction of a claim of a table outlives its refresh, and an undo gives the claim back', async () => {
  await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
  const before = await dump(bench.store)
  const id = (await bench.store.claimsBy('pair', ['OWNS|register:company/1|register:company/2']))[0]?.id ?? ''
  await retract(bench.store, bench.log, id, 'A mix-up.')
  const retracted = await dump(bench.store)
  expect(retracted).not.toEqual(before)
  await bench.load(stakes(), { 'stakes.csv': csv(alder, cedar) })
  expect(await dump(bench.store)).toEqual(retracted)
  await unretract(bench.store, bench.log, id, 'It was right.')
  expect(await dump(bench.store)).toEqual(before)
  await expect(unretract(bench.store, bench.log, id, 'Again.')).rejects.toMatchObject({ code: 'BAD_INPUT' })
})
