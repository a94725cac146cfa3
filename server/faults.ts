import { GraphQLError } from 'graphql'
import { GraphError, type GraphErrorCode } from '#graph'

/** The closed list of `extensions.code`. */
export type FaultCode = 'BAD_USER_INPUT' | 'TOO_COMPLEX' | 'TIMEOUT' | 'UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL'

/** HTTP statuses of faults that are not the question's: a client may ask again later. */
const statuses: Partial<Record<FaultCode, number>> = { UNAVAILABLE: 503, RATE_LIMITED: 429, TIMEOUT: 504 }

/** A fault an asker may read. Anything else is masked. */
export function fault(code: FaultCode, message: string, cause?: Error): GraphQLError {
  const status = statuses[code]
  return new GraphQLError(message, {
    originalError: cause ?? null,
    extensions: {
      code,
      ...(status && { http: { status, ...(code !== 'TIMEOUT' && { headers: { 'retry-after': '5' } }) } }),
    },
  })
}

export const badInput = (message: string): GraphQLError => fault('BAD_USER_INPUT', message)

const codeOf: Partial<Record<GraphErrorCode, FaultCode>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  TIMEOUT: 'TIMEOUT',
  UNREACHABLE: 'UNAVAILABLE',
  LOCKED: 'UNAVAILABLE',
  REFUSED: 'UNAVAILABLE',
}

const sentences: Partial<Record<FaultCode, string>> = {
  TIMEOUT: 'The question took too long; ask for less at once.',
  UNAVAILABLE: 'The graph cannot be reached at the moment.',
}

/**
 * What an asker may read of an error: our own words and those of GraphQL about the question, never those of an engine.
 * Undefined: a fault of ours, to be logged and masked.
 */
export function readableFault(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphError) return graphFault(error, undefined)
  if (!(error instanceof GraphQLError)) return undefined
  const cause = innermost(error)
  if (cause instanceof GraphError) return graphFault(cause, error)
  if (!(cause instanceof GraphQLError)) return undefined
  if (isCoded(cause)) return error
  // One without a place in the document was thrown while an answer was written down: a stored value did not fit.
  return error.path && !cause.nodes ? undefined : error
}

/** The code of a fault that may be read; one of GraphQL's own is about the question. */
export const codeOfFault = (error: GraphQLError): FaultCode => {
  const cause = isCoded(error) ? error : innermost(error)
  return cause instanceof GraphQLError && isCoded(cause) ? (cause.extensions.code as FaultCode) : 'BAD_USER_INPUT'
}

function graphFault(error: GraphError, at: GraphQLError | undefined): GraphQLError | undefined {
  const code = codeOf[error.code]
  if (!code) return undefined
  const { message, extensions } = fault(code, sentences[code] ?? error.message)
  return new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, originalError: error, extensions })
}

function innermost(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

const codes: readonly unknown[] = [
  'BAD_USER_INPUT',
  'TOO_COMPLEX',
  'TIMEOUT',
  'UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL',
] satisfies FaultCode[]
const isCoded = (error: GraphQLError): boolean => codes.includes(error.extensions.code)
