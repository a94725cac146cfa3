import type { GraphStore } from '#graph'
import type { Decisions } from '../log.ts'
import { baseOf } from '../versions.ts'
import { claimContent, recordContent } from './content.ts'
import type { StoredLine } from './lines.ts'
import type { Spool } from './spool.ts'
import { claimsOfSource, recordsOfSource } from './stored-rows.ts'

/** Spools what the graph holds of a source, beside what its files say: only ids, what they say in short, and whether they are closed. */
export async function spoolStored(store: GraphStore, source: string, spool: Spool, decisions: Decisions): Promise<void> {
  for await (const record of recordsOfSource(store, source)) {
    const line = {
      kind: 'record',
      stored: record.id,
      hash: recordContent(record),
      isClosed: record.knownTo !== undefined,
    } satisfies StoredLine
    spool.add(baseOf(record.id), JSON.stringify(line))
  }
  for await (const claim of claimsOfSource(store, source)) {
    const isClosed = claim.withdrawnBecause !== undefined && !decisions.retractions.has(claim.id)
    const line = {
      kind: 'claim',
      stored: claim.id,
      hash: claimContent(claim),
      isClosed,
      ...(claim.knownFrom && { knownFrom: claim.knownFrom }),
    } satisfies StoredLine
    spool.add(baseOf(claim.id), JSON.stringify(line))
  }
  spool.flush()
}
