import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed } from './seed.ts'

let seed: Awaited<ReturnType<typeof openSeed>>

beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

it('20: this view as a table with footnotes, as of one day, known at another, with its licence', async () => {
  const query = '?seeds=seed:hikvision&depth=1&asOf=2024-02-07&knownAt=2024-02-07'
  const [table, again, picture] = [
    await seed.get(`/export/network.csv${query}`),
    await seed.get(`/export/network.csv${query}`),
    await seed.get(`/export/network.gexf${query}`),
  ]
  const lines: readonly Row[] = (await seed.get(`/export/network.ndjson${query}`))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const manifest = JSON.parse(await seed.get(`/export/network.csv.manifest.json${query}`))
  expect(again).toBe(table)
  expect(manifest.permittedUses.sentence).toBe('facts and citations only')
  expect(manifest.clock).toEqual({ asOf: '2024-02-07', knownAt: '2024-02-07' })
  expect(manifest.counts.rows).toBe(lines.length)

  // Every row has its numbers, and every number a source with a licence.
  const numbers: ReadonlySet<number> = new Set(manifest.citations.map((source: { 'citation-number': number }) => source['citation-number']))
  for (const { citations } of lines) {
    expect(citations.length).toBeGreaterThan(0)
    for (const number of citations) expect(numbers).toContain(number)
  }
  const licensed = manifest.licences.flatMap(({ citations }: { citations: number[] }) => citations)
  expect(new Set(licensed)).toEqual(numbers)

  // Announced, and not yet listed; nothing of what became known later, no speech, nobody protected.
  expect(lines.filter(({ type }) => type === 'PARTICIPATES_IN').map(({ keys }) => keys)).toEqual([['status: announced']])
  expect(lines.every(({ knownFromDay, standing }) => knownFromDay <= '2024-02-07' && standing !== '')).toBe(true)
  for (const text of [table, picture]) expect(text).not.toMatch(/witness|detainee|protected-/)

  const alleged = lines.filter(({ standing }) => standing === 'alleged')
  expect(alleged.length).toBeGreaterThan(0)
  const { claims } = await seed.ask(
    '{ claims(where: { modes: [ALLEGATION] }, knownAt: "2024-02-07", first: 100) { nodes { supports { id } answeredBy { id } } } }',
  )
  const answered = new Map<string, number>(
    claims.nodes.flatMap(({ supports, answeredBy }: { supports: { id: string }[]; answeredBy: object[] }) =>
      supports.map(({ id }): [string, number] => [id, answeredBy.length]),
    ),
  )
  for (const { id, answers } of alleged) expect(answers).toHaveLength(answered.get(id) ?? 0)
})

type Row = {
  readonly id: string
  readonly type: string
  readonly keys: readonly string[]
  readonly standing: string
  readonly knownFromDay: string
  readonly citations: readonly number[]
  readonly answers: readonly object[]
}

it('22: what this graph cannot answer about a company, its contracts and its subsidiaries', async () => {
  const fields = '{ gaps { reason predicate sentence relationship { type origins from { id } to { id } } } }'
  const { company, contract, subsidiary } = await seed.ask(`{
    company: coverage(entity: "seed:hikvision") ${fields}
    contract: coverage(entity: "seed:moyu-2017") ${fields}
    subsidiary: coverage(entity: "seed:moyu-haishi") ${fields}
  }`)
  const authored = ({ gaps }: { readonly gaps: readonly Gap[] }) =>
    gaps.filter(({ reason }) => reason === 'AUTHORED').map(({ sentence }) => sentence)
  const told = [
    [company, /No list of shareholders after 2022/],
    [company, /38\.88 percent have no date of their own/],
    [company, /46\.00 percent .* attributed to nobody/],
    [company, /nothing after April 2024/],
    [company, /No dated edition of either Treasury list/],
    [contract, /Who bought .* unknown/],
    [contract, /No tender is here as a text/],
    [subsidiary, /No source ties any of the five subsidiaries to a contract/],
  ] as const
  for (const [coverage, sentence] of told) expect(authored(coverage)).toContainEqual(expect.stringMatching(sentence))
  const single: readonly Gap[] = company.gaps.filter(({ reason }: Gap) => reason === 'SINGLE_ORIGIN')
  expect(single.length).toBeGreaterThan(0)
  for (const { relationship, sentence } of single) {
    expect(relationship?.origins).toBe(1)
    expect(sentence).toContain('Hikvision')
  }
})

type Gap = { readonly reason: string; readonly sentence: string; readonly relationship: { readonly origins: number } | null }
