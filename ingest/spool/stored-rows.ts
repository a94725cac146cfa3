import type { GraphStore } from '#graph'
import type { Claim, Record } from '#vocabulary'
import { claimOf } from '../plan/claims.ts'

const AT_ONCE = 20_000

/** Every wording of every record of a source, read page by page. */
export async function* recordsOfSource(store: GraphStore, source: string): AsyncGenerator<Record> {
  let after: readonly string[] | undefined
  do {
    const page: readonly Record[] = (await store.recordsOfSources([source], { take: AT_ONCE, ...(after && { after }) })).get(source) ?? []
    yield* page
    const last = page.length === AT_ONCE ? page.at(-1) : undefined
    after = last && [last.id]
  } while (after)
}

/** Every wording of every claim of a source, as the source brings it. */
export async function* claimsOfSource(store: GraphStore, source: string): AsyncGenerator<Claim> {
  let after: readonly string[] | undefined
  do {
    const page = (await store.claimsOfSources([source], { take: AT_ONCE, ...(after && { after }) })).get(source) ?? []
    yield* page.map(claimOf)
    const last = page.length === AT_ONCE ? page.at(-1) : undefined
    after = last && [last.knownFromDay, last.id]
  } while (after)
}
