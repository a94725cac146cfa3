import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'
import { secrets, withWitness } from './witness.ts'

let store: GraphStore
let ask: Asker

beforeAll(async () => {
  store = await openWorld()
  await withWitness(store)
  ask = askerOf(store)
})
afterAll(() => store.close())

const match = (given: string) => ask(`{ match(${given}) { entity { name } score reasons } }`)
const found = async (given: string) => {
  const { data } = await match(given)
  return data.match.map(({ entity, score, reasons }: { entity: { name: string }; score: number; reasons: string[] }) =>
    [entity.name, score, ...reasons].join('; '),
  )
}

describe('match finds what may be the thing, with its reasons', () => {
  it.each([
    [
      'a strong identifier',
      'identifiers: [{ scheme: "LEI", value: "529900 LOTUSOPTICS 012" }]',
      ['Lotus Optics; 1; the same identifier (Legal Entity Identifier (ISO 17442)): 529900 LOTUSOPTICS 012'],
    ],
    [
      'a ticker that two bear, told apart by a name',
      'names: ["苍鹭传感"], identifiers: [{ scheme: "szse", value: "000001" }]',
      [
        'Heron Sensors; 0.93; the same identifier (Shenzhen Stock Exchange ticker): 000001; the same name in another script: 苍鹭传感',
        'Lotus Optics; 0.9; the same identifier (Shenzhen Stock Exchange ticker): 000001',
      ],
    ],
    [
      'a name but for its legal form',
      'names: ["Heron Sensors Ltd."]',
      ['Heron Sensors; 0.8; the same name but for its legal form: Heron Sensors'],
    ],
    [
      'a short name in another script',
      'names: ["莲花光学"]',
      ['Lotus Optics; 0.8; the same name but for its legal form: 莲花光学股份有限公司'],
    ],
    ['words', 'names: ["Lotus Trading House"]', ['Lotus Trading; 0.58; 2 of 3 words: Lotus Trading']],
    [
      'a name, against another strong identifier',
      'names: ["Lotus Optics"], identifiers: [{ scheme: "lei", value: "529900SOMEBODYELSE12" }]',
      [
        'Lotus Optics; 0.45; the same name: Lotus Optics; another identifier (Legal Entity Identifier (ISO 17442)): 529900LOTUSOPTICS012',
        'Lotus Trading; 0.35; 1 of 3 words: Lotus Trading',
        'Lotus Holding; 0.35; 1 of 3 words: Lotus Holding',
      ],
    ],
    ['nothing', 'names: ["Nobody of that name"]', []],
  ])('%s', async (_, given, expected) => {
    expect(await found(given)).toEqual(expected)
  })

  it('of one kind only where a kind is said, and no more than asked', async () => {
    expect(await found('names: ["Lotus Optics"], kind: PERSON')).toEqual([])
    expect(await found('names: ["Lotus"], limit: 2')).toHaveLength(2)
  })
})

it('nobody protected is a candidate, by name, number, script or id', async () => {
  for (const name of ['Hidden Name', '隐名', 'dossier:witness', 'a witness', 'protected person']) {
    const { data, text } = await match(`names: ["${name}"], identifiers: [{ scheme: "gb-coh", value: "SECRET00" }]`)
    expect(data.match).toEqual([])
    expect(text).not.toMatch(secrets)
  }
})

it.each(['', 'names: []', 'names: ["x"], limit: 0', 'names: ["x"], limit: 51', `names: ["${'x'.repeat(201)}"]`])(
  'match(%s) is refused in a sentence',
  async (given) => {
    const { errors } = await ask(given === '' ? '{ match { score } }' : `{ match(${given}) { score } }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  },
)
