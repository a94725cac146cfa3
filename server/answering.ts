import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { GraphStore } from '#graph'
import type { GraphState } from '#vocabulary'
import { type AnsweredRequest, answeredRequest, hashOf } from './answered-request.ts'
import { asking } from './asking.ts'
import { today } from './clock.ts'
import type { Context } from './context.ts'
import { codeOfFault, fault } from './faults.ts'
import { limits } from './limits.ts'
import { type Graph, graphOf } from './loaders.ts'
import type { Measured } from './metrics.ts'
import type { Protection } from './protection.ts'
import { type Reckon, reckoning } from './reckoning.ts'
import { printedSchema } from './schema/index.ts'
import type { Snapshots } from './snapshots.ts'

const schemaHash = hashOf(printedSchema)

type Surroundings = {
  readonly store: GraphStore
  readonly snapshots: Pick<Snapshots, 'askAll'>
  readonly protectionAt: (dataVersion: number) => Promise<Protection>
  readonly logger: Logger
  readonly correctionsAddress: string | undefined
  readonly observe: ((line: Measured) => void) | undefined
}

/** Keeps what is known of each request from its first byte to its log line. */
export function answered(around: Surroundings) {
  const { store, snapshots, protectionAt, correctionsAddress } = around
  const requests = new WeakMap<Request, AnsweredRequest>()
  const of = (request: Request): AnsweredRequest => {
    const known = requests.get(request) ?? answeredRequest(request)
    requests.set(request, known)
    return known
  }
  const contextOf = (request: Request): Context => {
    const answering = of(request)
    const ask = asking(AbortSignal.any([request.signal, AbortSignal.timeout(limits.requestMilliseconds)]))
    answering.statements = ask.statements
    const state = answering.state ?? store.state()
    const graph = graphOf(store, ask, state, async () => protectionAt((await state)?.dataVersion ?? 0))
    const reckon = reckoning(snapshots, ask, state, () => {
      answering.isPassing = true
    })
    const day = today()
    return { graph, reckon, clock: { asOf: day, knownAt: day, history: false }, correctionsAddress }
  }
  /** For a long answer, which asks part by part: each part has loaders and a deadline of its own, and nothing of it is kept. */
  const partOf =
    (request: Request) =>
    async <T>(work: (graph: Graph, reckon: Reckon) => Promise<T>): Promise<T> => {
      request.signal.throwIfAborted()
      const deadline = new AbortController()
      const timer = setTimeout(() => deadline.abort(), limits.exportPartMilliseconds)
      try {
        const state = store.state()
        const protection = async () => protectionAt((await state)?.dataVersion ?? 0)
        const ask = asking(deadline.signal)
        const reckon = reckoning(snapshots, ask, state, () => {
          throw fault('UNAVAILABLE', 'What a load brought is not read yet; ask again.')
        })
        return await work(graphOf(store, ask, state, protection), reckon)
      } finally {
        clearTimeout(timer)
      }
    }
  return { of, contextOf, partOf, plugin: plugin(of, around) }
}

/** What node's http server hands on beside the request; nothing where there is no port. */
type Connection = {
  readonly req: { readonly socket?: { readonly remoteAddress?: string } }
  readonly res: { readonly destroy: () => void }
}

type Of = (request: Request) => AnsweredRequest

function plugin(of: Of, { store, logger, correctionsAddress, observe }: Surroundings): Plugin {
  return {
    onRequest: ({ request, serverContext }) => {
      const { req, res } = serverContext as Partial<Connection>
      const answering = of(request)
      answering.address = req?.socket?.remoteAddress ?? 'unknown'
      answering.hangUp = () => {
        res?.destroy()
        return res !== undefined
      }
    },
    onParams: async ({ request, params, setResult }) => {
      const answering = of(request)
      if (typeof params.operationName === 'string') answering.operation = params.operationName
      if (typeof params.query === 'string') answering.documentHash = hashOf(params.query)
      const state = store.state()
      // Whoever asks the graph meets the fault; who asks nothing of it does not need it.
      state.catch(() => undefined)
      answering.state = state
      answering.tag = (known) => tagOf(known, [params.query, params.variables, params.operationName, correctionsAddress])
      const given = request.headers.get('if-none-match')
      if (given === null) return
      const tag = answering.tag(await settled(state))
      if (tag === undefined || !given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) return
      answering.isUnchanged = true
      setResult({ data: null })
    },
    onResultProcess: ({ request, result, setResult }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors?.length) return
      const answering = of(request)
      answering.hasFaults = true
      setResult({ ...result, errors: result.errors.map((error) => labelled(error, answering.id)) })
    },
    onResponse: async ({ request, response, setResponse }) => {
      const answering = of(request)
      const final = answering.isUnchanged ? new Response(null, { status: 304, headers: response.headers }) : response
      if (final !== response) setResponse(final)
      await addHeaders(final, answering)
      const line = lineOf(request, final, answering)
      logger.info(line)
      observe?.(line)
    },
  }
}

const settled = (state: Promise<GraphState | undefined>): Promise<GraphState | undefined> => state.catch(() => undefined)

/** The tag of an answer on a state of the graph; none while a load runs, or where the graph is not there. */
function tagOf(state: GraphState | undefined, asked: readonly unknown[]): string | undefined {
  if (!state || state.writer !== undefined) return undefined
  return `"${hashOf(JSON.stringify([state.dataVersion, schemaHash, today(), ...asked]))}"`
}

function labelled(error: GraphQLError, requestId: string): GraphQLError {
  const { code: _, ...others } = error.extensions
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...others, code: codeOfFault(error), requestId },
  })
}

async function addHeaders({ headers, status }: Response, answering: AnsweredRequest): Promise<void> {
  headers.set('x-request-id', answering.id)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  // The same for whoever asks, so that a cache may keep one answer; there are no cookies to guard.
  headers.set('access-control-allow-origin', '*')
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', "default-src 'none'")
  if (!answering.tag || !answering.state || answering.hasFaults || answering.isPassing || status >= 400) return
  const tag = answering.tag(await settled(answering.state))
  headers.set('cache-control', 'no-cache')
  if (tag !== undefined) headers.set('etag', tag)
}

const lineOf = (request: Request, { status }: Response, answering: AnsweredRequest) => ({
  requestId: answering.id,
  method: request.method,
  path: new URL(request.url, 'http://localhost').pathname,
  status,
  operation: answering.operation,
  document: answering.documentHash,
  complexity: answering.complexity,
  statements: answering.statements(),
  ms: Math.round(performance.now() - answering.startedAt),
})
