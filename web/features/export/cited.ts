import type { Client } from 'urql'
import { CitedDocument, type CitedQuery, type CitingFragment, MoreCitedDocument } from '../../api/generated/documents.ts'
import type { Question } from '../../state/question.ts'

export type CitedClaim = CitingFragment & { readonly replies: readonly CitingFragment[] }
/** What a relationship rests on, with every reply to it. */
export type Cited = ReadonlyMap<string, readonly CitedClaim[]>

/** Relationships a request: a claim and its replies bring their sources along. */
const A_REQUEST = 10

/** All claims of the relationships that are drawn, for an export: none leaves without its sources and replies. */
export async function citedClaims(client: Client, ids: readonly string[], { knownAt }: Question): Promise<Cited> {
  const cited = new Map<string, readonly CitedClaim[]>()
  for (let at = 0; at < ids.length; at += A_REQUEST) {
    const page = ids.slice(at, at + A_REQUEST)
    const { data, error } = await client.query(CitedDocument, { ids: page, knownAt: knownAt ?? null })
    if (error) throw error
    for (const node of data?.nodes ?? []) {
      if (!node || !('claims' in node)) continue
      const { nodes, totalCount } = node.claims
      const claims = totalCount > nodes.length ? await everyClaim(client, node.id, knownAt) : nodes
      cited.set(
        node.id,
        claims.map((claim) => withReplies(claim, node.denials)),
      )
    }
  }
  return cited
}

type Relationship = Extract<NonNullable<CitedQuery['nodes'][number]>, { readonly claims: unknown }>
type Claim = Relationship['claims']['nodes'][number]

/** A reply is what answers the claim; a denial of the relationship answers every allegation of it. */
function withReplies({ answeredBy, ...claim }: Claim, denials: readonly CitingFragment[]): CitedClaim {
  const further = claim.mode === 'ALLEGATION' ? denials : []
  return { ...claim, replies: [...new Map([...answeredBy, ...further].map((reply) => [reply.id, reply])).values()] }
}

async function everyClaim(client: Client, id: string, knownAt: Question['knownAt']): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (let after: string | null = null; ; ) {
    const { data, error }: Awaited<ReturnType<typeof pageOf>> = await pageOf(client, id, knownAt, after)
    if (error) throw error
    if (!data?.node || !('claims' in data.node)) return claims
    const { nodes, pageInfo } = data.node.claims
    claims.push(...nodes)
    if (!pageInfo.hasNextPage) return claims
    after = pageInfo.endCursor ?? null
  }
}

const pageOf = (client: Client, id: string, knownAt: Question['knownAt'], after: string | null) =>
  client.query(MoreCitedDocument, { id, knownAt: knownAt ?? null, after })
