import type { Json } from './claim.ts'
import type { EntityKind } from './index.ts'
import type { Identifier, Name } from './record.ts'

/** The thing itself, as its records are judged to describe it. */
export type Entity = {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Code-point order of lists; never null. */
  readonly sortName: string
  readonly names: readonly Name[]
  readonly identifiers: readonly Identifier[]
  readonly protected: boolean
  readonly properties: { readonly [name: string]: Json | undefined }
  /** Ids of the records that describe it, in code-point order. */
  readonly records: readonly string[]
}

/** The neutral words that stand for a protected person where no source gives neutral words of its own. */
export const PROTECTED_NAME = 'protected person'
