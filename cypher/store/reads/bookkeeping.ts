import type { Contradiction, Gap, GraphState } from '#vocabulary'
import { reads } from '../../statements.ts'
import type { GraphReads } from '../graph-store.ts'
import type { StatementRunner } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { contradictionColumns, gapColumns, judgementColumns, runColumns } from '../stored/things.ts'
import { byId, gather } from './gather.ts'

type BookkeepingReads = Pick<GraphReads, 'state' | 'counts' | 'contradictions' | 'judgements' | 'gaps' | 'runs'>

export const bookkeepingReads = (runner: StatementRunner): BookkeepingReads => ({
  state: () => state(runner),
  counts: async () => Object.fromEntries((await runner.read(reads.counts, {})).map(({ name, count }) => [name, count])),
  contradictions: (entities) => contradictions(runner, entities),
  judgements: async () => (await runner.read(reads.judgements, {})).map((row) => decode(judgementColumns, row.judgement)).sort(byId),
  gaps: (entities) => gaps(runner, entities),
  runs: async () => (await runner.read(reads.runs, {})).map((row) => decode(runColumns, row.run)).sort(byId),
})

async function state(runner: StatementRunner): Promise<GraphState | undefined> {
  const [row] = await runner.read(reads.graphState, {})
  if (!row) return undefined
  const { dataVersion, schemaVersion, writer, heartbeat } = row
  return {
    dataVersion: dataVersion ?? 0,
    schemaVersion: schemaVersion ?? 0,
    ...(writer === null ? {} : { writer }),
    ...(heartbeat === null ? {} : { heartbeat }),
  }
}

async function contradictions(runner: StatementRunner, entities: readonly string[] | undefined): Promise<readonly Contradiction[]> {
  const rows = entities
    ? await gather<typeof reads.contradictionsOf>(entities, (ids) => runner.read(reads.contradictionsOf, { ids }))
    : await runner.read(reads.allContradictions, {})
  return once(rows.map((row) => decode(contradictionColumns, row.contradiction)))
}

async function gaps(runner: StatementRunner, entities: readonly string[] | undefined): Promise<readonly Gap[]> {
  const rows = entities
    ? await gather<typeof reads.gapsOf>(entities, (ids) => runner.read(reads.gapsOf, { ids }))
    : await runner.read(reads.allGaps, {})
  return once(rows.map((row) => decode(gapColumns, row.gap)))
}

const once = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  [...new Map(things.map((thing) => [thing.id, thing])).values()].sort(byId)
