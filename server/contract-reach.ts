import type { Clock, RelationshipQuestion } from '#graph'
import type { Entity, RelationshipType } from '#vocabulary'
import type { Graph, ShownRow } from './loaders.ts'

/** How far contracts are looked for below a company: what it owns, what that owns, and what that owns. */
export const MOST_STEPS = 3
/** Relationships of one type that are followed at one entity. */
export const PER_ENTITY = 50

/** One contract of a company or of what it owns, and one facility that it covers. */
export type Reach = {
  readonly contract: Entity
  /** From the company down to the contract: stakes, then the supply. */
  readonly chain: readonly ShownRow[]
  /** Absent where the contract covers nothing that is known. */
  readonly covers: ShownRow | undefined
  /** Where that facility lies. */
  readonly located: readonly ShownRow[]
}

/** An entity at which more stand than are followed. */
export type HubCut = { readonly at: Entity; readonly type: RelationshipType; readonly total: number }

export type Reached = { readonly reaches: readonly Reach[]; readonly cuts: readonly HubCut[] }

type Asked = { readonly clock: Clock; readonly graph: Graph }

/**
 * The contracts of a company and of what it owns, however little, with what they cover and where that lies. Companies asked
 * about in one turn go down level by level together: a statement a level, whatever their number. A circle is walked once.
 */
export async function contractsReached(company: Entity, asked: Asked): Promise<Reached> {
  const cuts: HubCut[] = []
  const next = async (at: Entity, type: RelationshipType): Promise<readonly ShownRow[]> => {
    const { rows, cut } = await followed(at, type, asked)
    if (cut) cuts.push(cut)
    return rows
  }
  const chains: (readonly ShownRow[])[] = [[]]
  const seen = new Set([company.id])
  let level: readonly (readonly ShownRow[])[] = chains
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = await Promise.all(
      level.map(async (chain) => (await next(chain.at(-1)?.to ?? company, 'OWNS')).map((row) => [...chain, row])),
    )
    level = found.flat().filter((chain) => isNew(chain.at(-1)?.to.id, seen))
    chains.push(...level)
  }
  const supplied = (
    await Promise.all(chains.map(async (chain) => (await next(chain.at(-1)?.to ?? company, 'SUPPLIES')).map((row) => [...chain, row])))
  ).flat()
  const reaches = await Promise.all(
    supplied.map(async (chain) => {
      const contract = chain.at(-1)?.to
      return contract ? reachesOf(contract, chain, next) : []
    }),
  )
  return { reaches: reaches.flat(), cuts: onceEach(cuts) }
}

async function reachesOf(
  contract: Entity,
  chain: readonly ShownRow[],
  next: (at: Entity, type: RelationshipType) => Promise<readonly ShownRow[]>,
): Promise<Reach[]> {
  const covered = await next(contract, 'COVERS')
  if (covered.length === 0) return [{ contract, chain, covers: undefined, located: [] }]
  return Promise.all(covered.map(async (covers) => ({ contract, chain, covers, located: await next(covers.to, 'LOCATED_IN') })))
}

async function followed(at: Entity, type: RelationshipType, { clock, graph }: Asked) {
  const question: Omit<RelationshipQuestion, 'page'> = { types: [type], direction: 'out', clock }
  const rows = (await graph.relationshipsOf(at.id, { ...question, page: { take: PER_ENTITY + 1 } })) ?? []
  const shown = rows.slice(0, PER_ENTITY).filter((row) => !row.isHidden)
  if (rows.length <= PER_ENTITY) return { rows: shown, cut: undefined }
  const total = (await graph.countRelationshipsOf(at.id, question)) ?? rows.length
  return { rows: shown, cut: { at, type, total } }
}

function isNew(id: string | undefined, seen: Set<string>): boolean {
  if (id === undefined || seen.has(id)) return false
  seen.add(id)
  return true
}

/** Two rivals lead to one company: its hub is cut once. */
const onceEach = (cuts: readonly HubCut[]): HubCut[] => [...new Map(cuts.map((cut) => [`${cut.type} ${cut.at.id}`, cut])).values()]
