import { claimsAbout, claimsOfSources, listClaims, reads } from '../../statements.ts'
import type { ClaimFilter, GraphReads, Page, StoredClaim } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { decode } from '../stored/columns.ts'
import { claimColumns } from '../stored/things.ts'
import { byCodePoint, byId, counted, gather, grouped } from './gather.ts'
import { textAfter } from './page.ts'

type ClaimReads = Pick<
  GraphReads,
  'claims' | 'listClaims' | 'countClaims' | 'claimsAbout' | 'countClaimsAbout' | 'claimsOfSources' | 'countClaimsOfSources' | 'answersTo'
>

export const claimReads = (runner: StatementRunner): ClaimReads => ({
  claims: (ids) => claimsById(runner, ids),
  listClaims: (where, page) => listed(runner, where, page),
  countClaims: (where) => countOf(runner, where),
  claimsAbout: (ids, where, page) => perEntity(runner, ids, where, page),
  countClaimsAbout: async (ids, where) => {
    const ask = (batch: readonly string[]) => runner.read(reads.countClaimsPerEntity, { ids: batch, ...filter(where) })
    return counted(ids, await gather<typeof reads.countClaimsPerEntity>(ids, ask))
  },
  countClaimsOfSources: async (ids) => {
    const ask = (batch: readonly string[]) => runner.read(reads.countClaimsPerSource, { ids: batch })
    return counted(ids, await gather<typeof reads.countClaimsPerSource>(ids, ask))
  },
  claimsOfSources: async (ids, page) => {
    const statement = claimsOfSources(page.reverse ?? false)
    const rows = await gather<typeof statement>(ids, (batch) => runner.read(statement, { ids: batch, ...filter({}), ...paged(page) }))
    return grouped(ids, rows, (row) => row.asked, claimOf)
  },
  answersTo: async (ids) => {
    const rows = await gather<typeof reads.answersTo>(ids, (batch) => runner.read(reads.answersTo, { ids: batch }))
    return grouped(ids, rows, (row) => row.asked, claimOf)
  },
})

export const claimOf = (row: { readonly claim: readonly Value[] }): StoredClaim => decode(claimColumns, row.claim)

export async function claimsById(runner: StatementRunner, ids: readonly string[]): Promise<ReadonlyMap<string, StoredClaim>> {
  const rows = await gather<typeof reads.claimsById>(ids, (batch) => runner.read(reads.claimsById, { ids: batch }))
  return new Map(rows.map(claimOf).map((claim) => [claim.id, claim]))
}

/** Of several entities or sources, each gives its page; together, in the same order, they begin with the page asked for. */
async function listed(runner: StatementRunner, where: ClaimFilter, page: Page): Promise<readonly StoredClaim[]> {
  const { entities, ...rest } = where
  if (entities) return firstOf([...(await perEntity(runner, entities, rest, page)).values()].flat(), page)
  if (where.sources) {
    const statement = claimsOfSources(page.reverse ?? false)
    const rows = await gather<typeof statement>(where.sources, (ids) => runner.read(statement, { ids, ...filter(rest), ...paged(page) }))
    return firstOf(rows.map(claimOf), page)
  }
  return (await runner.read(listClaims(page.reverse ?? false), { ...filter(rest), ...paged(page) })).map(claimOf)
}

async function perEntity(
  runner: StatementRunner,
  ids: readonly string[],
  where: ClaimFilter,
  page: Page,
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const statement = claimsAbout(page.reverse ?? false)
  const rows = await gather<typeof statement>(ids, (batch) => runner.read(statement, { ids: batch, ...filter(where), ...paged(page) }))
  return grouped(ids, rows, (row) => row.asked, claimOf)
}

async function countOf(runner: StatementRunner, where: ClaimFilter): Promise<number> {
  const [row] = where.entities
    ? await runner.read(reads.countClaimsAbout, { ids: where.entities, ...filter(where) })
    : await runner.read(reads.countClaims, filter(where))
  return row?.count ?? 0
}

function firstOf(claims: readonly StoredClaim[], { take, reverse = false }: Page): StoredClaim[] {
  const once = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const ordered = once.sort((a, b) => byCodePoint(a.knownFromDay, b.knownFromDay) || byId(a, b))
  return (reverse ? ordered.reverse() : ordered).slice(0, take)
}

const filter = ({ modes, predicates, sources, speakers, knownAt }: Omit<ClaimFilter, 'entities'>) => ({
  modes: modes ?? null,
  predicates: predicates ?? null,
  sources: sources ?? null,
  speakers: speakers ?? null,
  knownAt: knownAt ?? null,
})

function paged(page: Page) {
  const [afterDay = null, afterId = null] = textAfter(page, 2)
  return { afterDay, afterId, take: BigInt(page.take) }
}
