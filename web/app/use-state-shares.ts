import { useQuery } from 'urql'
import { askedEvidence } from '../api/asked-evidence.ts'
import { StateSharesDocument, type StateSharesQuery } from '../api/generated/documents.ts'
import { useStore } from '../state/store.ts'

type Company = Extract<NonNullable<StateSharesQuery['nodes'][number]>, { readonly ownership: unknown }>
export type StateShareOf = Extract<Company['ownership'], { readonly __typename: 'Ownership' }>['states'][number]

/** The largest share of a state, or of the state asked, in each of these companies, by the company's id. */
export function useStateShares(ids: readonly string[]): ReadonlyMap<string, StateShareOf> {
  const { asOf, knownAt, evidence, state } = useStore(({ work }) => work.present.question)
  const variables = {
    ids: ids.slice(0, 100),
    state: state ?? null,
    evidence: askedEvidence(evidence),
    asOf: asOf ?? null,
    knownAt: knownAt ?? null,
  }
  const [{ data }] = useQuery({ query: StateSharesDocument, variables, pause: ids.length === 0 })
  return new Map(
    (data?.nodes ?? []).flatMap((node) => {
      if (!node || !('ownership' in node) || node.ownership.__typename !== 'Ownership') return []
      const [largest] = [...node.ownership.states].sort((a, b) => b.share.hi - a.share.hi || (a.state < b.state ? -1 : 1))
      return largest ? [[node.id, largest] as const] : []
    }),
  )
}
