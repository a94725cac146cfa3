import { expect, it } from 'vitest'
import { OPEN_END, OPEN_START, type OwnershipEdge, WHOLE } from '#vocabulary'
import { kept } from '../../server/ownership/kept.ts'
import type { Outcome, Question } from '../../server/ownership/messages.ts'
import { reckoner } from '../../server/ownership/reckoner.ts'

const edge = (from: string, to: string, lo: number, more: Partial<OwnershipEdge> = {}): OwnershipEdge => ({
  id: `OWNS~${from}-${to}`,
  from,
  to,
  keys: { interest: 'capital', parcel: 'whole', direct: true },
  share: { lo, hi: lo, loOpen: false, hiOpen: false },
  validFromMin: OPEN_START,
  validFromMax: OPEN_START,
  validToMin: OPEN_END,
  validToMax: OPEN_END,
  knownFromDay: '2020-01-01',
  knownToDay: OPEN_END,
  standing: 'recorded',
  origins: 1,
  sources: ['register'],
  figures: [],
  ...more,
})

function reckonerOf(stakes: readonly OwnershipEdge[]): (question: Question) => Outcome | undefined {
  const carriedOut = reckoner()
  carriedOut({ order: 'begin', dataVersion: 7 })
  const ids = [...new Set(stakes.flatMap(({ from, to }) => [from, to]))].sort()
  carriedOut({ order: 'parties', page: ids.map((id) => ({ id, kind: 'Company' })) })
  carriedOut({ order: 'edges', stakes, instruments: [] })
  carriedOut({ order: 'finish' })
  return (question) => carriedOut({ order: 'ask', questions: [question] }).outcomes[0]
}

const at = { asOf: '2024-01-01', knownAt: '2024-01-01' }

it('a stake that can be none marks its company, and all others are answered', () => {
  const upsideDown = { share: { lo: WHOLE / 2, hi: WHOLE / 4, loOpen: false, hiOpen: false } }
  const ask = reckonerOf([edge('x', 'a', WHOLE / 2), edge('y', 'a', 0, upsideDown), edge('x', 'b', WHOLE)])
  expect(ask({ name: 'flags', asked: { company: 'a', at } })).toEqual({ answer: [{ flag: 'UNREADABLE_EDGE', company: 'a' }] })
  expect(ask({ name: 'flags', asked: { company: 'b', at } })).toEqual({ answer: [] })
  expect(ask({ name: 'owners', asked: { company: 'a', at } })).toMatchObject({ answer: { owners: [{ owner: 'x' }] } })
})

it('a company of which no stake is recorded has none of its capital attributed', () => {
  const ask = reckonerOf([edge('x', 'a', WHOLE)])
  for (const company of ['x', 'never-heard-of']) {
    expect(ask({ name: 'balance', asked: { company, at } })).toMatchObject({ answer: { unrecorded: WHOLE, ultimate: [] } })
    expect(ask({ name: 'owners', asked: { company, at } })).toEqual({ answer: { owners: [], left: 0 } })
    expect(ask({ name: 'control', asked: { company, at } })).toMatchObject({ answer: { controllers: [], widelyHeld: true } })
  }
})

it('what is kept goes by bytes, the longest unasked first, and what is asked again is not made again', () => {
  const made: string[] = []
  const things = kept(10)
  const ask = (key: string, bytes = 4) =>
    things.get(
      key,
      () => made.push(key),
      () => bytes,
    )
  ask('a')
  ask('b')
  ask('a')
  ask('c')
  ask('a')
  expect(made).toEqual(['a', 'b', 'c'])
  ask('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  ask('too large', 100)
  ask('too large', 100)
  expect(made.at(-1)).toBe('too large')
  expect(made).toHaveLength(5)
})
