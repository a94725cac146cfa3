import { stake } from './pair.ts'
import { type EffectiveShare, effectiveShare } from './share.ts'
import type { Snapshot } from './snapshot.ts'
import { int } from './typed-arrays.ts'

/** An indirect holding as its source declares it, beside what the recorded chain amounts to. Shares are billionths. */
export type DeclaredShare = {
  readonly owner: number
  readonly relationship: string
  readonly share: { readonly lo: number; readonly hi: number; readonly loOpen: boolean; readonly hiOpen: boolean }
  /** False: "declared indirect, chain not recorded". It is counted only where the snapshot was asked to. */
  readonly chainRecorded: boolean
  readonly computed: EffectiveShare
}

/** Declarations of these owners about one company. They are never part of a figure beside the chain that produces them. */
export const declaredShares = (s: Snapshot, owners: readonly number[], company: number): readonly DeclaredShare[] =>
  s.declared
    .filter((one) => one.company === company && owners.includes(one.owner))
    .map((one) => ({
      owner: one.owner,
      relationship: s.timeline.stakes.ids[one.version] ?? '',
      share: { lo: one.lo, hi: one.hi, loOpen: (one.flags & stake.loOpen) !== 0, hiOpen: (one.flags & stake.hiOpen) !== 0 },
      chainRecorded: !s.chainless.has(`${int(s.entityOf, one.owner)}>${int(s.entityOf, company)}`),
      computed: effectiveShare(s, { members: [one.owner] }, company),
    }))
