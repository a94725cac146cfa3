import type { Logger } from 'pino'
import type { GraphStore } from '#graph'
import { SCHEMA_VERSION } from '#vocabulary'
import type { Part } from './export/export.ts'
import { exported } from './export/route.ts'
import type { Graph } from './loaders.ts'
import type { Pages } from './pages.ts'
import { readyQuestions } from './ready-questions.ts'
import { reconciled } from './reconcile/route.ts'
import { refusing } from './refusing.ts'
import { printedSchema } from './schema/index.ts'
import type { Snapshots } from './snapshots.ts'

type Surroundings = {
  readonly store: GraphStore
  readonly snapshots: Pick<Snapshots, 'prepare' | 'isPrepared'>
  readonly pages: Pages | undefined
  readonly isDraining: () => boolean
  readonly logger: Logger
  /** The graph as this request may ask it. */
  readonly graphFor: (request: Request) => Graph
  /** The same part by part, for a long answer. */
  readonly partOf: (request: Request) => Part
  readonly hangUp: (request: Request) => boolean
  /** Takes one of the places for exports. */
  readonly takeSlot: () => () => void
  /** Counts complexity points to the address of the request; RATE_LIMITED. */
  readonly spend: (request: Request, points: number) => void
}

/** How long `/ready` waits for the database, in milliseconds. */
const READY_WAIT = 1_000

/** The answer to what is not a question to the graph; undefined for `/graphql` itself. */
export async function routed(request: Request, url: URL, around: Surroundings): Promise<Response | undefined> {
  const { pathname } = url
  if (pathname === '/graphql') return graphqlRoute(request, url, around.pages)
  if (/^\/reconcile(?:\/|$)/.test(pathname)) return reconcileRoute(request, url, around)
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET is answered here.', { allow: 'GET, HEAD' })
  if (pathname.startsWith('/export/')) return exportRoute(request, url, around)
  if (pathname === '/ready') return ready(around)
  if (pathname === '/schema.graphql') return plain(200, printedSchema, { 'cache-control': 'no-cache' })
  if (pathname === '/ready-questions.json') return Response.json(readyQuestions, { headers: { 'cache-control': 'no-cache' } })
  if (!around.pages) return plain(404, 'Nothing is served here; ask at /graphql.')
  const file = await around.pages.file(pathname)
  if (file) return file
  return isScreen(request, pathname) ? around.pages.screen() : plain(404, 'No such file.')
}

/** A browser that opens the address gets GraphiQL; a body must be JSON, so that no form of another site can send one. */
async function graphqlRoute(request: Request, url: URL, pages: Pages | undefined): Promise<Response | undefined> {
  if (request.method === 'POST' && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return plain(415, 'The body must be JSON: send content-type application/json.', { 'accept-post': 'application/json' })
  }
  const isBrowser =
    request.method === 'GET' && !url.searchParams.has('query') && (request.headers.get('accept') ?? '').includes('text/html')
  return isBrowser && pages ? pages.graphiql() : undefined
}

function reconcileRoute(request: Request, url: URL, { graphFor, spend, logger }: Surroundings): Promise<Response> {
  const asked = { graph: graphFor(request), spend: (points: number) => spend(request, points) }
  return refusing(() => reconciled(request, url, asked), logger)
}

function exportRoute(request: Request, url: URL, { store, logger, partOf, hangUp, takeSlot, spend }: Surroundings): Promise<Response> {
  const asked = {
    store,
    logger,
    takeSlot,
    part: partOf(request),
    hangUp: () => hangUp(request),
    spend: (points: number) => spend(request, points),
  }
  return refusing(() => exported(request, url, asked), logger)
}

async function ready({ store, snapshots, isDraining }: Surroundings): Promise<Response> {
  if (isDraining()) return plain(503, 'Shutting down.')
  const fault = await Promise.race([
    unready(store, snapshots),
    new Promise<string>((resolve) => setTimeout(resolve, READY_WAIT, 'The database is silent.').unref()),
  ])
  return fault === undefined ? plain(200, 'Ready.') : plain(503, fault, { 'retry-after': '5' })
}

async function unready(store: GraphStore, snapshots: Surroundings['snapshots']): Promise<string | undefined> {
  try {
    await store.ping()
    const state = await store.state()
    if (!state) return 'The graph is empty.'
    if (state.schemaVersion !== SCHEMA_VERSION) {
      return `The graph has schema version ${state.schemaVersion}, expected ${SCHEMA_VERSION}; load it again.`
    }
    if (snapshots.isPrepared()) return undefined
    // Whoever asks again finds it done; what stands in its way is told to the next question.
    snapshots.prepare().catch(() => undefined)
    return 'The ownership of the graph is being read.'
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphError') return 'The graph cannot be reached.'
    throw error
  }
}

/** A screen is whatever is no file of the build; the ids in its address may hold dots. */
const isScreen = (request: Request, pathname: string): boolean =>
  /text\/html|\*\/\*/.test(request.headers.get('accept') ?? '*/*') && !/^\/assets\/|^\/[^/]+\.\w+$/.test(pathname)

const plain = (status: number, text: string, headers: { readonly [name: string]: string } = {}): Response =>
  new Response(`${text.trimEnd()}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
