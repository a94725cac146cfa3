import { writes } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { StoredClaim } from '../graph-store.ts'
import type { RunStatement } from '../statement-runner.ts'
import { encode } from '../stored/columns.ts'
import { claimColumns } from '../stored/things.ts'
import { existing } from './entities.ts'
import { requireAll } from './require-all.ts'

/** Writes claims in place of those of the same id, and joins them to what they are about and what they answer. */
export async function writeClaims(run: RunStatement, claims: readonly StoredClaim[]): Promise<void> {
  if (claims.length === 0) return
  const known = await existing(
    run,
    'Claim',
    claims.map((claim) => claim.id),
  )
  for (const ids of batches([...known])) await run(writes.deleteClaims, { ids })
  for (const batch of batches(claims)) await run(writes.createClaims, { rows: batch.map((claim) => encode(claimColumns, claim)) })
  const about = claims.flatMap((claim) => [...new Set(claim.aboutEntities)].map((entity) => [claim.id, entity]))
  for (const rows of batches(about)) await requireAll(run, writes.linkClaims, rows, 'what a claim is about')
  await run(writes.linkAnswers, {})
}
