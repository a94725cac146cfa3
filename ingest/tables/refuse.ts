import type { Source } from '#vocabulary'
import type { PlanTally } from '../spool/plan.ts'
import type { RowCounts } from './report.ts'
import { versionOf } from './source-row.ts'

/** Why nothing may be loaded under this source, before anything is read; undefined where it may. */
export function refusedSource(stored: Source | undefined, version: string): string | undefined {
  if (!stored) return undefined
  if (stored.kind === 'dossier') return `"${stored.id}" is a dossier: give the mapping another name`
  const before = versionOf(stored)
  return version < before ? `version ${version} is older than ${before}, which is loaded` : undefined
}

/** Why a plan is not carried out, with both counts; undefined where it is. `force` allows one that closes much. */
export function refusedPlan(rows: RowCounts, { records, claims }: PlanTally, most: number, force: boolean): string | undefined {
  if (rows.rejected > most * rows.read) {
    return `${rows.rejected} of ${rows.read} rows are rejected, more than ${most} of them; --max-rejected allows more`
  }
  if (force) return undefined
  const stands = records.before + claims.before
  if (rows.read === 0 && stands > 0) return `it has 0 rows, and ${stands} records and claims are loaded; --force loads it`
  for (const [what, { gone, before }] of Object.entries({ records, claims })) {
    if (gone * 2 > before) return `it would close ${gone} of ${before} ${what} that are loaded, more than half; --force does`
  }
  return undefined
}
