/** The closed set of faults Throughline names itself. */
export const graphErrorCodes = [
  'BAD_INPUT', // what was asked or given does not fit
  'NOT_OURS', // the database holds something else; nothing was written
  'LOCKED', // another process holds the embedded file, or the writer's lock
  'DAMAGED', // the embedded file cannot be read
  'UNREACHABLE', // no database answers there
  'REFUSED', // the database, or a guard of ours, refuses
  'TIMEOUT', // the deadline passed
  'STATEMENT', // a statement failed: a fault of ours
] as const
export type GraphErrorCode = (typeof graphErrorCodes)[number]

/** Says what was asked, what was found and what was expected; `cause` keeps what lay beneath. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
