import { mulberry32 } from './mulberry32.ts'

type Asked = { readonly operationName?: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

const kinds = ['Company', 'GovernmentBody', 'Contract', 'Organization', 'Restriction'] as const

/** Answers of the API for a made-up picture of so many entities, so that only the page's own work is measured. */
export function explorerAnswers(count: number): (asked: Asked) => unknown {
  const chance = mulberry32(count)
  const nodes = Array.from({ length: count }, (_, at) => entity(at))
  const relationships = nodes.flatMap((_, at) => {
    if (at === 0) return []
    const lines = [edge(at, Math.floor(chance() * Math.min(at, Math.max(1, count / 12))))]
    return at % 3 === 0 ? [...lines, edge(at, Math.floor(chance() * at), 'Supplies')] : lines
  })
  const degree = new Map<string, number>()
  for (const { from, to } of relationships) for (const { id } of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const network = { __typename: 'Network', complete: true, cuts: [], nodes, relationships }
  const page = { dataVersion: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }
  return ({ query, variables }) => {
    if (query.includes('query Neighbourhood')) return { entity: { ...entity(0), relationshipCounts: [], relationships: page } }
    if (query.includes('query Network')) return { network: variables.depth === 0 ? { ...network, nodes: [], relationships: [] } : network }
    if (query.includes('query Degrees') && Array.isArray(variables.ids))
      return { nodes: variables.ids.map((id: string) => counted(id, degree.get(id) ?? 0)) }
    return { nodes: [] }
  }
}

const counted = (id: string, count: number) => ({
  __typename: 'Company',
  id,
  relationshipCounts: [{ __typename: 'RelationshipCount', type: 'OWNS', direction: 'OUT', count }],
})

function entity(at: number) {
  const names = at % 4 === 0 ? [{ __typename: 'Name', text: `企业集团${at}`, lang: 'zh-Hans', type: 'FULL' }] : []
  return { __typename: kinds[at % kinds.length] ?? 'Company', id: `made:${at}`, name: `Made-up holding ${at}`, names, protected: false }
}

function edge(from: number, to: number, type: 'Owns' | 'Supplies' = 'Owns') {
  const share = { __typename: 'ShareRange', lo: 0.1, hi: 0.1, loOpen: false, hiOpen: false }
  const own = type === 'Owns' ? { share, interest: 'CAPITAL', direct: true, through: null } : { amounts: [], partAs: null }
  return {
    __typename: type,
    id: `${type}~${from}~${to}`,
    type: type === 'Owns' ? 'OWNS' : 'SUPPLIES',
    standing: from % 2 === 0 ? 'REPORTED' : 'RECORDED',
    contested: false,
    holds: 'YES',
    origins: 1 + (from % 3),
    publications: 2,
    lastConfirmed: null,
    validFrom: '2019',
    validTo: null,
    from: entity(from),
    to: entity(to),
    rivals: [],
    denials: [],
    ...own,
  }
}
