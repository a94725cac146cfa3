import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { openWorld } from '../world.ts'
import { askerOf } from './asking.ts'
import { type CountedStore, countedStore } from './counted-store.ts'

let inner: GraphStore
let counted: CountedStore
let ask: ReturnType<typeof askerOf>

beforeAll(async () => {
  inner = await openWorld()
  counted = countedStore(inner)
  ask = askerOf(counted.store)
  await ask('{ companies { nodes { id } } }')
  await ask.app.prepare()
})
afterAll(() => ask.app.dispose().finally(() => inner.close()))

/** Each question with the levels of the graph it asks for, and the statements these are. */
const questions: readonly { readonly of: string; readonly trips: number; readonly statements: number; readonly query: string }[] = [
  { of: 'a list', trips: 1, statements: 1, query: '{ companies(first: N) { nodes { name country } } }' },
  { of: 'a list and its count', trips: 1, statements: 2, query: '{ companies(first: N) { totalCount nodes { name } } }' },
  {
    of: 'owners, whose names come along',
    trips: 2,
    statements: 2,
    query: '{ companies(first: N) { nodes { owners { nodes { owner { name } share { lo } } } } } }',
  },
  {
    of: 'two relations side by side',
    trips: 2,
    statements: 3,
    query: '{ companies(first: N) { nodes { owners { nodes { id } } restrictions { nodes { id } } } } }',
  },
  {
    of: 'one relation asked for two days',
    trips: 2,
    statements: 3,
    query: '{ companies(first: N) { nodes { a: owners(asOf: "2015-01-01") { nodes { id } } b: owners { nodes { id } } } } }',
  },
  {
    of: 'rows and their count',
    trips: 2,
    statements: 3,
    query: '{ companies(first: N) { nodes { owners { totalCount nodes { id } } } } }',
  },
  {
    of: 'the claims of relationships',
    trips: 3,
    statements: 3,
    query: '{ companies(first: N) { nodes { owners { nodes { claims { nodes { text mode } } } } } } }',
  },
  {
    of: 'their sources and speakers',
    trips: 4,
    statements: 5,
    query:
      '{ companies(first: N) { nodes { owners(first: 2) { nodes { claims(first: 2) { nodes { source { title } speaker { name } subject { name } } } } } } } }',
  },
  {
    of: 'owners of owners, which are companies that were asked about before',
    trips: 3,
    statements: 3,
    query:
      '{ companies(first: N) { nodes { owners(first: 2) { nodes { owner { ... on Company { owners(first: 2) { nodes { claims(first: 2) { nodes { text } } } } } } } } } } }',
  },
  {
    of: 'what else owners hold, with its claims',
    trips: 4,
    statements: 4,
    query:
      '{ companies(first: N) { nodes { owners(first: 2) { nodes { owner { holdings(first: 2) { nodes { claims(first: 2) { nodes { text } } } } } } } } } }',
  },
  {
    of: 'what answers the claims of owners of owners, and who published it',
    trips: 6,
    statements: 6,
    query: `{ companies(first: N) { nodes { supplies(first: 2) { nodes { contract { covers(first: 2) { nodes { claims(first: 2) { nodes { answeredBy { source { title } } } } } } } } } } } }`,
  },
  {
    of: 'where the capital leads, for which the graph is not asked',
    trips: 1,
    statements: 1,
    query: '{ companies(first: N) { nodes { ownership { ... on Ownership { balance { unattributed { lo } } } } } } }',
  },
  {
    of: 'the shares of states, with the claims they rest on',
    trips: 3,
    statements: 3,
    query: '{ companies(first: N) { nodes { ownership { ... on Ownership { states { share { lo } claims { nodes { text } } } } } } } }',
  },
  {
    of: 'owners through all chains, by name',
    trips: 2,
    statements: 2,
    query: '{ companies(first: N) { nodes { ownership { ... on Ownership { owners { nodes { owner { name } share { lo } } } } } } } }',
  },
  {
    of: 'verdicts of two rules, with their proofs',
    trips: 3,
    statements: 3,
    query:
      '{ companies(first: N) { nodes { verdicts(rules: ["STATE_10", "STATE_25"]) { ... on VerdictList { nodes { value why { claims { nodes { text } } } } } } } } }',
  },
]

describe('a question takes as many trips as it has levels', () => {
  it.each(questions)('$of', async ({ query, trips, statements }) => {
    for (const parents of ['20', '4']) {
      counted.reset()
      const { errors } = await ask(query.replace('N', parents))
      expect(errors).toBeUndefined()
      expect(counted.trips()).toBe(trips)
      expect(counted.calls).toHaveLength(statements)
    }
  })
})
