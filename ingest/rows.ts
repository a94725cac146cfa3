import type { Claim, Contradiction, Day, Gap, Judgement, Record, Source } from '#vocabulary'

/** An authored contradiction before its entities and known days are derived. */
export type AuthoredContradiction = Omit<Contradiction, 'about' | 'knownFromDay' | 'knownToDay'> & {
  readonly aboutRecords: readonly string[]
}

/** A gap before its entities are derived. */
export type AuthoredGap = Omit<Gap, 'about'>

/** What one file says, in the words of the vocabulary, before anything is compared with the graph. */
export type Rows = {
  /** The file's own source id; records, contradictions, gaps and judgements are its own, and begin with it. */
  readonly source: string
  readonly version: Day
  readonly sources: readonly Source[]
  readonly records: readonly Record[]
  readonly claims: readonly Claim[]
  readonly contradictions: readonly AuthoredContradiction[]
  readonly gaps: readonly AuthoredGap[]
  readonly judgements: readonly Judgement[]
}
