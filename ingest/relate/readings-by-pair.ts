import { isRelationshipType, type Source } from '#vocabulary'
import { knownSpan } from './days.ts'
import type { Pair } from './facts.ts'
import { lineages } from './lineage.ts'
import { type KindOf, type LeftOut, pairOf, type RelatedClaim, reasonLeftOut } from './pair.ts'
import { type Doubt, type Reading, readClaim } from './reading.ts'

/** What claims are read into: the pairs they speak of, and what could not be used. */
export type ReadClaims = {
  readonly pairs: readonly { readonly pair: Pair; readonly readings: readonly Reading[] }[]
  readonly leftOut: ReadonlyMap<string, LeftOut>
  readonly doubts: readonly Doubt[]
}

export function readingsByPair(claims: readonly RelatedClaim[], sources: ReadonlyMap<string, Source>, kindOf: KindOf): ReadClaims {
  const pairs = new Map<string, { pair: Pair; readings: Reading[] }>()
  const leftOut = new Map<string, LeftOut>()
  const doubts: Doubt[] = []
  const lineageOf = lineages(sources)
  for (const claim of claims) {
    const { subject: from, object: to, predicate: type } = claim
    const source = sources.get(claim.source)
    const known = knownSpan(claim, source)
    const key = pairOf(claim, kindOf)
    if (key === undefined || known === undefined || to === undefined || !isRelationshipType(type)) {
      leftOut.set(claim.id, reasonLeftOut(claim, kindOf) ?? 'undated')
      continue
    }
    if (known.knownToDay <= known.knownFromDay) {
      doubts.push({ claim: claim.id, reason: `taken back on ${known.knownToDay}, known only from ${known.knownFromDay}` })
      continue
    }
    const reading = readClaim(claim, { type, known, source, lineage: lineageOf(claim) }, doubts)
    const same = pairs.get(key)
    if (same) same.readings.push(reading)
    else pairs.set(key, { pair: { type, from, to }, readings: [reading] })
  }
  return { pairs: [...pairs.values()], leftOut, doubts }
}
