import { isRelationshipType, type Source } from '#vocabulary'
import { knownSpan } from './days.ts'
import type { Pair } from './facts.ts'
import type { Lineage } from './lineage.ts'
import { type KindOf, type LeftOut, pairOf, type RelatedClaim, reasonLeftOut } from './pair.ts'
import { type Doubt, type Reading, readClaim } from './reading.ts'

export type PairClaims = { readonly pair: Pair; readonly claims: readonly RelatedClaim[] }

/** What could not be used of the claims. */
export type Rest = { readonly leftOut: Map<string, LeftOut>; readonly doubts: Doubt[] }

/** Claims by the pair they speak of; those that speak of none are left out, by reason. */
export function claimsByPair(claims: readonly RelatedClaim[], kindOf: KindOf, { leftOut }: Rest): Iterable<PairClaims> {
  const pairs = new Map<string, { pair: Pair; claims: RelatedClaim[] }>()
  for (const claim of claims) {
    const { subject: from, object: to, predicate: type } = claim
    const key = pairOf(claim, kindOf)
    if (key === undefined || to === undefined || !isRelationshipType(type)) {
      const reason = reasonLeftOut(claim, kindOf)
      if (reason) leftOut.set(claim.id, reason)
      continue
    }
    const same = pairs.get(key)
    if (same) same.claims.push(claim)
    else pairs.set(key, { pair: { type, from, to }, claims: [claim] })
  }
  return pairs.values()
}

/** Reads the claims of a pair. Those that nothing dates are left out; those taken back before they were known are a doubt. */
export function readingsOf(
  { pair: { type }, claims }: PairClaims,
  sources: ReadonlyMap<string, Source>,
  lineageOf: (claim: RelatedClaim) => Lineage,
  { leftOut, doubts }: Rest,
): Reading[] {
  const readings: Reading[] = []
  for (const claim of claims) {
    const source = sources.get(claim.source)
    const known = knownSpan(claim, source)
    if (known === undefined) leftOut.set(claim.id, 'undated')
    else if (known.knownToDay > known.knownFromDay)
      readings.push(readClaim(claim, { type, known, source, lineage: lineageOf(claim) }, doubts))
    else doubts.push({ claim: claim.id, reason: `taken back on ${known.knownToDay}, known only from ${known.knownFromDay}` })
  }
  return readings
}
