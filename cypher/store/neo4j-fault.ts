import { GraphError, type GraphErrorCode } from '../errors.ts'

const TIMED_OUT = ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration']
const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'N/A']
const FORBIDDEN = ['Neo.ClientError.Statement.AccessMode', 'Neo.ClientError.Security.Forbidden']

/** A fault of the driver or the server in our words; what is ours already passes, and so does what we cannot name. */
export function neo4jFault(
  fault: unknown,
  what: string,
  at: { readonly uri: string; readonly user: string; readonly database: string },
): unknown {
  if (!(fault instanceof Error) || fault instanceof GraphError) return fault
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  const [ours, sentence] = inOurWords(code, fault.message, what, at)
  return new GraphError(ours, sentence, { cause: fault })
}

function inOurWords(
  code: string,
  message: string,
  what: string,
  { uri, user, database }: { readonly uri: string; readonly user: string; readonly database: string },
): [GraphErrorCode, string] {
  if (TIMED_OUT.includes(code)) return ['TIMEOUT', `${what} was ended by the server at its deadline`]
  if (code.startsWith('Neo.ClientError.Security.Auth') || code.endsWith('.Unauthorized') || code.includes('CredentialsExpired')) {
    return ['REFUSED', `Neo4j at ${uri} refuses user ${user}: set NEO4J_USER and NEO4J_PASSWORD to what it expects`]
  }
  if (code.includes('DatabaseNotFound')) return ['REFUSED', `Neo4j at ${uri} has no database ${database}: set NEO4J_DATABASE to one it has`]
  if (FORBIDDEN.includes(code)) return ['REFUSED', `${what}: the server refuses it (${message.split('\n')[0]})`]
  if (UNREACHABLE.includes(code) || /acquisition timed out|ECONNREFUSED|ENOTFOUND/.test(message)) {
    return ['UNREACHABLE', `no Neo4j answers at ${uri}: start it (npm run neo4j), or unset NEO4J_URI to use the local file`]
  }
  return ['STATEMENT', `${what}: ${message.split('\n')[0]}`]
}
