import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What a client of a locked API sends, with any value: a form of another site cannot. */
export const CLIENT_HEADER = 'x-throughline-client'

const refused = (status: number, text: string, headers: { readonly [name: string]: string } = {}): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })

/** The answer to a request that a locked API does not take; undefined where it does. */
export function refusedWhileLocked(request: Request, { pathname }: URL): Response | undefined {
  if (pathname === '/schema.graphql') return refused(404, 'The schema is not published here.')
  if (pathname !== '/graphql') return undefined
  if (request.method !== 'POST') return refused(405, 'Only POST is answered here.', { allow: 'POST' })
  return request.headers.get(CLIENT_HEADER) ? undefined : refused(403, `Send the header ${CLIENT_HEADER}: who asks.`)
}

/** No introspection, and no word of the schema in what is said about a question that does not fit it. */
export const locking: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
  onResultProcess: ({ result, setResult }) => {
    if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors?.length) return
    setResult({ ...result, errors: result.errors.map(withoutSuggestion) })
  },
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .*\?$/s, '')
  if (message === error.message) return error
  const { nodes, source, positions, path, extensions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: error.originalError ?? null,
    extensions,
  })
}
