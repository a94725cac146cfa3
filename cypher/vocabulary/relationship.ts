import type { Json, Standing } from './claim.ts'
import type { RelationshipType } from './index.ts'
import type { Day, PartialDate } from './partial-date.ts'
import type { ShareRange } from './share.ts'

/** A range of decimal texts: an amount in one currency, or a count. */
export type DecimalRange = {
  readonly lo: string
  readonly hi: string
  readonly loOpen: boolean
  readonly hiOpen: boolean
}
export type AmountRange = DecimalRange & { readonly currency: string }

/**
 * One stored edge: what the claims known in `[knownFromDay, knownToDay)` amount to for one pair and one value.
 * `id` is `TYPE~claim`; `id@knownFromDay` is the key of the version. Open days are the sentinels.
 */
export type Relationship = {
  readonly id: string
  readonly type: RelationshipType
  /** Entity ids, in the direction of the type. */
  readonly from: string
  readonly to: string
  /** Key qualifiers with their defaults; a silent one is missing. */
  readonly keys: { readonly [name: string]: string | boolean }
  readonly share?: ShareRange
  readonly amounts?: readonly AmountRange[]
  readonly count?: DecimalRange
  /** Qualifiers compared with nothing. */
  readonly carried: { readonly [name: string]: Json | undefined }
  readonly validFrom?: PartialDate
  readonly validTo?: PartialDate
  readonly validFromMin: Day
  readonly validFromMax: Day
  readonly validToMin: Day
  readonly validToMax: Day
  readonly knownFromDay: Day
  readonly knownToDay: Day
  readonly standing: Standing
  readonly origins: number
  readonly publications: number
  readonly lastConfirmed?: PartialDate
  readonly contested: boolean
  /** Ids of the relationships known in the same stretch that cannot stand beside this one. */
  readonly rivals: readonly string[]
  /** Claim ids: all that support it, those of them that give its figure, those that are drift. */
  readonly claims: readonly string[]
  readonly figures: readonly string[]
  readonly drift: readonly string[]
  /** Source ids of its claims, each once, in code-point order: as many as `publications`. */
  readonly sources: readonly string[]
}

/** The days between which a relationship began and ended. */
type Validity = Pick<Relationship, 'validFromMin' | 'validFromMax' | 'validToMin' | 'validToMax'>

export type Certainty = 'certainly' | 'possibly' | 'no'

/** Whether a relationship held on a day, as far as its partial dates say. */
export function holds(relationship: Validity, asOf: Day): Certainty {
  const { validFromMin, validFromMax, validToMin, validToMax } = relationship
  if (validFromMax <= asOf && asOf < validToMin) return 'certainly'
  return validFromMin <= asOf && asOf < validToMax ? 'possibly' : 'no'
}

/** The key of one stored version. */
export const versionKey = (edge: Pick<Relationship, 'id' | 'knownFromDay'>): string => `${edge.id}@${edge.knownFromDay}`
