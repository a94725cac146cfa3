import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import type { Neo4jForTests } from './neo4j-launcher.ts'

export type LentNeo4j = Extract<Neo4jForTests, { readonly uri: string }>

/** The run's Neo4j, this file's alone until `giveBack`; or why there is none. */
export async function borrowNeo4j(): Promise<{ readonly lent: Neo4jForTests; readonly giveBack: () => void }> {
  const socket = createConnection(inject('neo4jLauncher'), '127.0.0.1')
  for await (const line of createInterface({ input: socket })) {
    return { lent: JSON.parse(line), giveBack: () => socket.destroy() }
  }
  throw new Error('the launcher of Neo4j hung up')
}

/** Deletes every node. Constraints and indexes stay: they are the same for every test, and plans are kept with them. */
export async function emptyNeo4j({ uri, user, password, database }: LentNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const ask = (text: string) => driver.executeQuery(text, {}, { database })
    for (;;) {
      const { records } = await ask('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone')
      if (records[0]?.get('gone').toNumber() === 0) break
    }
  } finally {
    await driver.close()
  }
}
