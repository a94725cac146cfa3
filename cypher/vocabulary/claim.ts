import type { Money } from './money.ts'
import type { Day, PartialDate } from './partial-date.ts'

/** What a speaker does with a claim, strongest evidence first among those that make relationships. */
export const modes = [
  'record', // an official register, or the text of the instrument
  'report', // somebody tells that it is so
  'testimony', // a witness tells what they saw
  'allegation', // somebody says so of another
  'denial',
  'selfDescription',
  'opinion',
  'demand',
  'pledge',
  'forecast',
] as const
export type Mode = (typeof modes)[number]

/** The strongest mode among the claims that support a relationship, strongest first. */
export const standings = ['recorded', 'reported', 'testified', 'alleged'] as const
export type Standing = (typeof standings)[number]

/** Only these modes make relationships. */
export const standingOf: Partial<Record<Mode, Standing>> = {
  record: 'recorded',
  report: 'reported',
  testimony: 'testified',
  allegation: 'alleged',
}

/** What a qualifier may hold once a dossier is read: JSON, with shares and amounts in the shapes below. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** A share as claims carry it: decimal texts; an end missing is 0 or 1, both missing is silence. */
export type ShareQualifier = {
  readonly lo?: string
  readonly hi?: string
  readonly loOpen?: boolean
  readonly hiOpen?: boolean
  readonly raw?: string
}

export type Qualifiers = { readonly [name: string]: Json | undefined } & {
  readonly share?: ShareQualifier
  readonly amount?: Money
  readonly lastConfirmed?: PartialDate
}

/**
 * What one source says about how things are related. `subject`, `object`, `speaker` and `via` are record ids;
 * `source`, `cites` and `origin` are source ids; `answers`, `replaces` and `driftFrom` are claim ids.
 */
export type Claim = {
  readonly id: string
  readonly subject: string
  readonly predicate: string
  readonly object?: string
  readonly mode: Mode
  readonly speaker?: string
  readonly speakerAs?: string
  readonly via: readonly string[]
  readonly source: string
  readonly locator: string
  readonly cites?: string
  readonly origin?: string
  readonly answers: readonly string[]
  readonly replaces: readonly string[]
  readonly driftFrom: readonly string[]
  readonly about: readonly string[]
  readonly text: string
  readonly qualifiers: Qualifiers
  readonly validFrom?: PartialDate
  readonly validTo?: PartialDate
  readonly knownFrom?: PartialDate
  readonly knownTo?: PartialDate
  /** Why it was taken back, where it was. */
  readonly withdrawnBecause?: string
  /** The file's record or dossier that brought it. */
  readonly broughtBy: string
}

/** The days a claim counts as known, half-open; `knownFromDay` is absent where nothing dates it. */
export type KnownSpan = { readonly knownFromDay: Day; readonly knownToDay: Day }
