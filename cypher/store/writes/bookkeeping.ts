import { writes } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { GraphChanges } from '../graph-store.ts'
import type { RunStatement } from '../statement-runner.ts'
import { type Columns, encode } from '../stored/columns.ts'
import { contradictionColumns, gapColumns, judgementColumns, runColumns } from '../stored/things.ts'
import { requireAll } from './require-all.ts'

type Kept = { readonly id: string }
type Creates = typeof writes.createContradictions | typeof writes.createJudgements | typeof writes.createGaps | typeof writes.createRuns
type Deletes = typeof writes.deleteContradictions | typeof writes.deleteJudgements | typeof writes.deleteGaps | typeof writes.deleteRuns

/** Writes contradictions, judgements, gaps and runs in place of those of the same id, and deletes those removed. */
export async function writeBookkeeping(run: RunStatement, changes: GraphChanges): Promise<void> {
  const { contradictions = [], judgements = [], gaps = [], runs = [], removed = {} } = changes
  await replace(run, writes.deleteContradictions, writes.createContradictions, contradictionColumns, contradictions, removed.contradictions)
  await replace(run, writes.deleteJudgements, writes.createJudgements, judgementColumns, judgements, removed.judgements)
  await replace(run, writes.deleteGaps, writes.createGaps, gapColumns, gaps, removed.gaps)
  await replace(run, writes.deleteRuns, writes.createRuns, runColumns, runs)
  await link(run, writes.linkContradictions, contradictions)
  await link(run, writes.linkGaps, gaps)
}

async function replace<T extends Kept>(
  run: RunStatement,
  deletes: Deletes,
  creates: Creates,
  columns: Columns<T>,
  things: readonly T[],
  removed: readonly string[] = [],
): Promise<void> {
  for (const ids of batches([...removed, ...things.map((thing) => thing.id)])) await run(deletes, { ids })
  for (const batch of batches(things)) await run(creates, { rows: batch.map((thing) => encode(columns, thing)) })
}

async function link(
  run: RunStatement,
  links: typeof writes.linkContradictions | typeof writes.linkGaps,
  things: readonly (Kept & { readonly about: readonly string[] })[],
): Promise<void> {
  const rows = things.flatMap((thing) => [...new Set(thing.about)].map((entity) => [thing.id, entity]))
  for (const batch of batches(rows)) await requireAll(run, links, batch, 'what bookkeeping concerns')
}
