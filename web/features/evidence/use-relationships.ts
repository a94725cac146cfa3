import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { RelationshipEvidenceDocument, type RelationshipEvidenceQuery } from '../../api/generated/documents.ts'
import { useStore } from '../../state/store.ts'

export type RelationshipAnswer = Extract<RelationshipEvidenceQuery['node'], { readonly claims: unknown; readonly rivals: unknown }>
export type RelationshipsAnswer = {
  readonly found: readonly RelationshipAnswer[]
  readonly isAsking: boolean
  readonly fault: string | undefined
}

/** The relationships of one line with all their claims, their rivals first beside them. */
export function useRelationships(ids: readonly string[]): RelationshipsAnswer {
  const client = useClient()
  const knownAt = useStore(({ work }) => work.present.question.knownAt)
  const [answer, setAnswer] = useState<RelationshipsAnswer>({ found: [], isAsking: true, fault: undefined })
  const asked = ids.join('\n')
  useEffect(() => {
    let isLate = false
    const ask = async (id: string): Promise<RelationshipAnswer[]> => {
      const { data, error } = await client.query(RelationshipEvidenceDocument, { id, knownAt: knownAt ?? null })
      if (error) throw error
      return data?.node && 'rivals' in data.node ? [data.node] : []
    }
    const askAll = async (): Promise<readonly RelationshipAnswer[]> => {
      const first = (await Promise.all(asked.split('\n').map(ask))).flat()
      const here = new Set(first.map(({ id }) => id))
      const others = [...new Set(first.flatMap(({ rivals }) => rivals.map(({ id }) => id)))].filter((id) => !here.has(id))
      return [...first, ...(await Promise.all(others.map(ask))).flat()]
    }
    askAll().then(
      (found) => !isLate && setAnswer({ found, isAsking: false, fault: undefined }),
      (fault: unknown) =>
        !isLate && setAnswer({ found: [], isAsking: false, fault: fault instanceof Error ? fault.message : String(fault) }),
    )
    return () => {
      isLate = true
    }
  }, [asked, client, knownAt])
  return answer
}
