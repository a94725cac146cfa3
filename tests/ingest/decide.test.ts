import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Judging, judge, retract } from '../../ingest/decide.ts'
import { company, type DossierForTests, dump, owning, type Workbench, wire, workbench } from './dossier-for-tests.ts'

const first: DossierForTests = {
  dossier: 'first',
  version: '2024-01-01',
  sources: { wire, copy: { ...wire, derivedFrom: ['wire'] } },
  entities: { a: company('Alder Works'), b: company('Birch Works', { identifiers: [{ scheme: 'gb-coh', value: '00000001' }] }) },
  claims: {
    c1: owning('a', 'b', 's1', { share: { lo: '0.3', hi: '0.3' } }),
    c2: owning('a', 'b', 's2', { source: 'copy', share: { lo: '0.3', hi: '0.3' } }),
  },
  contradictions: { x: { between: ['c1', 'c2'], about: ['a'], kind: 'scope', resolution: 'Both hold.' } },
  gaps: [{ about: ['a'], text: 'Nobody lists the holders of Alder.' }],
}

const second: DossierForTests = {
  dossier: 'second',
  version: '2024-01-01',
  sources: { wire: { ...wire, publishedOn: '2021-01-01' } },
  entities: { alder: company('Alder Works Ltd'), birch: company('Birch', { identifiers: [{ scheme: 'gb-coh', value: '00000001' }] }) },
  claims: { c1: owning('alder', 'birch', 's1', { share: { lo: '0.4', hi: '0.4' } }) },
  gaps: [{ about: ['alder'], text: 'Nobody lists the holders of this Alder either.' }],
}

let bench: Workbench
beforeEach(async () => {
  bench = await workbench()
})
afterEach(() => bench.close())

const word = (verdict: Judging['verdict'], a: string, b: string, undo = false): Judging => ({
  verdict,
  between: [a, b],
  by: 'A. Reader',
  because: 'The same address.',
  undo,
})
const decide = (judging: Judging) => judge(bench.store, bench.log, judging)
const idsOf = async (...ids: string[]) => {
  const found = await bench.store.entities(ids)
  return ids.map((id) => found.get(id)?.id)
}

describe('records', () => {
  it('that share a strong identifier describe one entity, named by it', async () => {
    await bench.load([first, second])
    expect(await idsOf('first:b', 'second:birch', 'gb-coh:00000001')).toEqual(Array(3).fill('gb-coh:00000001'))
  })

  it('of one name and no identifier are two entities, and a candidate with its score and reasons', async () => {
    await bench.load([first])
    const report = await bench.load([second])
    expect(await idsOf('first:a', 'second:alder')).toEqual(['first:a', 'second:alder'])
    expect(report.files[0]?.candidates).toEqual([
      {
        between: ['first:a', 'second:alder'],
        score: 0.8,
        reasons: ['the same name without its legal form: Alder Works Ltd and Alder Works'],
      },
    ])
  })
})

