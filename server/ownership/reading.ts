import { GraphError, type GraphReads } from '#graph'
import { type OwnershipParty, relationshipTypes } from '#vocabulary'
import type { Order } from './messages.ts'

type Store = Pick<GraphReads, 'state' | 'ownershipParties' | 'ownershipEdges'>
type Tell = (order: Order) => Promise<unknown>

/** Parties are named in large pages (an engine without an ordered index scans for each), their edges read by the thousand. */
const PARTIES = 50_000
const OWNED = 1_000
const ATTEMPTS = 3

const owned: readonly string[] = [...relationshipTypes.OWNS.to, ...relationshipTypes.CONTROLS.to]

/**
 * Reads the ownership of the whole graph and hands it on page by page, each taken in before the next is read: a graph of any
 * size passes through. Read anew where a load ended meanwhile. Gives the version of the data it read; UNREACHABLE where they
 * never stood still.
 */
export async function readOwnership(store: Store, tell: Tell): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await versionOf(store)
    await tell({ order: 'begin', dataVersion: before })
    const companies = await readParties(store, tell)
    await readEdges(store, tell, companies)
    if ((await versionOf(store)) !== before) continue
    await tell({ order: 'finish' })
    return before
  }
  throw new GraphError('UNREACHABLE', `the data changed each of ${ATTEMPTS} times while their ownership was read`)
}

const versionOf = async (store: Store): Promise<number> => (await store.state())?.dataVersion ?? 0

/** Gives the ids of those that may be owned. */
async function readParties(store: Store, tell: Tell): Promise<readonly string[]> {
  const companies: string[] = []
  let last: OwnershipParty | undefined
  do {
    const page = await store.ownershipParties({ take: PARTIES, ...(last && { after: [last.id] }) })
    for (const { id, kind } of page) if (owned.includes(kind)) companies.push(id)
    await tell({ order: 'parties', page })
    last = page.length < PARTIES ? undefined : page.at(-1)
  } while (last)
  return companies
}

async function readEdges(store: Store, tell: Tell, companies: readonly string[]): Promise<void> {
  for (let from = 0; from < companies.length; from += OWNED) {
    const ids = companies.slice(from, from + OWNED)
    const [stakes, instruments] = await Promise.all([store.ownershipEdges('OWNS', ids), store.ownershipEdges('CONTROLS', ids)])
    if (stakes.length + instruments.length > 0) await tell({ order: 'edges', stakes, instruments })
  }
}
