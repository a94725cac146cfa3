import type { Record, Source } from '#vocabulary'
import { writes } from '../../statements.ts'
import { batches } from '../batches.ts'
import type { RunStatement } from '../statement-runner.ts'
import { encode } from '../stored/columns.ts'
import { recordColumns, sourceColumns } from '../stored/things.ts'
import { existing } from './entities.ts'

export async function writeSources(run: RunStatement, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return
  const ids = sources.map((source) => source.id)
  const known = await existing(run, 'Source', ids)
  for (const batch of batches(sources.filter((source) => !known.has(source.id)))) {
    await run(writes.createSources, { rows: batch.map((source) => encode(sourceColumns, source)) })
  }
  for (const batch of batches(sources.filter((source) => known.has(source.id)))) {
    await run(writes.updateSources, { rows: batch.map((source) => encode(sourceColumns, source)) })
  }
  for (const batch of batches([...known])) await run(writes.unlinkSources, { ids: batch })
  await run(writes.linkSources, {})
}

export async function writeRecords(run: RunStatement, records: readonly Record[]): Promise<void> {
  const known = await existing(
    run,
    'Record',
    records.map((record) => record.id),
  )
  for (const batch of batches(records.filter((record) => !known.has(record.id)))) {
    await run(writes.createRecords, { rows: batch.map((record) => encode(recordColumns, record)) })
  }
  for (const batch of batches(records.filter((record) => known.has(record.id)))) {
    await run(writes.updateRecords, { rows: batch.map((record) => encode(recordColumns, record)) })
  }
}
