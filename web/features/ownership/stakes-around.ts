import type { Client } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import {
  type EntityLabelFragment,
  OwnedByDocument,
  OwnersOfDocument,
  type OwnersOfQuery,
  type StakeFragment,
} from '../../api/generated/documents.ts'
import type { Question } from '../../state/question.ts'

export type Stake = StakeFragment & { readonly owner: string; readonly company: string }

/** Every episode of ownership and control above a company, and below it so many levels. */
export type Stakes = {
  /** The company by the id it has now: a record's id, or an old one, still finds its entity. */
  readonly focus: string
  readonly entities: ReadonlyMap<string, EntityLabelFragment>
  readonly stakes: readonly Stake[]
  /** False where the climb ended before the owners did. */
  readonly complete: boolean
}

type Clock = Pick<Question, 'knownAt' | 'evidence'>

/** Entities in all. */
const ENTITIES = 1_000
/** Entities a request, and relationships of each at first; whoever has more is asked for the rest. */
const PAGE = 20
const AT_FIRST = 25
const MORE = 100

/** Ring by ring, whenever it held: a later question about another day needs no other answer. */
export async function stakesAround(client: Client, id: string, levelsDown: number, clock: Clock): Promise<Stakes> {
  const [above, below] = await Promise.all([
    rings(client, id, 'owner', Number.POSITIVE_INFINITY, clock),
    rings(client, id, 'company', levelsDown, clock),
  ])
  return {
    focus: above.focus ?? '',
    entities: new Map([...below.entities, ...above.entities]),
    stakes: [...new Map([...above.stakes, ...below.stakes].map((stake) => [stake.id, stake])).values()],
    complete: above.complete && below.complete,
  }
}

type Far = 'owner' | 'company'
type Found = Omit<Stakes, 'focus'> & { readonly focus: string | undefined }

/** Each entity is asked once, so that a loop ends. */
async function rings(client: Client, id: string, far: Far, levels: number, clock: Clock): Promise<Found> {
  const entities = new Map<string, EntityLabelFragment>()
  const stakes: Stake[] = []
  const asked = new Set<string>()
  let focus: string | undefined
  let ring = [id]
  for (let level = 0; (level < levels || level === 0) && ring.length > 0 && asked.size < ENTITIES; level += 1) {
    const nodes = await ringOf(client, ring, far, clock)
    focus ??= nodes[0]?.id
    for (const one of [...ring, ...nodes.map((node) => node.id)]) asked.add(one)
    for (const node of nodes) entities.set(node.id, node)
    const found = level < levels ? nodes.flatMap((node) => node.relationships.nodes.map((edge) => ({ node: node.id, edge }))) : []
    for (const { node, edge } of found) {
      entities.set(edge.far.id, edge.far)
      stakes.push({ ...edge, ...(far === 'owner' ? { owner: edge.far.id, company: node } : { owner: node, company: edge.far.id }) })
    }
    ring = [...new Set(found.map(({ edge }) => edge.far.id))].filter((one) => !asked.has(one))
  }
  return { focus, entities, stakes, complete: ring.length === 0 || levels < Number.POSITIVE_INFINITY }
}

type Node = Extract<NonNullable<OwnersOfQuery['nodes'][number]>, { readonly relationships: unknown }>

async function ringOf(client: Client, ids: readonly string[], far: Far, clock: Clock): Promise<readonly Node[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE))
  const nodes = (await Promise.all(pages.map((page) => nodesOf(client, page, far, clock, AT_FIRST)))).flat()
  return Promise.all(nodes.map((node) => whole(client, node, far, clock)))
}

/** A node with every page of its relationships. */
async function whole(client: Client, node: Node, far: Far, clock: Clock): Promise<Node> {
  const edges = [...node.relationships.nodes]
  let { pageInfo } = node.relationships
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const [next] = await nodesOf(client, [node.id], far, clock, MORE, pageInfo.endCursor)
    if (!next) break
    edges.push(...next.relationships.nodes)
    pageInfo = next.relationships.pageInfo
  }
  return { ...node, relationships: { ...node.relationships, nodes: edges } }
}

async function nodesOf(
  client: Client,
  ids: readonly string[],
  far: Far,
  clock: Clock,
  first: number,
  after?: string,
): Promise<readonly Node[]> {
  const document = far === 'owner' ? OwnersOfDocument : OwnedByDocument
  const variables = { ids: [...ids], first, after: after ?? null, evidence: askedEvidence(clock.evidence), knownAt: clock.knownAt ?? null }
  const { data, error } = await client.query(document, variables)
  if (error) throw error
  return (data?.nodes ?? []).flatMap((node) => (node && 'relationships' in node ? [node] : []))
}
