import type { PartialDate } from './partial-date.ts'

export const sourceKinds = [
  'news',
  'editorial',
  'pressRelease',
  'ngoReport',
  'register',
  'officialInstrument',
  'officialStatement',
  'companyDisclosure',
  'companyStatement',
  'encyclopedia',
  'legalNote',
  'tender',
  'dataset',
  'dossier',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A publication or a data file. Titles are their publisher's words and are shown in citations only. */
export type Source = {
  readonly id: string
  readonly kind: SourceKind
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly url?: string
  readonly language?: string
  readonly publishedOn?: PartialDate
  readonly retrievedOn?: PartialDate
  /** When its publisher last changed it, where it says so. */
  readonly updatedOn?: PartialDate
  readonly licence: string
  readonly sha256?: string
  /** True where the publication can no longer be had. */
  readonly gone?: boolean
  /** Editions of one register share a series: a later one may close what an earlier one said. */
  readonly series?: string
  /** Ids of the sources this one repeats. */
  readonly derivedFrom: readonly string[]
  readonly note?: string
  /** Set when the source was withdrawn, with its reason. */
  readonly knownTo?: PartialDate
  readonly withdrawnBecause?: string
}
