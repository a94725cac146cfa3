import type { StoredClaim } from '#graph'
import type { Claim, Judgement, Record, Source } from '#vocabulary'
import type { AuthoredContradiction, AuthoredGap } from '../rows.ts'

/** Rows that take the place of those stored, and ids that go. */
export type Replacement<T> = { readonly set: readonly T[]; readonly removed: readonly string[] }

/** What is to change, before anything is derived: of a load, a retraction or a judgement. */
export type Plan = {
  readonly sources: readonly Source[]
  /** New wordings, and old ones taken back. */
  readonly records: readonly Record[]
  readonly claims: readonly Claim[]
  /** Claims that stay as they are, but what is derived of them may not. */
  readonly touched: readonly StoredClaim[]
  readonly contradictions: Replacement<AuthoredContradiction>
  readonly gaps: Replacement<AuthoredGap>
  readonly judgements: Replacement<Judgement>
}

const nothing = { set: [], removed: [] }

export const emptyPlan: Plan = {
  sources: [],
  records: [],
  claims: [],
  touched: [],
  contradictions: nothing,
  gaps: nothing,
  judgements: nothing,
}
