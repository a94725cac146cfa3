import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openStore } from '#graph'
import { loadDossiers } from '../../ingest/load.ts'
import { askerOf } from '../server/asking.ts'
import { freshFile } from '../world.ts'

/** The seed dossier, loaded into a graph of its own, asked over the API. */
export async function openSeed() {
  const { file } = freshFile()
  const store = await openStore({ dataFile: file })
  await store.prepare()
  await loadDossiers(store, ['ingest/dossiers/seed.yaml'], { log: join(dirname(file), 'log.ndjson') })
  const ask = askerOf(store)
  return {
    app: ask.app,
    /** The data of an answer; a fault fails the test. */
    ask: async (query: string) => {
      const { data, errors } = await ask(query)
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
      return data
    },
    /** The text at an address; anything but 200 fails the test. */
    get: async (path: string) => {
      const response = await ask.app.fetch(new Request(`http://api.test${path}`))
      const text = await response.text()
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`)
      return text
    },
    close: () => store.close().finally(() => rmSync(dirname(file), { recursive: true, force: true })),
  }
}

type Located = { readonly source: { readonly id: string }; readonly locator: string }

/** A claim as the dossier's authors name it: its source and its place there. */
export const placeOf = ({ source, locator }: Located): string => `${source.id.replace('seed/', '')} ${locator}`
export const placesOf = (claims: readonly Located[]): string[] => claims.map(placeOf).sort()
