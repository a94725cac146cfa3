import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '#graph'
import { byCodePoint, type Relationship, versionKey } from '#vocabulary'
import { type LoadOptions, loadDossiers } from '../../ingest/load.ts'

type Entry = { readonly [field: string]: unknown }
export type DossierForTests = {
  readonly dossier: string
  readonly version: string
  readonly sources?: { readonly [key: string]: Entry }
  readonly entities?: { readonly [key: string]: Entry }
  readonly claims?: { readonly [key: string]: Entry }
  readonly [part: string]: unknown
}

/** A folder with an embedded graph, its log, and files of dossiers; it goes with `close`. */
export type Workbench = {
  readonly folder: string
  readonly store: GraphStore
  readonly log: string
  write(dossier: DossierForTests | string, file?: string): string
  load(files: readonly (DossierForTests | string)[], options?: Partial<LoadOptions>): ReturnType<typeof loadDossiers>
  close(): Promise<void>
}

export async function workbench(log?: string): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-ingest-'))
  const store = await openStore({ dataFile: join(folder, 'graph.grafeo') })
  await store.prepare()
  const ownLog = log ?? join(folder, 'log.ndjson')
  let written = 0
  const write = (dossier: DossierForTests | string, file = `${++written}.yaml`) => {
    const path = join(folder, file)
    writeFileSync(path, typeof dossier === 'string' ? dossier : JSON.stringify(dossier, null, 1))
    return path
  }
  return {
    folder,
    store,
    log: ownLog,
    write,
    load: (files, options = {}) =>
      loadDossiers(
        store,
        files.map((one) => write(one)),
        { log: ownLog, ...options },
      ),
    close: () => store.close().finally(() => rmSync(folder, { recursive: true, force: true })),
  }
}

/** Every row of a graph, its runs and its data version apart: what two graphs that say the same have in common. */
export async function dump(store: GraphStore) {
  const claims = await store.claimsBy('all', [])
  const pairs = [...new Set(claims.flatMap((claim) => claim.pair ?? []))]
  const edges: Relationship[] = pairs.length > 0 ? [...(await store.edgesOfPairs(pairs))] : []
  const { Run: _, ...counts } = await store.counts()
  return {
    counts,
    sources: sorted(await store.allSources()),
    records: sorted(await store.recordsBy('all', [])),
    entities: sorted(await store.entitiesBy('all', [])),
    claims: sorted(claims),
    edges: edges.sort((a, b) => byCodePoint(versionKey(a), versionKey(b))),
    contradictions: sorted(await store.contradictions(undefined)),
    judgements: sorted(await store.judgements()),
    gaps: sorted(await store.gaps(undefined)),
  }
}

const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => byCodePoint(a.id, b.id))

/** A claim that one company owns a share of another, with what is not said otherwise. */
export const owning = (subject: string, object: string, locator: string, more: Entry = {}): Entry => ({
  subject,
  predicate: 'OWNS',
  object,
  mode: 'report',
  speaker: 'unknown',
  source: 'wire',
  locator,
  text: `${subject} is said to own part of ${object}.`,
  ...more,
})

export const wire = { kind: 'news', licence: 'copyright', publishedOn: '2020-01-01' }
export const company = (name: string, more: Entry = {}): Entry => ({ kind: 'Company', name, ...more })
