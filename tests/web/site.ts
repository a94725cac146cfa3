import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { openStore } from '#graph'
import { loadDossiers } from '../../ingest/load.ts'
import { createApp } from '../../server/app.ts'

export type Site = { readonly address: string; readonly close: () => Promise<void> }

const pages = resolve('web/dist')

/** The real thing: the pages as built, the API over a graph that holds the seed dossier, on a port of its own. */
export async function openSite(
  dossiers: readonly string[] = ['ingest/dossiers/seed.yaml'],
  settings: { readonly correctionsAddress?: string } = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-web-'))
  const store = await openStore({ dataFile: join(folder, 'graph.grafeo') })
  await store.prepare()
  await loadDossiers(store, dossiers, { log: join(folder, 'judgements.ndjson') })
  const app = createApp({ store, logger: pino({ level: 'silent' }), pages, ...settings })
  const server = createServer(app.listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await app.dispose()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
