import { afterAll, expect, it } from 'vitest'
import { type GraphStore, openStore } from '#graph'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j, emptyNeo4j } from '../neo4j-for-tests.ts'
import { openWorld, world } from '../world.ts'
import { askerOf } from './asking.ts'
import { unthreaded } from './unthreaded.ts'

const { lent, giveBack } = await borrowNeo4j()
afterAll(giveBack)

const question = `{ companies(first: 10) { nodes { name
  ownership(asOf: "2024-06-01", knownAt: "2024-06-01") { ... on Ownership {
    states { state share { lo hi loOpen hiOpen } bodies { body { id } share { lo hi } } claims { nodes { id } } publications origins lastConfirmed }
    owners { totalCount nodes { owner { id } share { lo hi } ultimate claims { nodes { id } } } }
    balance { owners { lo hi } unattributed { lo hi } inLoops { lo hi } ultimateCount }
    control { controllers { controller { id } certainty } widelyHeld relationships { id } }
    flags { flag company { id } owner { id } }
    explain(state: "CN") { sentence covers walks { product loopFactor entities { id } steps { stakes { id } } } }
  } }
  verdicts(rules: ["STATE_10", "STATE_25", "STATE_MAJORITY_50"], asOf: "2024-06-01") { ... on VerdictList { nodes { value margin sentence why { id } critical { id } bySource { source { id } value } } } }
} } stateOwned(threshold: 0.1, asOf: "2024-06-01") { ... on StateOwnedConnection { totalCount nodes { company { id } state value } } } }`

async function answerOf(store: GraphStore): Promise<unknown> {
  const ask = askerOf(store, { start: unthreaded })
  // A server just started compiles each statement first, and may take longer for it than a request has.
  for (let attempt = 0; attempt < 5; attempt++) if (!(await ask(question)).errors) break
  const { data, errors } = await ask(question)
  await ask.app.dispose()
  expect(errors).toBeUndefined()
  return data
}

if ('notTried' in lent) it('ownership is the same on both engines', (context) => context.skip(NOT_TRIED + lent.notTried))
else {
  await emptyNeo4j(lent)
  const neo4j = await openStore({ neo4j: lent, dataFile: '', deadline: 60_000 })
  await neo4j.prepare()
  await neo4j.apply(world())
  const embedded = await openWorld()
  afterAll(() => Promise.all([neo4j.close(), embedded.close()]))

  it('ownership is the same on both engines', async () => {
    expect(await answerOf(neo4j)).toEqual(await answerOf(embedded))
  }, 180_000)
}
