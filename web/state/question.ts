import { type Day, isDay, type Standing } from '#vocabulary'

/** How good the evidence must be: the API's filter, so that a filtered picture's figures are the filtered ones. */
export type Evidence = {
  /** At least this standing; unsaid: any. */
  readonly standing: Standing | undefined
  /** At least this many origins. */
  readonly origins: 1 | 2 | 3
  /** Sources that do not count: at least one claim stands outside them. */
  readonly without: readonly string[]
}

/** What every screen asks under: the day things held, the day they were known, the evidence, whose share, by which rule. No day means today. */
export type Question = {
  readonly asOf: Day | undefined
  readonly knownAt: Day | undefined
  readonly evidence: Evidence
  /** The state whose share is shown, by its code; states are never mixed. None: each that has one, for itself. */
  readonly state: string | undefined
  /** The id of the rule asked about; none: every rule that speaks of states. */
  readonly rule: string | undefined
}

export const anyEvidence: Evidence = { standing: undefined, origins: 1, without: [] }
export const today: Question = { asOf: undefined, knownAt: undefined, evidence: anyEvidence, state: undefined, rule: undefined }

export const heldOn = (question: Question, asOf: Day | undefined): Question => ({ ...question, asOf })
export const knownOn = (question: Question, knownAt: Day | undefined): Question => ({ ...question, knownAt })
export const provenBy = (question: Question, change: Partial<Evidence>): Question => ({
  ...question,
  evidence: { ...question.evidence, ...change },
})

export const ofState = (question: Question, state: string | undefined): Question => ({ ...question, state })
export const byRule = (question: Question, rule: string | undefined): Question => ({ ...question, rule })

/** With a source left out, or counted again. */
export function withoutSource(question: Question, source: string): Question {
  const { without } = question.evidence
  return provenBy(question, { without: without.includes(source) ? without.filter((id) => id !== source) : [...without, source] })
}

/** True where some evidence would not do. */
export const isChoosy = ({ standing, origins, without }: Evidence): boolean => standing !== undefined || origins > 1 || without.length > 0

/** A day as it is typed: year, month and day; undefined where it is none. */
export function typedDay(text: string): Day | undefined {
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : undefined
}

/** A state as it is typed: its two letters; undefined where it is none. */
export function typedState(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? code : undefined
}
