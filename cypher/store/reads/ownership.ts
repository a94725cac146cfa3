import { type FigureClaim, type OwnershipEdge, type OwnershipParty, relationshipTypes } from '#vocabulary'
import { ownershipEdges, reads } from '../../statements.ts'
import type { GraphReads, OwnershipType, Page } from '../graph-store.ts'
import { DERIVATION_DEADLINE, type StatementRunner } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { partyColumns } from '../stored/entity.ts'
import { reckonedEdge } from '../stored/relationship.ts'
import { figureColumns } from '../stored/things.ts'
import { byCodePoint, gather } from './gather.ts'
import { textAfter } from './page.ts'

const { OWNS, CONTROLS } = relationshipTypes
const kinds: readonly string[] = [...new Set([...OWNS.from, ...OWNS.to, ...CONTROLS.from, ...CONTROLS.to])]

/** What the arithmetic of ownership reads: a whole graph in pages, with the patience of whoever reads it whole. */
export const ownershipReads = (runner: StatementRunner): Pick<GraphReads, 'ownershipParties' | 'ownershipEdges'> => ({
  ownershipParties: (page) => parties(runner, page),
  ownershipEdges: (type, owned) => edges(runner, type, owned),
})

async function parties(runner: StatementRunner, page: Page): Promise<OwnershipParty[]> {
  const [after = ''] = textAfter(page, 1)
  const rows = await runner.read(reads.ownershipParties, { kinds, after, take: BigInt(page.take) }, DERIVATION_DEADLINE)
  return rows.map((row) => decode(partyColumns, row.party))
}

async function edges(runner: StatementRunner, type: OwnershipType, owned: readonly string[]): Promise<OwnershipEdge[]> {
  const statement = ownershipEdges(type)
  const rows = await gather<typeof statement>(owned, (ids) => runner.read(statement, { ids }, DERIVATION_DEADLINE))
  const found = rows.map(({ from, to, edge }) => ({ from, to, ...reckonedEdge(edge) }))
  const claims = await figureClaims(
    runner,
    found.flatMap((row) => row.figures),
  )
  const whole = found.map(({ from, to, edge, figures }): OwnershipEdge => {
    const given = figures.map((id) => claims.get(id)).filter((claim) => claim !== undefined)
    return { ...edge, from, to, figures: given }
  })
  return whole.sort(byPairAndVersion)
}

async function figureClaims(runner: StatementRunner, ids: readonly string[]): Promise<ReadonlyMap<string, FigureClaim>> {
  const ask = (batch: readonly string[]) => runner.read(reads.ownershipFigures, { ids: batch }, DERIVATION_DEADLINE)
  const rows = await gather<typeof reads.ownershipFigures>(ids, ask)
  return new Map(rows.map(({ claim }) => decode(figureColumns, claim)).map((claim) => [claim.id, claim]))
}

/** One order on both engines: where versions are alike, the first stands for its pair. */
const byPairAndVersion = (a: OwnershipEdge, b: OwnershipEdge): number =>
  byCodePoint(a.to, b.to) || byCodePoint(a.from, b.from) || byCodePoint(a.id, b.id) || byCodePoint(a.knownFromDay, b.knownFromDay)
