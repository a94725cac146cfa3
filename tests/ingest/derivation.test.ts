import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { judge } from '../../ingest/decide.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { emptyPlan } from '../../ingest/plan/plan.ts'
import { countsOf } from '../../ingest/report.ts'
import { company, type DossierForTests, dump, owning, type Workbench, workbench } from './dossier-for-tests.ts'

/** Small dossiers whose entities meet in few identifiers and names, and whose claims meet in few pairs. */
const keys = ['a', 'b', 'c'] as const
const identifier = fc.constantFrom('00000001', '00000002', '00000003')
const entity = fc
  .record({
    name: fc.constantFrom('Alder', 'Birch', 'Cedar'),
    number: fc.option(identifier),
    country: fc.option(fc.constantFrom('CN', 'GB')),
  })
  .map(({ name, number, country }) =>
    company(name, { ...(number && { identifiers: [{ scheme: 'gb-coh', value: number }] }), ...(country && { country }) }),
  )
const day = fc.constantFrom('2019', '2019-10', '2020-02-03', '2021-05')
const share = fc.constantFrom('0.2', '0.3', '0.5').map((lo) => ({ lo, hi: lo }))
const claim = fc
  .record({
    subject: fc.constantFrom(...keys),
    object: fc.constantFrom(...keys),
    source: fc.constantFrom('wire', 'copy', 'register'),
    share: fc.option(share),
    validFrom: fc.option(day),
    knownFrom: fc.option(day),
    cites: fc.option(fc.constant('wire')),
    speech: fc.boolean(),
  })
  .map(({ subject, object, speech, ...more }) => {
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null))
    return (locator: string) => ({ ...owning(subject, object, locator, given), ...(speech && { predicate: 'talksOf' }) })
  })

const dossier = (name: string): fc.Arbitrary<DossierForTests> =>
  fc
    .record({
      entities: fc.record({ a: entity, b: entity, c: entity }),
      claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
      series: fc.boolean(),
      contradiction: fc.boolean(),
    })
    .map(({ entities, claims, series, contradiction }) => ({
      dossier: name,
      version: '2024-01-01',
      sources: {
        wire: { kind: 'news', licence: 'copyright', publishedOn: '2020-01-01' },
        copy: { kind: 'news', licence: 'copyright', publishedOn: '2020-02', derivedFrom: ['wire'] },
        register: { kind: 'register', licence: 'copyright', retrievedOn: '2021-01-01', ...(series && { series: 'register' }) },
      },
      entities,
      claims: Object.fromEntries(claims.map((one, index) => [`c${index}`, one(`s${index}`)])),
      contradictions: contradiction && claims.length > 1 ? { x: { between: ['c0', 'c1'], kind: 'date', resolution: 'Both hold.' } } : {},
      gaps: [{ about: ['a'], text: 'Something is missing.' }],
    }))

const dossiers = fc.tuple(dossier('one'), dossier('two'), dossier('three'))
const record = fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom(...keys)).map((parts) => parts.join(':'))
const judgement = fc.record({ verdict: fc.constantFrom('same', 'different'), a: record, b: record }).filter(({ a, b }) => a !== b)
const judgements = fc.array(judgement, { maxLength: 3 })
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })

describe('what a load touches, derived alone,', () => {
  it('gives what deriving everything gives, in any order of files and judgements', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, judgements, order, async (files, words, sequence) => {
        await using piecewise = await bench()
        for (const index of sequence) await piecewise.load([files[index] ?? files[0]])
        for (const word of words) await judged(piecewise, word)
        expect(await leftToDerive(piecewise.store)).toEqual({ written: {}, removed: {} })

        await using afresh = await bench(piecewise.log)
        await afresh.load(files)
        expect(await dump(afresh.store)).toEqual(await dump(piecewise.store))
      }),
      { numRuns: 12 },
    )
  })

  it('gives what deriving everything gives after a newer version, and a judgement taken back', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, dossier('one'), judgement, async (files, newer, word) => {
        await using graph = await bench()
        await graph.load(files)
        await judged(graph, word)
        await graph.load([{ ...newer, version: '2024-06-01' }], { force: true })
        expect(await leftToDerive(graph.store)).toEqual({ written: {}, removed: {} })
        await judged(graph, word, true)
        expect(await leftToDerive(graph.store)).toEqual({ written: {}, removed: {} })
      }),
      { numRuns: 12 },
    )
  })
})

/** What deriving everything again would still change. */
async function leftToDerive(store: GraphStore) {
  const everything = { ...emptyPlan, records: await store.recordsBy('all', []), touched: await store.claimsBy('all', []) }
  const { records: _, ...changes } = (await derive(store, everything)).changes
  return countsOf(changes)
}

/** A judgement that a different one forbids, or that was never given, changes nothing. */
async function judged(
  { store, log }: Workbench,
  { verdict, a, b }: { verdict: string; a: string; b: string },
  undo = false,
): Promise<void> {
  const word = { verdict: verdict === 'same' ? 'same' : 'different', between: [a, b], by: 'A. Reader', because: 'So it is.', undo } as const
  await judge(store, log, word).catch((fault) => expect(['REFUSED', 'BAD_INPUT']).toContain(fault.code))
}

const bench = async (log?: string) => {
  const made = await workbench(log)
  return { ...made, [Symbol.asyncDispose]: () => made.close() }
}
