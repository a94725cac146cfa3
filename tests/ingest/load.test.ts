import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDossiers } from '../../ingest/load.ts'
import { exitOf } from '../../ingest/report.ts'
import { company, type DossierForTests, dump, owning, type Workbench, wire, workbench } from './dossier-for-tests.ts'

const first: DossierForTests = {
  dossier: 'first',
  version: '2024-01-01',
  sources: { wire },
  entities: { a: company('Alder Works'), b: company('Birch Works'), c: company('Cedar Works') },
  claims: {
    c1: owning('a', 'b', 's1', { share: { lo: '0.3', hi: '0.3' } }),
    c2: owning('b', 'c', 's2', { share: { lo: '0.5', hi: '0.5' } }),
    c3: {
      subject: 'a',
      predicate: 'deniesIt',
      mode: 'denial',
      speaker: 'a',
      source: 'wire',
      locator: 's3',
      answers: ['c1'],
      text: 'Alder denies it.',
    },
  },
  contradictions: { x: { between: ['c1', 'c3'], kind: 'existence', resolution: 'open' } },
  gaps: [{ about: ['c'], text: 'Nobody lists the holders of Cedar.' }],
}

const claims = (change: { readonly [key: string]: unknown }) => ({ ...first.claims, ...change }) as NonNullable<DossierForTests['claims']>

let bench: Workbench
beforeEach(async () => {
  bench = await workbench()
})
afterEach(() => bench.close())

const knownShares = async () => {
  const edges = await bench.store.edgesOfPairs(['OWNS|first:a|first:b'])
  return edges.map((edge) => [edge.share?.lo, edge.knownFromDay, edge.knownToDay]).sort()
}

describe('the same again', () => {
  it('writes nothing: by its bytes, and when it is read and compared row by row', async () => {
    await bench.load([first])
    const before = await dump(bench.store)
    const state = await bench.store.state()
    const byBytes = await bench.load([first])
    const byRows = await bench.load([first], { force: true })
    for (const report of [byBytes, byRows]) {
      expect(report.files.map((file) => file.outcome)).toEqual(['unchanged'])
      expect(report.files[0]?.rows?.claims).toEqual({ read: 3, written: 0, unchanged: 3, closed: 0, gone: 0 })
    }
    expect(byRows.files[0]).toMatchObject({ written: {}, removed: {} })
    expect(await dump(bench.store)).toEqual(before)
    expect(await bench.store.state()).toEqual(state)
  })
})

describe('a newer version', () => {
  it('closes what it leaves out, and keeps it for the days on which it was known', async () => {
    await bench.load([first])
    const { c1: _, ...rest } = first.claims ?? {}
    const report = await bench.load([
      { ...first, version: '2024-05-03', claims: { ...rest, c3: { ...rest.c3, answers: [] } }, contradictions: {} },
    ])
    expect(report.files[0]?.rows?.claims).toMatchObject({ written: 1, unchanged: 1, closed: 2, gone: 1 })
    expect(await knownShares()).toEqual([[300_000_000, '2020-01-01', '2024-05-03']])
    expect((await bench.store.gaps(undefined)).length).toBe(1)
    expect(await bench.store.contradictions(undefined)).toEqual([])
  })

  it('gives a changed claim a wording of its day, which everything that names the claim names too', async () => {
    await bench.load([first])
    const changed = { ...first, version: '2024-05-03', claims: claims({ c1: owning('a', 'b', 's1', { share: { lo: '0.4', hi: '0.4' } }) }) }
    const report = await bench.load([changed])
    expect(report.files[0]?.rows?.claims).toEqual({ read: 3, written: 1, unchanged: 2, closed: 1, gone: 0 })
    expect(await knownShares()).toEqual([
      [300_000_000, '2020-01-01', '2024-05-03'],
      [400_000_000, '2024-05-03', '9999-12-31'],
    ])
    const stored = await bench.store.claimsBy('all', [])
    const wordings = stored.filter((claim) => claim.locator === 's1').map((claim) => claim.id)
    expect(wordings.sort()).toEqual([wordings[0], `${wordings[0]}~2024-05-03`])
    expect(stored.find((claim) => claim.locator === 's3')?.answers).toEqual(wordings)
    expect((await bench.store.contradictions(undefined))[0]?.claims).toContain(`${wordings[0]}~2024-05-03`)
    expect((await bench.load([changed], { force: true })).files[0]?.outcome).toBe('unchanged')
  })

  it('may bring back what an earlier one left out, known again from its day', async () => {
    await bench.load([first])
    const { c2: _, ...rest } = first.claims ?? {}
    await bench.load([{ ...first, version: '2024-02-01', claims: rest }])
    await bench.load([{ ...first, version: '2024-03-01' }])
    const edges = await bench.store.edgesOfPairs(['OWNS|first:b|first:c'])
    expect(edges.map((edge) => [edge.knownFromDay, edge.knownToDay]).sort()).toEqual([
      ['2020-01-01', '2024-02-01'],
      ['2024-03-01', '9999-12-31'],
    ])
  })

  it('may change again within its day: the wording of the day is overwritten', async () => {
    await bench.load([first])
    for (const share of ['0.4', '0.45']) {
      await bench.load([
        { ...first, version: '2024-05-03', claims: claims({ c1: owning('a', 'b', 's1', { share: { lo: share, hi: share } }) }) },
      ])
    }
    expect(await knownShares()).toEqual([
      [300_000_000, '2020-01-01', '2024-05-03'],
      [450_000_000, '2024-05-03', '9999-12-31'],
    ])
  })

  it('that renames an entity keeps the record of the old name, and its id still finds it', async () => {
    await bench.load([first])
    await bench.load([{ ...first, version: '2024-05-03', entities: { ...first.entities, a: company('Alder Group') } }])
    const entity = (await bench.store.entities(['first:a'])).get('first:a')
    expect(entity).toMatchObject({ id: 'first:a', name: 'Alder Group', records: ['first:a', 'first:a~2024-05-03'] })
  })

  it('that is older than the one loaded is refused, by force too', async () => {
    await bench.load([{ ...first, version: '2024-05-03' }])
    const report = await bench.load([{ ...first, claims: {}, contradictions: {} }], { force: true })
    expect(report.files[0]).toMatchObject({ outcome: 'refused', why: 'version 2024-01-01 is older than 2024-05-03, which is loaded' })
    expect(exitOf(report)).toBe(3)
  })

  it('that is empty, or closes more than half, is refused with both counts, and loaded by force', async () => {
    await bench.load([first])
    const before = await dump(bench.store)
    const empty = { dossier: 'first', version: '2024-05-03' }
    const { c1 } = first.claims ?? {}
    const thin = { ...first, version: '2024-05-03', claims: { c1: c1 ?? {} }, contradictions: {} }
    expect((await bench.load([empty])).files[0]?.why).toBe('it has 0 claims, and 3 are loaded; --force closes them')
    expect((await bench.load([thin])).files[0]?.why).toBe('it would close 2 of 3 claims that are loaded, more than half; --force does')
    expect(await dump(bench.store)).toEqual(before)
    expect((await bench.load([empty], { force: true })).files[0]?.rows?.claims.gone).toBe(3)
    expect((await bench.store.edgesOfPairs(['OWNS|first:a|first:b'])).map((edge) => edge.knownToDay)).toEqual(['2024-05-03'])
  })
})

