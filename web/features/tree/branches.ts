import { type ListName, listName } from '../../look/lists.ts'
import type { Drawn, Line, PictureNode } from '../../state/picture.ts'

/** A list of an entity in the tree: its lines, each with the entity at its far end. */
export type Branch = {
  readonly list: ListName
  readonly type: Line['type']
  readonly direction: 'OUT' | 'IN'
  readonly twigs: readonly Twig[]
}
export type Twig = { readonly line: Line; readonly node: PictureNode }

/** Every list of an entity that is drawn, but for the line one came by. */
export function branchesOf({ nodes, lines }: Drawn, id: string, by: string | undefined): readonly Branch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const branches = new Map<string, Branch>()
  for (const line of lines) {
    if (line.id === by || (line.from !== id && line.to !== id)) continue
    const direction = line.from === id ? 'OUT' : 'IN'
    const node = byId.get(direction === 'OUT' ? line.to : line.from)
    if (!node) continue
    const list = listName(line.type, direction)
    const before = branches.get(list) ?? { list, type: line.type, direction, twigs: [] }
    branches.set(list, { ...before, twigs: [...before.twigs, { line, node }] })
  }
  return [...branches.values()].map((branch) => ({ ...branch, twigs: [...branch.twigs].sort(largerFirst) }))
}

/** Where the tree begins: the seeds, and one entity of every part of the picture that no seed reaches. */
export function rootsOf({ nodes, lines }: Drawn, seeds: readonly string[]): readonly PictureNode[] {
  const roots: PictureNode[] = []
  const reached = new Set<string>()
  const ordered = [...nodes].sort((a, b) => Number(seeds.includes(b.id)) - Number(seeds.includes(a.id)))
  for (const node of ordered) {
    if (reached.has(node.id) && !seeds.includes(node.id)) continue
    roots.push(node)
    reach(node.id, lines, reached)
  }
  return roots
}

function reach(start: string, lines: readonly Line[], reached: Set<string>): void {
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    for (const { from, to } of lines) {
      if (from === id) waiting.push(to)
      if (to === id) waiting.push(from)
    }
  }
}

const shareOf = ({ edges }: Line): number => Math.max(-1, ...edges.map(({ share }) => share ?? -1))
const largerFirst = (a: Twig, b: Twig): number => shareOf(b.line) - shareOf(a.line) || (a.node.name < b.node.name ? -1 : 1)
