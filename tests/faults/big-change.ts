import type { GraphChanges } from '#graph'
import { SCHEMA_VERSION } from '#vocabulary'
import { edges } from '../world/claims.ts'
import { entities } from '../world/things.ts'

/** So many entities and edges a change adds: enough to be killed in the middle of. */
export const SIZE = 3_000

/** The change of one load: entities of its own, each owned by the next, and the data version that counts it. */
export function bigChange(load: number): GraphChanges {
  const [company] = entities
  const [owned] = edges
  if (!company || !owned) throw new Error('the world is empty')
  const id = (at: number) => `load-${load}-${at % SIZE}`
  const numbers = Array.from({ length: SIZE }, (_, at) => at)
  return {
    entities: numbers.map((at) => ({ ...company, id: id(at), name: id(at), sortName: id(at), names: [], identifiers: [], records: [] })),
    relationships: numbers.map((at) => ({ ...owned, id: `OWNS~${id(at)}`, from: id(at), to: id(at + 1) })),
    state: { dataVersion: load, schemaVersion: SCHEMA_VERSION },
  }
}