describe('a load', () => {
  it('without writing counts what it would write', async () => {
    const dry = await bench.load([first], { dryRun: true })
    expect((await bench.store.counts()).Claim ?? 0).toBe(0)
    expect(await bench.store.runs()).toEqual([])
    const wet = await bench.load([first])
    expect(dry.files[0]?.written).toEqual(wet.files[0]?.written)
    expect(wet.files[0]).toMatchObject({
      outcome: 'loaded',
      written: { sources: 2, records: 3, entities: 3, claims: 3, relationships: 2, contradictions: 1, gaps: 1 },
      edges: { OWNS: 2 },
      leftOut: { speech: 1 },
    })
  })

  it('of a broken file loads nothing of it, and the others all the same', async () => {
    const report = await bench.load(['dossier: broken\nversion: soon\n', first])
    expect(report.files.map((file) => file.outcome)).toEqual(['broken', 'loaded'])
    expect(report.files[0]?.faults).toEqual([{ line: 2, column: 10, place: 'version', text: '"soon", expected a day: 2019-10-07' }])
    expect(exitOf(report)).toBe(4)
  })

  it('of a file that is missing, or is not UTF-8, says so', async () => {
    const latin = join(bench.folder, 'latin.yaml')
    writeFileSync(latin, Buffer.from('dossier: caf\xe9', 'latin1'))
    const report = await loadDossiers(bench.store, [join(bench.folder, 'missing.yaml'), latin], { log: bench.log })
    expect(report.files.map((file) => file.faults?.[0]?.text)).toEqual(['no such file', 'not UTF-8'])
  })

  it('of two files that are one version of one dossier and differ takes one, and refuses the other by name', async () => {
    const report = await bench.load([first, { ...first, title: 'The other' }])
    expect(report.files.map((file) => file.outcome)).toEqual(['loaded', 'refused'])
  })

  it('leaves out a claim that nothing dates, and says so', async () => {
    const undated = { ...first, sources: { wire: { kind: 'news', licence: 'copyright' } } }
    const report = await bench.load([undated])
    expect(report.files[0]?.leftOut).toEqual({ speech: 1, undated: 2 })
    expect(report.files[0]?.doubts).toHaveLength(2)
    expect(report.files[0]?.edges).toEqual({})
  })

  it('follows a source that gets a date, and the claims that rest on it', async () => {
    await bench.load([{ ...first, sources: { wire: { kind: 'news', licence: 'copyright' } } }])
    await bench.load([{ ...first, version: '2024-05-03' }])
    expect(await knownShares()).toEqual([[300_000_000, '2020-01-01', '9999-12-31']])
  })

  it('that was interrupted before its end has written nothing of the file', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(bench.load([first], { signal: stop.signal })).rejects.toThrow()
    expect((await bench.store.counts()).Claim ?? 0).toBe(0)
    expect((await bench.load([first])).files[0]?.outcome).toBe('loaded')
  })
})
