import type { Client } from 'urql'
import { DegreesDocument } from '../../api/generated/documents.ts'
import type { Question } from '../../state/question.ts'

const PAGE = 100

/** How many relationships each entity has, a hundred entities at a time. */
export async function degrees(client: Client, ids: readonly string[], { asOf, knownAt }: Question): Promise<ReadonlyMap<string, number>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE))
  const answers = await Promise.all(
    pages.map(async (page) => {
      const { data, error } = await client.query(DegreesDocument, { ids: page, asOf: asOf ?? null, knownAt: knownAt ?? null })
      if (error) throw error
      return data?.nodes ?? []
    }),
  )
  return new Map(
    answers.flat().flatMap((node) => {
      if (!node || !('relationshipCounts' in node)) return []
      return [[node.id, node.relationshipCounts.reduce((sum, { count }) => sum + count, 0)] as const]
    }),
  )
}
