import { createYoga, type YogaInitialContext } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { GraphStore } from '#graph'
import { answered } from './answering.ts'
import type { Context } from './context.ts'
import { limiting } from './limiting.ts'
import { limits } from './limits.ts'
import { masked } from './masking.ts'
import { type Pages, pagesIn } from './pages.ts'
import { protectionKept } from './protected-names.ts'
import { rateLimit } from './rate.ts'
import { routed } from './routes.ts'
import { schema } from './schema/index.ts'
import { type SnapshotSettings, snapshotsOver } from './snapshots.ts'

export type AppSettings = {
  readonly store: GraphStore
  readonly logger: Logger
  /** The folder the pages were built into; without it only the API is served. */
  readonly pages?: string
  /** Where errors in what is shown may be reported. */
  readonly correctionsAddress?: string
  readonly ownership?: SnapshotSettings
}

/** The API and the pages over a store, without a port: `fetch` answers a request, and node's http server takes `listener`. */
export function createApp({ store, logger, pages: folder, correctionsAddress, ownership }: AppSettings) {
  let isDraining = false
  const pages: Pages | undefined = folder === undefined ? undefined : pagesIn(folder)
  const snapshots = snapshotsOver(store, ownership)
  const requests = answered({ store, snapshots, protectionAt: protectionKept(store), logger, correctionsAddress })
  const spend = rateLimit()
  const yoga = createYoga<object, Context>({
    schema,
    context: ({ request }: YogaInitialContext) => requests.contextOf(request),
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: limits.bodyBytes,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    maskedErrors: { maskError: (error) => masked(error, logger) },
    plugins: [
      requests.plugin,
      {
        onRequest: async ({ request, url, endResponse }) => {
          if (request.method === 'OPTIONS') return
          const response = await routed(request, url, {
            store,
            snapshots,
            pages,
            logger,
            isDraining: () => isDraining,
            graphFor: (asking) => requests.contextOf(asking).graph,
            spend: (asking, points) => spend(requests.of(asking).address, points),
          })
          if (response) endResponse(response)
        },
      },
      limiting(requests.of, spend),
    ],
  })
  return {
    fetch: (request: Request): Promise<Response> => Promise.resolve(yoga.fetch(request)),
    listener: yoga,
    /** From now on `/ready` says that no new work is taken. */
    drain: () => {
      isDraining = true
    },
    /** Reads the ownership of the graph ahead of the first question about it. */
    prepare: () => snapshots.prepare(),
    dispose: async () => {
      await snapshots.dispose()
      await yoga.dispose()
    },
  }
}
