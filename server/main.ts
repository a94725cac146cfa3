import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { GraphError, openStore, storeSettings } from '#graph'
import { createApp } from './app.ts'
import { correctionsAddressIn } from './corrections.ts'
import { addressIn, listening } from './listening.ts'
import { metricsKept, metricsPortIn } from './metrics.ts'

/** How long requests in flight may take once the process is told to end, in milliseconds. */
const DRAIN = 10_000

const { env } = process
const logger = pino({ level: env.LOG_LEVEL ?? 'info' })

/** Serves until told to end; a fault that stops it is one sentence, not a stack. */
async function serve(): Promise<void> {
  const address = addressIn(env)
  const correctionsAddress = correctionsAddressIn(env)
  const metricsPort = metricsPortIn(env)
  const metrics = metricsPort === undefined ? undefined : metricsKept()
  const store = await openStore({ ...storeSettings(env), role: 'the server' })
  const pages = fileURLToPath(new URL('../web/dist', import.meta.url))
  const app = createApp({
    store,
    logger,
    pages,
    isLocked: env.LOCKED === '1',
    ...(correctionsAddress && { correctionsAddress }),
    ...(metrics && { observe: metrics.observe }),
  })
  const server = createServer(app.listener)
  const closing = async (fault: unknown) => {
    await store.close()
    throw fault
  }
  const { port, host } = await listening(server, address).catch(closing)
  // Of this machine alone: who asks what is nobody else's business.
  const gauges = metrics && createServer(metrics.listener)
  if (gauges && metricsPort !== undefined) await listening(gauges, { port: metricsPort, host: '127.0.0.1' }).catch(closing)
  app.prepare().catch((fault: unknown) => logger.warn(fault, 'the ownership of the graph could not be read; the next question tries again'))
  process.stdout.write(`Throughline is at http://${host}:${port}\n`)
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    app.drain()
    gauges?.close()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, DRAIN).unref())])
    await app.dispose()
    await store.close()
    logger.flush()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end())
}

try {
  await serve()
} catch (fault) {
  if (!(fault instanceof GraphError)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}
