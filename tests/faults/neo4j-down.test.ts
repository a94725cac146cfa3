import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '#graph'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j } from '../neo4j-for-tests.ts'
import { silentBolt } from './silent-bolt.ts'

const at = (uri: string, deadline: number, password = 'whatever') =>
  openStore({ neo4j: { uri, user: 'neo4j', password, database: 'neo4j' }, dataFile: '', deadline })

describe('a Neo4j that is not there', () => {
  it('is said to be unreachable, with what to do', async () => {
    const store = await at('bolt://127.0.0.1:9', 5_000)
    await expect(store.state()).rejects.toMatchObject({ code: 'UNREACHABLE', message: expect.stringContaining('npm run neo4j') })
    await expect(store.ping()).rejects.toMatchObject({ code: 'UNREACHABLE' })
    await store.close()
  })
})

describe('a Neo4j that falls silent', () => {
  it('costs a question its deadline and no more', async () => {
    const silent = await silentBolt()
    const store = await at(silent.uri, 300)
    await expect(store.state()).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('300 ms') })
    await store.close()
    silent.close()
  })

  it('is given up after five hangs, and asked by one probe before anything else is sent', async () => {
    const silent = await silentBolt()
    const store = await at(silent.uri, 200)
    const hangs = await Promise.allSettled(Array.from({ length: 5 }, () => store.state()))
    expect(hangs.map((hang) => hang.status === 'rejected' && hang.reason.code)).toEqual(Array(5).fill('TIMEOUT'))
    const before = silent.connections()
    const after = await Promise.allSettled(Array.from({ length: 5 }, () => store.state()))
    expect(after.map((fault) => fault.status === 'rejected' && fault.reason.code)).toEqual(Array(5).fill('UNREACHABLE'))
    expect(silent.connections()).toBe(before + 1)
    await store.close()
    silent.close()
  })
})

const { lent, giveBack } = await borrowNeo4j()
afterAll(giveBack)

describe('a Neo4j that refuses us', () => {
  it('says which user was refused and which variables to set', async (context) => {
    if ('notTried' in lent) return context.skip(NOT_TRIED + lent.notTried)
    const store = await at(lent.uri, 20_000, 'not the password')
    await expect(store.state()).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('NEO4J_PASSWORD') })
    await store.close()
  })

  it('names a database that it has not', async (context) => {
    if ('notTried' in lent) return context.skip(NOT_TRIED + lent.notTried)
    const store = await openStore({ neo4j: { ...lent, database: 'elsewhere' }, dataFile: '', deadline: 20_000 })
    await expect(store.state()).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('elsewhere') })
    await store.close()
  })
})
