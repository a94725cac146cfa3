import type { EntityKind, Mode, Name, PartialDate, Record, SourceKind } from '#vocabulary'

/** How a table of rows is read as records and claims, as it is written, once every field has been checked. */
export type Mapping = {
  readonly mapping: string
  readonly source: SourceFacts
  readonly reading?: ReadingRules
  readonly tables: { readonly [key: string]: TableMapping }
}

export type SourceFacts = {
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly kind?: SourceKind
  readonly url?: string
  readonly language?: string
  readonly note?: string
  readonly publishedOn?: PartialDate
  readonly retrievedOn?: PartialDate
  readonly mode: Mode
  /** Whether what is absent from a newer version is gone, or was only not sent. */
  readonly coverage: 'complete' | 'partial'
}

export type ReadingRules = {
  readonly delimiter?: string
  readonly quote?: '"' | "'" | 'none'
  readonly encoding?: string
  /** Words that stand for nothing; an empty cell always does. */
  readonly nulls?: readonly string[]
  readonly dateOrder?: 'dayFirst' | 'monthFirst'
  readonly decimal?: 'point' | 'comma'
}

/** A column by its name; with the words of a table in place of its own; or one value for every row. */
export type Cell = string | { readonly column?: string; readonly table?: Words; readonly value?: string }
export type Words = { readonly [raw: string]: string }

export type TableMapping = {
  /** The names of its files, `*` standing for anything; unsaid: every file. */
  readonly file?: string
  readonly setAside?: readonly { readonly column: string; readonly values: readonly string[] }[]
  readonly records: { readonly [key: string]: RecordMapping }
  readonly claims?: { readonly [key: string]: ClaimMapping }
  readonly ignore?: readonly string[]
}

export type RecordMapping = {
  readonly kind: EntityKind | { readonly column: string; readonly table: { readonly [raw: string]: EntityKind } }
  readonly kindBasis?: Record['kindBasis']
  /** Columns that are its id in this source; unsaid: the row is its own. */
  readonly key?: readonly string[]
  /** A row may lack it. */
  readonly optional?: boolean
  readonly protected?: boolean
  /** Unsaid: the row only points at it; another row, file or source describes it. */
  readonly name?: Cell
  readonly names?: readonly (Omit<Name, 'text' | 'usedBy'> & { readonly column: string })[]
  readonly identifiers?: readonly { readonly scheme: string; readonly column: string }[]
  readonly properties?: { readonly [name: string]: Cell }
}

export type ShareMapping = {
  readonly percent?: Cell
  readonly fraction?: Cell
  readonly bands?: { readonly column: string; readonly table: Words }
}
export type AmountMapping = { readonly value: Cell; readonly currency: Cell }

/** What stands beside these fields is a qualifier of the predicate. */
export type ClaimMapping = {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** Columns that tell its rows apart, beside its ends and the key qualifiers of its type. */
  readonly key?: readonly string[]
  readonly text?: string
  readonly mode?: Mode
  readonly speaker?: string
  readonly speakerAs?: string
  readonly validFrom?: Cell
  readonly validTo?: Cell
  readonly knownFrom?: Cell
  readonly lastConfirmed?: Cell
  readonly share?: ShareMapping
  readonly amount?: AmountMapping
}
