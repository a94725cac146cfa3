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

/** What an asker may read of an error thrown below: our own words only, never those of an engine. */
export function readableFault(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphQLError) {
    return error.originalError && !isFault(error) ? readableFault(error.originalError) : error
  }
  if (!(error instanceof GraphError)) return undefined
  const code = codeOf[error.code]
  return code && fault(code, sentences[code] ?? error.message, error)
}

const isFault = (error: GraphQLError): boolean => typeof error.extensions.code === 'string'
