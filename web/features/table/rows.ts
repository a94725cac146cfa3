import { standings } from '#vocabulary'
import type { Words } from '../../locales/words.ts'
import type { Drawn, Line, PictureNode } from '../../state/picture.ts'

export type TableRow = {
  readonly line: Line
  readonly from: PictureNode
  readonly to: PictureNode
  readonly verb: string
  readonly value: string
  readonly held: string
}

export type Order = { readonly by: 'from' | 'verb' | 'to' | 'value' | 'held' | 'standing'; readonly down: boolean }

/** A row a line, with both its ends. */
export function tableRows({ nodes, lines }: Drawn, t: Words): readonly TableRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)]
    if (!from || !to) return []
    const value = [...new Set(line.edges.map((edge) => edge.value).filter(Boolean))].join(', ')
    const held = [...new Set(line.edges.map((edge) => edge.dates).filter(Boolean))].join(', ')
    return [{ line, from, to, verb: t(`verb.${line.type}`), value, held }]
  })
}

/** Sorted by one column; shares by size before what has none, ties by the sentence. */
export function ordered(rows: readonly TableRow[], { by, down }: Order): readonly TableRow[] {
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(keyOf(a, by), keyOf(b, by)) || compare(sentence(a), sentence(b)))
}

function keyOf(row: TableRow, by: Order['by']): string | number {
  if (by === 'value') return Math.max(-1, ...row.line.edges.map(({ share }) => share ?? -1))
  if (by === 'standing') return standings.indexOf(row.line.standing) * 10 - Math.min(row.line.origins, 9)
  if (by === 'from' || by === 'to') return row[by].name
  return row[by]
}

const sentence = ({ from, verb, to }: TableRow): string => `${from.name} ${verb} ${to.name}`
const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1)
