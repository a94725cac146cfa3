import type { Rows } from '../rows.ts'
import type { LoadPlan } from './load.ts'

/** Why a version is not loaded, with both counts; undefined where it may be. `force` allows a version that closes much. */
export function refusal({ version, claims }: Rows, { versionBefore, claimsBefore, tally }: LoadPlan, force: boolean): string | undefined {
  if (versionBefore !== undefined && version < versionBefore) {
    return `version ${version} is older than ${versionBefore}, which is loaded`
  }
  if (force || claimsBefore === 0) return undefined
  const { gone } = tally.claims
  if (claims.length === 0) return `it has 0 claims, and ${claimsBefore} are loaded; --force closes them`
  if (gone * 2 > claimsBefore) return `it would close ${gone} of ${claimsBefore} claims that are loaded, more than half; --force does`
  return undefined
}
