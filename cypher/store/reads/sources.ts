import type { Record, Source } from '#vocabulary'
import { reads } from '../../statements.ts'
import type { GraphReads } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { recordColumns, sourceColumns } from '../stored/things.ts'
import { byId, counted, gather, grouped } from './gather.ts'
import { textAfter } from './page.ts'

type SourceReads = Pick<GraphReads, 'sources' | 'allSources' | 'recordsOfEntities' | 'recordsOfSources' | 'countRecordsOfSources'>

export const sourceReads = (runner: StatementRunner): SourceReads => ({
  sources: async (ids) => {
    const rows = await gather<typeof reads.sourcesById>(ids, (batch) => runner.read(reads.sourcesById, { ids: batch }))
    return new Map(rows.map(sourceOf).map((source) => [source.id, source]))
  },
  allSources: async () => (await runner.read(reads.allSources, {})).map(sourceOf).sort(byId),
  recordsOfEntities: async (ids) => {
    const rows = await gather<typeof reads.recordsOfEntities>(ids, (batch) => runner.read(reads.recordsOfEntities, { ids: batch }))
    return grouped(ids, rows, (row) => row.asked, recordOf)
  },
  countRecordsOfSources: async (ids) => {
    const ask = (batch: readonly string[]) => runner.read(reads.countRecordsPerSource, { ids: batch })
    return counted(ids, await gather<typeof reads.countRecordsPerSource>(ids, ask))
  },
  recordsOfSources: async (ids, page) => {
    const [afterId = null] = textAfter(page, 1)
    const statement = page.reverse ? reads.recordsOfSourcesReversed : reads.recordsOfSources
    const rows = await gather<typeof statement>(ids, (batch) => runner.read(statement, { ids: batch, afterId, take: BigInt(page.take) }))
    return grouped(ids, rows, (row) => row.asked, recordOf)
  },
})

export const recordOf = (row: { readonly record: readonly Value[] }): Record => decode(recordColumns, row.record)
const sourceOf = (row: { readonly source: readonly Value[] }): Source => decode(sourceColumns, row.source)
