import type { ParametersOf, RowOf, Statement } from '../statements.ts'

/** What a statement may be given. No JS number: Neo4j would store a float, so whole numbers are BigInt. */
export type Parameter = string | boolean | bigint | null | readonly Parameter[]

/** What a row may hold: whole numbers come back as JS numbers from both engines. */
export type Value = string | number | boolean | null | readonly Value[]

/** Runs one statement in the transaction at hand. */
export type RunStatement = <S extends Statement>(statement: S, parameters: ParametersOf<S>) => Promise<readonly RowOf<S>[]>

/** Milliseconds after which nobody waits for a statement any more. */
export const STATEMENT_DEADLINE = 5_000
/** The same for whoever loads or prepares a graph: a server just started compiles each statement first. */
export const PATIENT_DEADLINE = 60_000
/** The same for what ingest reads back or writes: whole graphs. */
export const DERIVATION_DEADLINE = 600_000

/** The whole of what an engine must do; it knows nothing of the subject. */
export interface StatementRunner {
  readonly engine: 'neo4j' | 'embedded'
  /** Runs one statement of `cypher/read/` or `cypher/search/`; refuses to write; TIMEOUT at the deadline. */
  read<S extends Statement>(statement: S, parameters: ParametersOf<S>, deadline?: number): Promise<readonly RowOf<S>[]>
  /** One transaction, tried again on a transient conflict: `work` must bear being run twice. Any fault keeps nothing. */
  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T>
  /** Creates the constraints and indexes of `cypher/schema/`. */
  createSchema(): Promise<void>
  /** Answers within a second or says UNREACHABLE. */
  ping(): Promise<void>
  /** Moves what an engine keeps beside its file into the file. */
  checkpoint(): Promise<void>
  close(): Promise<void>
}
