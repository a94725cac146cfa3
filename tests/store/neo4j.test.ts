import { afterAll, it } from 'vitest'
import { openStore } from '#graph'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j, emptyNeo4j } from '../neo4j-for-tests.ts'
import { storeContract } from './contract.ts'

/** A server just started compiles each statement first; on a busy machine that takes longer than an answer may. */
const PATIENCE = 60_000

const { lent, giveBack } = await borrowNeo4j()
afterAll(giveBack)

if ('notTried' in lent) it('the contract on Neo4j', (context) => context.skip(NOT_TRIED + lent.notTried))
else
  storeContract(async () => {
    await emptyNeo4j(lent)
    const store = await openStore({ neo4j: lent, dataFile: '', deadline: PATIENCE })
    await store.prepare()
    return store
  })
