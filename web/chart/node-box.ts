import type { Words } from '../locales/words.ts'
import { shareText } from '../look/figures.ts'
import { type Chart, type ChartNode, leavesOf } from './chart.ts'
import { textWidth, wrapped } from './text-size.ts'

export type Row = { readonly text: string; readonly as: 'name' | 'other' | 'title' | 'small' }

/** A node as it is drawn: its mark, and rows of text beside it or below it. Lines end at the mark's middle, `anchor`. */
export type NodeBox = {
  readonly w: number
  readonly h: number
  readonly anchor: number
  readonly mark: number
  /** Where the text stands to the mark; the company asked about has a box around both. */
  readonly texts: 'beside' | 'below' | 'boxed'
  readonly rows: readonly Row[]
}

export const rowHeight = { name: 18, other: 18, title: 26, small: 16 } as const satisfies Record<Row['as'], number>
export const fontSize = { name: 14, other: 13, title: 19, small: 12.5 } as const satisfies Record<Row['as'], number>
const MARK = 28
const GAP = 10

export function nodeBox(t: Words, chart: Chart, node: ChartNode): NodeBox {
  if (node.is === 'rest') return beside([{ text: t('chart.rest'), as: 'small' }], 36)
  if (node.is === 'stack') return beside([{ text: t('chart.stack', { count: node.count }), as: 'name' }], MARK)
  const { entity, isFocus, above } = node
  if (isFocus)
    return boxed([{ text: entity.name, as: 'title' }, ...(entity.otherName ? [{ text: entity.otherName, as: 'other' as const }] : [])])
  const isLeaf = leavesOf(chart).has(node.id)
  const rows: readonly Row[] = [
    ...wrapped(entity.name, fontSize.name, isLeaf ? 150 : 190).map((text) => ({ text, as: 'name' as const })),
    ...(entity.otherName ? wrapped(entity.otherName, fontSize.other, isLeaf ? 150 : 190, 1) : []).map((text) => ({
      text,
      as: 'other' as const,
    })),
    ...(above > 0 ? [{ text: t('chart.above', { count: above }), as: 'small' as const }] : []),
  ]
  return isLeaf ? below([...rows, ...heldRows(t, chart, node.id)]) : beside(rows, MARK)
}

/** What is held of a leaf, in one row: "no figure; consolidation". */
function heldRows(t: Words, { lines }: Chart, id: string): readonly Row[] {
  const held = lines.flatMap(({ to, holding }) => (to === id && holding ? [holding.value || t('verb.CONTROLS')] : []))
  return wrapped([...new Set(held)].join('; '), fontSize.small, 160).map((text) => ({ text, as: 'small' as const }))
}

/** What is not accounted for, in words: a figure, or from none to so much. */
export const restText = (t: Words, { lo, hi }: { readonly lo: number; readonly hi: number }): string =>
  lo === 0 && hi === 1 ? t('chart.restAll') : shareText(t, { lo, hi, loOpen: false, hiOpen: false })

const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ text, as }) => textWidth(text, fontSize[as])))
const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { as }) => sum + rowHeight[as], 0)

const beside = (rows: readonly Row[], mark: number): NodeBox => ({
  w: mark + GAP + widthOf(rows) + 4,
  h: Math.max(mark, heightOf(rows)),
  anchor: mark / 2,
  mark,
  texts: 'beside',
  rows,
})

function below(rows: readonly Row[]): NodeBox {
  const w = Math.max(MARK, widthOf(rows))
  return { w, h: MARK + 6 + heightOf(rows), anchor: w / 2, mark: MARK, texts: 'below', rows }
}

function boxed(rows: readonly Row[]): NodeBox {
  const w = 14 + MARK + 14 + rows.reduce((sum, { text, as }) => sum + textWidth(text, fontSize[as]) + 10, 0) + 6
  return { w, h: 48, anchor: w / 2, mark: MARK, texts: 'boxed', rows }
}
