import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql'
import { noteAsked } from './asked.ts'

/** One client, to this page's own origin. Answers carry their data version; a page that is open asks again when it is reloaded. */
export const client = new Client({
  url: '/graphql',
  // A locked server takes no question without it.
  fetchOptions: { headers: { 'x-throughline-client': 'pages' } },
  exchanges: [mapExchange({ onOperation: noteAsked }), cacheExchange, fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'cache-first',
})
