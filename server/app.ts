import { createYoga, type YogaInitialContext } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { GraphStore } from '#graph'
import { answered } from './answering.ts'
import type { Context } from './context.ts'
import { slots } from './export/slots.ts'
import { limiting } from './limiting.ts'
import { limits } from './limits.ts'
import { locking, refusedWhileLocked } from './locking.ts'
import { masked } from './masking.ts'
import type { Measured } from './metrics.ts'
import { movedVersions } from './moved.ts'
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
  /** Told of every answered request. */
  readonly observe?: (line: Measured) => void
  /** Takes questions by POST with a header only, and tells nothing of the schema. */
  readonly isLocked?: boolean
}

/** The API and the pages over a store, without a port: `fetch` answers a request, and node's http server takes `listener`. */
export function createApp({ store, logger, pages: folder, correctionsAddress, ownership, observe, isLocked = false }: AppSettings) {
  let isDraining = false
  const pages: Pages | undefined = folder === undefined ? undefined : pagesIn(folder)
  const snapshots = snapshotsOver(store, ownership)
  const requests = answered({ store, snapshots, protectionAt: protectionKept(store), logger, correctionsAddress, observe })
  const spend = rateLimit()
  const takeSlot = slots(limits.exports)
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
          const refused = isLocked ? refusedWhileLocked(request, url) : undefined
          if (refused) return endResponse(refused)
          const response = await routed(request, url, {
            store,
            snapshots,
            pages,
            logger,
            isDraining: () => isDraining,
            partOf: requests.partOf,
            hangUp: (asking) => requests.of(asking).hangUp(),
            takeSlot,
            graphFor: (asking) => requests.contextOf(asking).graph,
            spend: (asking, points) => spend(requests.of(asking).address, points),
          })
          if (response) endResponse(response)
        },
      },
      limiting(requests.of, spend),
      movedVersions(requests.of, store),
      ...(isLocked ? [locking] : []),
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
