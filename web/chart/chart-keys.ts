import type { LaidOut, PlacedNode } from './laid-out.ts'

/** The node an arrow key leads to: up to the largest owner, down to what is owned, sideways along a row. */
export function nodeAfter(key: string, at: string, { nodes, lines }: LaidOut): string {
  if (key === 'ArrowUp') return lines.find(({ line }) => line.to === at)?.line.from ?? at
  if (key === 'ArrowDown') return lines.find(({ line }) => line.from === at)?.line.to ?? at
  const here = nodes.find(({ node }) => node.id === at)
  if (!here) return at
  const side = key === 'ArrowLeft' ? -1 : 1
  const row = nodes.filter((one) => one !== here && Math.abs(middle(one) - middle(here)) < 24 && (one.x - here.x) * side > 0)
  const [nearest] = row.sort((a, b) => (a.x - b.x) * side)
  return nearest?.node.id ?? at
}

const middle = ({ y, box }: PlacedNode): number => y + box.h / 2
