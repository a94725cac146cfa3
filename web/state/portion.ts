import { standings } from '#vocabulary'
import type { Order } from './canvas.ts'
import type { PictureEdge } from './picture.ts'

/** The first relationships of an entity by an order, and as many ended ones, which are drawn only when asked for. */
export function portion(edges: readonly PictureEdge[], of: string, by: Order, take: number): readonly PictureEdge[] {
  const first = (some: readonly PictureEdge[]): readonly PictureEdge[] => inOrder(some, of, by).slice(0, take)
  return [...first(edges.filter(({ ended }) => !ended)), ...first(edges.filter(({ ended }) => ended))]
}

function inOrder(edges: readonly PictureEdge[], of: string, by: Order): readonly PictureEdge[] {
  const better = [...edges].sort(byEvidence)
  if (by !== 'each') return better.sort((a, b) => size(b, by) - size(a, by))
  const turns = new Map<string, number>()
  const turned = better.map((edge) => {
    const list = `${edge.type} ${edge.from === of}`
    const turn = turns.get(list) ?? 0
    turns.set(list, turn + 1)
    return { edge, turn }
  })
  return turned.sort((a, b) => a.turn - b.turn).map(({ edge }) => edge)
}

const byEvidence = (a: PictureEdge, b: PictureEdge): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) || b.origins - a.origins || (a.id < b.id ? -1 : 1)

/** What an order compares; what has none of it comes last. */
function size(edge: PictureEdge, by: Exclude<Order, 'each'>): number {
  if (by === 'share') return edge.share ?? -1
  if (by === 'amount') return edge.amountLog ?? -1
  if (by === 'origins') return edge.origins
  return edge.since === undefined ? -1 : Number(edge.since.replaceAll('-', '').padEnd(8, '0'))
}
