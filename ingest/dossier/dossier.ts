import type { Claim, Contradiction, EntityKind, Json, Name, PartialDate, Source } from '#vocabulary'

/** A dossier as it is written, once every field has been checked and read as its kind. References are keys of the file. */
export type Dossier = {
  readonly dossier: string
  readonly version: string
  readonly title?: string
  readonly licence?: string
  readonly sources?: Entries<SourceEntry>
  readonly entities?: Entries<EntityEntry>
  readonly claims?: Entries<ClaimEntry>
  readonly contradictions?: Entries<ContradictionEntry>
  readonly gaps?: readonly GapEntry[] | Entries<GapEntry>
  readonly judgements?: readonly JudgementEntry[]
}

export type Entries<T> = { readonly [key: string]: T }

export type SourceEntry = Omit<Source, 'id' | 'derivedFrom' | 'knownTo' | 'withdrawnBecause'> & { readonly derivedFrom?: readonly string[] }

export type EntityEntry = {
  readonly kind: EntityKind
  readonly name?: string
  readonly names?: readonly Name[]
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly source?: string }[]
  readonly protected?: boolean
  readonly note?: string
} & Properties

type Lists = 'via' | 'answers' | 'replaces' | 'driftFrom' | 'about'

/** What stands beside these fields is a qualifier. */
export type ClaimEntry = Omit<Claim, 'id' | 'qualifiers' | 'broughtBy' | 'withdrawnBecause' | Lists> &
  Partial<Pick<Claim, Lists>> & { readonly jointlyWith?: readonly string[] } & Properties

export type ContradictionEntry = {
  readonly between: readonly [string, string]
  readonly kind: Contradiction['kind']
  readonly resolution: string
  readonly also?: readonly string[]
  readonly about?: readonly string[]
  readonly text?: string
  readonly rule?: string
  readonly resolvedBy?: string
  readonly resolvedOn?: PartialDate
}

export type GapEntry = {
  readonly about: readonly string[]
  readonly text: string
  readonly predicate?: string
  readonly from?: PartialDate
  readonly to?: PartialDate
}

type Things = readonly [string, string]
export type JudgementEntry = {
  readonly same?: Things
  readonly different?: Things
  readonly unsure?: Things
  readonly by: string
  readonly on: string
  readonly because: string
}

type Properties = { readonly [name: string]: Json | undefined }
