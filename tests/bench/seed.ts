import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../cypher/store/embedded.ts'
import { storeOver } from '../../cypher/store/open-store.ts'
import { loadDossiers } from '../../ingest/load.ts'
import { bareGrafeo, recording } from './bare-engine.ts'
import { type Figure, timed } from './figure.ts'

const SEED = 'ingest/dossiers/seed.yaml'

/** Loads the seed dossier twice; the first load beside the same statements sent to the bare embedded engine. */
export async function benchSeed(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const kept = recording(openEmbedded(join(folder, 'ours.grafeo')))
  const store = storeOver(kept.runner)
  await store.prepare()
  kept.written.length = 0
  const load = () => loadDossiers(store, [SEED], { log: join(folder, 'log.ndjson') })
  const first = await timed(load)
  const sent = kept.written.splice(0)
  const again = await timed(load)
  await store.close()
  const bare = await bareLoad(join(folder, 'bare.grafeo'), sent)
  rmSync(folder, { recursive: true, force: true })
  return [
    { name: 'first load: read, check, derive, write', value: first, unit: 'ms', ratio: first / bare },
    { name: 'the same file again', value: again, unit: 'ms', ratio: again / bare },
  ]
}

async function bareLoad(file: string, sent: ReturnType<typeof recording>['written']): Promise<number> {
  const prepared = openEmbedded(file)
  await storeOver(prepared).prepare()
  await prepared.close()
  const bare = bareGrafeo(file)
  const time = await timed(async () => {
    for (const transaction of sent) await bare.write(transaction)
  })
  await bare.close()
  return time
}
