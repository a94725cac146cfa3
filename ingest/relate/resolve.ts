import type { Claim, Day, KnownSpan, Relationship } from '#vocabulary'

type Version = Pick<Relationship, 'id' | 'knownFromDay' | 'knownToDay'>

/** The version of an edge, or the claim, that is known on a day. */
export const isKnownOn = ({ knownFromDay, knownToDay }: KnownSpan, day: Day): boolean => knownFromDay <= day && day < knownToDay

/** The claim a relationship is named for. */
export const claimOfId = (id: string): string => id.slice(id.indexOf('~') + 1)

/**
 * What a relationship id, once given, means on a day: itself if known then, else those known of what its claim supports; nothing once
 * that claim is taken back. `claim` is the one the id is named for, `versions` are the stored edges of its `supports`.
 */
export function resolveRelationship(
  id: string,
  knownAt: Day,
  claim: Pick<KnownSpan, 'knownToDay'> & { readonly supports: readonly string[] },
  versions: readonly Version[],
): readonly string[] {
  const known = new Set(versions.filter((version) => isKnownOn(version, knownAt)).map((version) => version.id))
  if (known.has(id)) return [id]
  return claim.knownToDay <= knownAt ? [] : claim.supports.filter((supported) => known.has(supported))
}

/** The denials known on a day that answer a claim of the edge: they hang on it and open no version. In the order given. */
export const denialsOf = <D extends KnownSpan & Pick<Claim, 'mode' | 'answers'>>(
  edge: Pick<Relationship, 'claims'>,
  claims: readonly D[],
  knownAt: Day,
): D[] =>
  claims.filter(
    (claim) => claim.mode === 'denial' && isKnownOn(claim, knownAt) && claim.answers.some((answered) => edge.claims.includes(answered)),
  )
