import { useQuery } from 'urql'
import type { RelationshipType } from '#vocabulary'
import { DegreesDocument } from '../../api/generated/documents.ts'
import { listName, type Side } from '../../look/lists.ts'
import type { PictureEdge } from '../../state/picture.ts'
import { useStore } from '../../state/store.ts'

export type ListCount = Side & { readonly list: string; readonly count: number; readonly drawn: number }

/** How many of each list an entity has, and how many of them are drawn: asked before anything is loaded. */
export function useCounts(id: string | undefined, edges: readonly PictureEdge[]): readonly ListCount[] {
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  const [{ data }] = useQuery({
    query: DegreesDocument,
    variables: { ids: id === undefined ? [] : [id], asOf: asOf ?? null, knownAt: knownAt ?? null },
    pause: id === undefined,
  })
  const node = data?.nodes[0]
  if (!node || !('relationshipCounts' in node)) return []
  const drawnOf = (type: RelationshipType, direction: Side['direction']): number =>
    edges.filter((edge) => edge.type === type && !edge.ended && (direction === 'OUT' ? edge.from : edge.to) === id).length
  return node.relationshipCounts
    .filter(({ count }) => count > 0)
    .map(({ type, direction, count }) => ({
      type,
      direction,
      list: listName(type, direction),
      count,
      drawn: Math.min(count, drawnOf(type, direction)),
    }))
}
