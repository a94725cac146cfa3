import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphChanges, type GraphStore, openStore } from '#graph'
import { OPEN_END, SCHEMA_VERSION } from '#vocabulary'
import { claims, contradictions, edges } from './world/claims.ts'
import { entities, entityOf, records, sources } from './world/things.ts'

/**
 * A small invented economy: every kind of entity and every type of relationship, names in two scripts, a protected
 * person, rivals, an edge that changed its versions with what was known, speech, a denial, a drift and a retraction.
 * Its claims and edges are worked by hand; the tests of derivation have their own.
 */
export const world = (): GraphChanges => ({
  sources,
  records,
  entities,
  claims,
  relationships: edges,
  contradictions,
  judgements: [
    {
      id: 'judgement-1',
      verdict: 'different',
      between: ['gazette:lotus-trading', 'register:lotus-holding'],
      by: 'A. Reader',
      on: '2024-03-01',
      because: 'Different numbers in the register.',
    },
  ],
  gaps: [
    {
      id: 'gap-1',
      about: [entityOf('register:lotus-optics')],
      aboutRecords: ['register:lotus-optics'],
      predicate: 'OWNS',
      from: '2025',
      text: 'No register later than 2024 was read.',
    },
  ],
  runs: [
    {
      id: 'run-1',
      source: 'dossier',
      version: '1',
      sha256: '0'.repeat(64),
      phase: 'finished',
      startedAt: '2024-06-01T10:00:00.000Z',
      finishedAt: '2024-06-01T10:00:01.000Z',
      counts: { claims: claims.length },
    },
  ],
  state: { dataVersion: 1, schemaVersion: SCHEMA_VERSION },
})

/** A day on which everything of the world is known. */
export const NOW = { since: '2024-06-01', until: '2024-06-01', knownAt: '2024-06-01' } as const
/** Every episode, as known at last. */
export const EVER = { since: '0000-01-01', until: OPEN_END, knownAt: '2024-06-01' } as const

/** A path for an embedded graph in a folder of its own, and what removes it. */
export function freshFile(): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  return { file: join(folder, 'graph.grafeo'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The world in a fresh embedded file, which goes when the store is closed. */
export async function openWorld(): Promise<GraphStore> {
  const { file, remove } = freshFile()
  const store = await openStore({ dataFile: file })
  await store.prepare()
  await store.apply(world())
  return { ...store, close: () => store.close().finally(remove) }
}
