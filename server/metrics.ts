import type { RequestListener } from 'node:http'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { type Environment, GraphError } from '#graph'
import { readyQuestions } from './ready-questions.ts'

/** What is measured of an answered request. */
export type Measured = {
  readonly path: string
  readonly status: number
  readonly operation: string | undefined
  readonly complexity: number | undefined
  readonly statements: number
  readonly ms: number
}

export type Metrics = { readonly observe: (line: Measured) => void; readonly listener: RequestListener }

/** The port of 127.0.0.1 at which metrics are served; undefined where METRICS_PORT names none. Throws BAD_INPUT. */
export function metricsPortIn({ METRICS_PORT: said }: Environment): number | undefined {
  if (!said) return undefined
  const port = Number(said)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new GraphError('BAD_INPUT', `METRICS_PORT is "${said}", expected a number from 0 to 65535.`)
}

/** Names that may stand in a label: anybody can name an operation, and each name would be a series that is kept. */
const operations = new Set(readyQuestions.flatMap(({ query }) => /^query (\w+)/m.exec(query)?.[1] ?? []))
const routes = ['/graphql', '/reconcile', '/export', '/schema.graphql', '/health', '/ready'] as const

/** Counts and times in the text format of Prometheus. */
export function metricsKept(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['route', 'operation'] as const
  const answered = new Counter({
    name: 'throughline_requests_total',
    help: 'Requests answered, by status.',
    labelNames: [...labelNames, 'status'],
    registers: [registry],
  })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `throughline_${name}`, help, labelNames, buckets, registers: [registry] })
  const seconds = histogram('request_seconds', 'From the first byte to the answer.', [0.01, 0.03, 0.1, 0.3, 1, 3, 10])
  const statements = histogram('request_statements', 'Statements asked of the graph.', [0, 1, 3, 10, 30, 100, 300])
  const points = histogram('request_complexity', 'Complexity points of a question.', [10, 100, 1_000, 10_000])
  return {
    observe: ({ path, status, operation, complexity, statements: asked, ms }) => {
      const labels = {
        route: routes.find((route) => path === route || path.startsWith(`${route}/`)) ?? 'pages',
        operation: operation !== undefined && operations.has(operation) ? operation : 'other',
      }
      answered.inc({ ...labels, status })
      seconds.observe(labels, ms / 1_000)
      statements.observe(labels, asked)
      if (complexity !== undefined) points.observe(labels, complexity)
    },
    listener: async (request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end()
      response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
    },
  }
}
