import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { fault, readableFault } from './faults.ts'

/** What leaves the server of an error. What nobody may read is logged here, once. */
export function masked(error: unknown, logger: Logger): GraphQLError {
  const readable = readableFault(error)
  if (readable) return readable
  logger.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'a question failed')
  const { message, extensions } = fault('INTERNAL', 'Something failed on our side; the request id finds it in our log.')
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions })
}
