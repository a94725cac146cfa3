import { reads } from '../../statements.ts'
import type { DerivationReads, StoredClaim } from '../graph-store.ts'
import { DERIVATION_DEADLINE, type StatementRunner } from '../statement-runner.ts'
import { claimOf } from './claims.ts'
import { edgesOfPairs } from './edges.ts'
import { entityOf } from './entities.ts'
import { byId, gather } from './gather.ts'
import { recordOf } from './sources.ts'

const claimsNamed = {
  id: [reads.claimsById],
  broughtBy: [reads.claimsByBringer],
  end: [reads.claimsBySubject, reads.claimsByObject],
  pair: [reads.claimsByPair],
  source: [reads.claimsBySource],
} as const

/** What ingest reads back: whole answers in the order of id, with time for a whole graph. */
export const derivationReads = (runner: StatementRunner): DerivationReads => ({
  recordsBy: async (by, values) => {
    if (by === 'all') return (await runner.read(reads.allRecords, {}, DERIVATION_DEADLINE)).map(recordOf).sort(byId)
    const statement = by === 'id' ? reads.recordsById : reads.recordsBySource
    const rows = await gather<typeof statement>(values, (ids) => runner.read(statement, { ids }, DERIVATION_DEADLINE))
    return rows.map(recordOf).sort(byId)
  },
  claimsBy: async (by, values) => {
    if (by === 'all') return (await runner.read(reads.allClaims, {}, DERIVATION_DEADLINE)).map(claimOf).sort(byId)
    const found = new Map<string, StoredClaim>()
    for (const statement of claimsNamed[by]) {
      const rows = await gather<typeof statement>(values, (ids) => runner.read(statement, { ids }, DERIVATION_DEADLINE))
      for (const claim of rows.map(claimOf)) found.set(claim.id, claim)
    }
    return [...found.values()].sort(byId)
  },
  edgesOfPairs: (pairs) => edgesOfPairs(runner, pairs, DERIVATION_DEADLINE),
  entitiesBy: async (by, values) => {
    if (by === 'all') return (await runner.read(reads.allEntities, {}, DERIVATION_DEADLINE)).map(entityOf).sort(byId)
    const rows = await gather<typeof reads.entitiesById>(values, (ids) => runner.read(reads.entitiesById, { ids }, DERIVATION_DEADLINE))
    return rows.map(entityOf).sort(byId)
  },
})
