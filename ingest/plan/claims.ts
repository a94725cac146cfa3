import type { StoredClaim } from '#graph'
import type { Claim, Day } from '#vocabulary'
import { canonical } from '../canonical.ts'
import type { Decisions } from '../log.ts'
import { baseOf, earlier, nextVersions, type Versions } from '../versions.ts'

/** A claim as its source brings it, without what is derived of it. */
export function claimOf({ supports, knownFromDay, knownToDay, pair, aboutEntities, ...claim }: StoredClaim): Claim {
  return claim
}

/** `relinked` say what they said, and refer to a further wording of another claim. */
export type ClaimVersions = Versions<Claim> & { readonly relinked: readonly Claim[] }

/** The claims of a version against those its dossier brought before. */
export function planClaims(given: readonly Claim[], stored: readonly StoredClaim[], version: Day, decisions: Decisions): ClaimVersions {
  const before = stored.map(claimOf)
  const versions = nextVersions(given, before, version, {
    // A claim that a person retracted is still said by its dossier.
    isClosed: (claim) => claim.withdrawnBecause !== undefined && !decisions.retractions.has(claim.id),
    renew: (claim, id, since) => retracted({ ...claim, id, ...(since !== undefined && { knownFrom: since }) }, decisions),
    close: (claim, day) => closed(claim, day),
    content: (claim) => canonical(withBases(claim)),
  })
  return linked(versions, before)
}

/** A claim with the day and the reason for which a person took it back, if one did. */
export function retracted(claim: Claim, { retractions }: Decisions): Claim {
  const retraction = retractions.get(claim.id)
  if (!retraction) return claim
  return { ...claim, knownTo: earlier(claim.knownTo, retraction.on), withdrawnBecause: retraction.reason }
}

/** A claim that its source no longer makes, from the day of a version on. */
export const closed = (claim: Claim, version: Day): Claim => ({
  ...claim,
  knownTo: earlier(claim.knownTo, version),
  withdrawnBecause: claim.withdrawnBecause ?? `no longer said so in the version of ${version}`,
})

const references = ['answers', 'replaces', 'driftFrom'] as const

/** Which wording a claim refers to makes no difference to what it says. */
function withBases(claim: Claim): Claim {
  return mapReferences(claim, (ids) => [...new Set(ids.map(baseOf))])
}

function mapReferences(claim: Claim, map: (ids: readonly string[]) => readonly string[]): Claim {
  return { ...claim, ...Object.fromEntries(references.map((name) => [name, map(claim[name])])) }
}

/** A claim that refers to another refers to every wording of it: each is known in its own time. */
function linked(versions: Versions<Claim>, stored: readonly Claim[]): ClaimVersions {
  const wordings = new Map<string, string[]>()
  const ids = new Set([...stored, ...versions.written].map((claim) => claim.id))
  for (const id of [...ids].sort()) wordings.set(baseOf(id), [...(wordings.get(baseOf(id)) ?? []), id])
  const link = (claim: Claim) =>
    mapReferences(claim, (given) => [...new Set(given.map(baseOf))].flatMap((base) => wordings.get(base) ?? [base]))
  const rewritten = new Set([...versions.written, ...versions.closed].map((claim) => claim.id))
  const others = [...versions.current.values()].filter((claim) => !rewritten.has(claim.id))
  return {
    ...versions,
    written: versions.written.map(link),
    relinked: others.filter((claim) => canonical(link(claim)) !== canonical(claim)).map(link),
  }
}
