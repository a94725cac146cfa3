import { type Expansion, expandedBy, PORTION, type WantedList } from '../../state/canvas.ts'
import { type PictureEdge, type PictureNode, undrawn } from '../../state/picture.ts'
import { change } from '../../state/store.ts'

export const drawList = (expansion: Expansion): void => change((work) => ({ ...work, canvas: expandedBy(work.canvas, expansion) }))

/** Draws what is not drawn of an entity; past a portion it asks which. */
export function drawAll(node: PictureNode, edges: readonly PictureEdge[], askFor: (list: WantedList) => void): void {
  const missing = undrawn(node, edges)
  if (missing > PORTION) askFor({ id: node.id, list: 'all' })
  else if (missing > 0)
    drawList(node.degree > PORTION ? { of: node.id, list: 'all', by: 'each', take: node.degree } : { of: node.id, list: 'all' })
}
