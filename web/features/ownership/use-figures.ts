import { useEffect } from 'react'
import { useQuery } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { FiguresDocument, type OwnershipFiguresFragment } from '../../api/generated/documents.ts'
import { answeredBy, useStore } from '../../state/store.ts'

export type Figures = Extract<OwnershipFiguresFragment, { readonly __typename: 'Ownership' }>
export type StateShare = Figures['states'][number]

export type FiguresAnswer = {
  readonly figures: Figures | undefined
  /** Why there are none: the day is not covered, or the request failed. */
  readonly fault: string | undefined
  readonly isAsking: boolean
}

/** The shares, the balance and the control of a company, under the question. */
export function useFigures(id: string): FiguresAnswer {
  const { asOf, knownAt, evidence, state } = useStore(({ work }) => work.present.question)
  const variables = { id, state: state ?? null, evidence: askedEvidence(evidence), asOf: asOf ?? null, knownAt: knownAt ?? null }
  const [{ data, error, fetching }] = useQuery({ query: FiguresDocument, variables })
  const found = data?.entity && 'ownership' in data.entity ? data.entity.ownership : undefined
  const version = found?.__typename === 'Ownership' ? found.dataVersion : undefined
  useEffect(() => {
    if (version !== undefined) answeredBy(version)
  }, [version])
  return {
    figures: found?.__typename === 'Ownership' ? found : undefined,
    fault: error?.message ?? (found?.__typename === 'DateNotCovered' ? found.sentence : undefined),
    isAsking: fetching,
  }
}

/** The state with the largest share first; of equal ones by their codes. */
export const byShare = (states: readonly StateShare[]): readonly StateShare[] =>
  [...states].sort((a, b) => b.share.lo - a.share.lo || b.share.hi - a.share.hi || (a.state < b.state ? -1 : 1))
