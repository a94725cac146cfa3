import type { Day, PartialDate } from './partial-date.ts'

/** A person's word that two records are one thing, are two, or may be either; it can be taken back. */
export type Judgement = {
  readonly id: string
  readonly verdict: 'same' | 'different' | 'unsure'
  /** Two record ids or identifiers (`lei:…`), in code-point order. */
  readonly between: readonly [string, string]
  readonly by: string
  readonly on: Day
  readonly because: string
}

export const contradictionKinds = ['date', 'class', 'amount', 'scope', 'existence'] as const
export type ContradictionKind = (typeof contradictionKinds)[number]

/** Two claims that cannot both hold: found by rule, or authored. */
export type Contradiction = {
  readonly id: string
  readonly kind: ContradictionKind
  readonly claims: readonly [string, string]
  /** Claims that belong to the same dispute. */
  readonly also: readonly string[]
  /** Entity ids it concerns. */
  readonly about: readonly string[]
  /** Record ids behind `about`, where it is authored: a merge taken back finds its entities again. */
  readonly aboutRecords?: readonly string[]
  readonly rule?: string
  readonly text?: string
  readonly open: boolean
  readonly resolution?: string
  readonly resolvedBy?: string
  readonly resolvedOn?: PartialDate
  readonly authored: boolean
  readonly knownFromDay: Day
  readonly knownToDay: Day
}

/** What the authors of a dossier know to be missing. */
export type Gap = {
  readonly id: string
  /** Entity ids it concerns. */
  readonly about: readonly string[]
  /** Record ids behind `about`: a merge taken back finds its entities again. */
  readonly aboutRecords: readonly string[]
  readonly predicate?: string
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly text: string
}

/** One load of one file: its counts, and how far it came. */
export type Run = {
  readonly id: string
  readonly source: string
  readonly version: string
  readonly sha256: string
  /** Hash of the mapping it was read by, where it was. */
  readonly mapper?: string
  /** What is being written; a load in several transactions moves it, and `batch`, with each of them. */
  readonly phase: 'records' | 'claims' | 'finished'
  /** How many batches of the phase are written. */
  readonly batch?: number
  readonly startedAt: string
  readonly finishedAt?: string
  /** Counts of the report, by name. */
  readonly counts: { readonly [name: string]: number }
}

/** The one node that speaks for the whole graph. */
export type GraphState = {
  /** Grows by one with each finished load. */
  readonly dataVersion: number
  readonly schemaVersion: number
  /** Run id and heartbeat (ISO time) of the load that holds the writer's lock. */
  readonly writer?: string
  readonly heartbeat?: string
}

/** Grows when stored properties change their meaning; a store of another version is rebuilt. */
export const SCHEMA_VERSION = 1
