import { pino } from 'pino'
import type { GraphStore } from '#graph'
import { type AppSettings, createApp } from '../../server/app.ts'

/** A question's whole answer, as a client of the API sees it. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test names what it expects of an answer it wrote the question for.
  readonly data: any
  readonly errors:
    | readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: { readonly [name: string]: unknown } }[]
    | undefined
  readonly text: string
}

export type Asker = (query: string, variables?: object, headers?: { readonly [name: string]: string }) => Promise<Answer>

export const silent = pino({ level: 'silent' })

/** Asks an app over a store, through its front door and without a port. */
export function askerOf(
  store: GraphStore,
  ownership: NonNullable<AppSettings['ownership']> = {},
): Asker & { readonly app: ReturnType<typeof createApp> } {
  const app = createApp({ store, logger: silent, ownership })
  const ask: Asker = async (query, variables, headers = {}) => {
    const response = await app.fetch(
      new Request('http://api.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    )
    const text = await response.text()
    const { data, errors } = text === '' ? { data: undefined, errors: undefined } : JSON.parse(text)
    return { status: response.status, headers: response.headers, data, errors, text }
  }
  return Object.assign(ask, { app })
}
