import type { Json } from './claim.ts'
import type { PartialDate } from './partial-date.ts'

export const nameTypes = ['full', 'short', 'official', 'former', 'alias'] as const

/** A name as it is used, and by whom. `lang` is BCP 47 with its script where one language has several: zh-Hans. */
export type Name = {
  readonly text: string
  readonly lang?: string
  readonly type?: (typeof nameTypes)[number]
  /** Record id of who uses it. */
  readonly usedBy?: string
  readonly note?: string
}

export type Identifier = { readonly scheme: string; readonly value: string; readonly source?: string }

/** What one source says about one thing, verbatim. Its id is `source:key`. */
export type Record = {
  readonly id: string
  readonly source: string
  readonly kind: string
  /** How the kind is known; the best of an entity's records wins. */
  readonly kindBasis: 'stated' | 'role' | 'guessed'
  readonly name: string
  readonly names: readonly Name[]
  readonly identifiers: readonly Identifier[]
  readonly protected: boolean
  readonly properties: { readonly [name: string]: Json | undefined }
  readonly note?: string
  readonly knownTo?: PartialDate
}

/** `scheme:value`, the form in which an identifier is asked for and an entity named. */
export const identifierId = (identifier: Pick<Identifier, 'scheme' | 'value'>): string =>
  `${identifier.scheme.toLowerCase()}:${identifier.value}`