describe('a judgement', () => {
  it('joins two records, and relationships of both become rivals of one pair', async () => {
    await bench.load([first, second])
    await decide(word('same', 'second:alder', 'first:a'))
    expect(await idsOf('first:a', 'second:alder')).toEqual(['first:a', 'first:a'])
    const edges = await bench.store.edgesOfPairs(['OWNS|first:a|gb-coh:00000001'])
    expect(edges.filter((edge) => edge.knownToDay === '9999-12-31').map((edge) => edge.contested)).toEqual([true, true])
    expect((await bench.store.contradictions(undefined)).map((one) => one.authored).sort()).toEqual([false, true])
  })

  it.each(['same', 'different', 'unsure'] as const)('%s that is given and taken back leaves the identical graph', async (verdict) => {
    await bench.load([first, second])
    const before = await dump(bench.store)
    const [a, b] = verdict === 'different' ? ['first:b', 'second:birch'] : ['first:a', 'second:alder']
    await decide(word(verdict, a, b))
    expect(await dump(bench.store)).not.toEqual(before)
    await decide(word(verdict, a, b, true))
    expect(await dump(bench.store)).toEqual(before)
  })

  it('different parts two records that share an identifier: one keeps it, and the report says what was refused', async () => {
    await bench.load([first, second])
    await decide(word('different', 'first:b', 'second:birch'))
    expect(await idsOf('first:b', 'second:birch')).toEqual(['gb-coh:00000001', 'second:birch'])
    const report = await bench.load([
      {
        ...second,
        version: '2024-02-01',
        entities: { ...second.entities, birch: company('Birch Limited', { identifiers: [{ scheme: 'gb-coh', value: '00000001' }] }) },
      },
    ])
    expect(report.files[0]?.refusedUnions).toEqual([
      { asked: 'identifier gb-coh:00000001', between: ['gb-coh:00000001', 'second:birch'], different: ['first:b', 'second:birch'] },
    ])
  })

  it('same that would join a pair judged different is refused and leaves no trace', async () => {
    await bench.load([first, second])
    await decide(word('different', 'first:a', 'second:alder'))
    const before = await dump(bench.store)
    await decide(word('same', 'first:a', 'first:b'))
    await expect(decide(word('same', 'second:alder', 'first:b'))).rejects.toMatchObject({ code: 'REFUSED' })
    await decide(word('same', 'first:a', 'first:b', true))
    expect(await dump(bench.store)).toEqual(before)
  })

  it('stands in the log: a graph made again from the same files has it', async () => {
    await bench.load([first, second])
    await decide(word('same', 'second:alder', 'first:a'))
    const again = await workbench(bench.log)
    try {
      await again.load([second, first])
      expect(await dump(again.store)).toEqual(await dump(bench.store))
    } finally {
      await again.close()
    }
  })

  it('of a name nobody bears, of one record, or taken back without having been given, is an error of its own', async () => {
    await bench.load([first])
    await expect(decide(word('same', 'first:a', 'first:zz'))).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(decide(word('same', 'first:a', 'first:a'))).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(decide(word('same', 'first:a', 'first:b', true))).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  it('in a dossier binds until a newer version leaves it out', async () => {
    await bench.load([first])
    const judgements = [{ same: ['alder', 'first:a'], by: 'A. Reader', on: '2024-01-01', because: 'The same address.' }]
    await bench.load([{ ...second, judgements }])
    expect(await idsOf('second:alder')).toEqual(['first:a'])
    await bench.load([{ ...second, version: '2024-02-01' }])
    expect(await idsOf('second:alder')).toEqual(['second:alder'])
  })
})

describe('a retraction', () => {
  const today = () => new Date().toISOString().slice(0, 10)
  const claimAt = async (locator: string) => (await bench.store.claimsBy('all', [])).find((claim) => claim.locator === locator)

  it('of a claim ends its days, with the reason, and its relationship; another stays', async () => {
    await bench.load([first])
    const claim = await claimAt('s1')
    await retract(bench.store, bench.log, claim?.id ?? '', 'The paper withdrew the sentence.')
    expect(await claimAt('s1')).toMatchObject({ knownToDay: today(), withdrawnBecause: 'The paper withdrew the sentence.' })
    const edges = await bench.store.edgesOfPairs(['OWNS|first:a|gb-coh:00000001'])
    expect(new Map(edges.map((edge) => [edge.knownToDay, edge.publications]))).toEqual(
      new Map([
        [today(), 2],
        ['9999-12-31', 1],
      ]),
    )
  })

  it('of a source takes all its claims with it', async () => {
    await bench.load([second])
    await retract(bench.store, bench.log, 'second/wire', 'Withdrawn.')
    expect((await claimAt('s1'))?.knownToDay).toBe(today())
    expect((await bench.store.edgesOfPairs(['OWNS|second:alder|gb-coh:00000001'])).map((edge) => edge.knownToDay)).toEqual([today()])
  })

  it('survives a reload of the same file, and a graph made again', async () => {
    await bench.load([first])
    await retract(bench.store, bench.log, (await claimAt('s1'))?.id ?? '', 'The paper withdrew the sentence.')
    await retract(bench.store, bench.log, 'first/copy', 'Withdrawn.')
    const before = await dump(bench.store)
    expect((await bench.load([first], { force: true })).files[0]?.outcome).toBe('unchanged')
    const again = await workbench(bench.log)
    try {
      await again.load([first])
      expect(await dump(again.store)).toEqual(before)
    } finally {
      await again.close()
    }
  })

  it('twice keeps the first day and reason, and of nothing known is an error', async () => {
    await bench.load([first])
    await retract(bench.store, bench.log, 'first/copy', 'Withdrawn.')
    const before = await dump(bench.store)
    expect(await retract(bench.store, bench.log, 'first/copy', 'Another reason.')).toEqual({ written: {}, removed: {}, refused: [] })
    expect(await dump(bench.store)).toEqual(before)
    await expect(retract(bench.store, bench.log, 'first/none', 'x')).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})
