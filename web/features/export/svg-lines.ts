import { labelSize, type Point } from '../../graph/boxes.ts'
import { type LineWords, lineLabel } from '../../graph/elements.ts'
import { colour, type Palette } from '../../graph/palette.ts'
import { looks } from '../../look/kinds.ts'
import { type RelationshipLook, relationshipLooks } from '../../look/relationships.ts'
import { dashes } from '../../look/standing.ts'
import type { Line, PictureNode } from '../../state/picture.ts'
import { wrapped } from './caption.ts'
import { plain, round, svgText } from './svg-text.ts'

const SIZE = 11.5
const WIDTH = 170

export type Ends = { readonly from: Point; readonly to: Point; readonly bend: number }

export const lineLabelSize = (line: Line, words: LineWords) => labelSize(lineLabel(line, words), SIZE + 0.3, WIDTH)

/** The width of a line, px: of OWNS by its share, of a contract by the logarithm of its amount. */
export function widthOf(line: Line): number {
  const look: RelationshipLook = relationshipLooks[line.type]
  if (line.ended || line.inferred) return 1
  if (line.type === 'OWNS') return 1.5 + 4.5 * Math.max(0, ...line.edges.map(({ share }) => share ?? 0))
  if (look.token !== 'buys') return look.width
  return 1.5 + 4.5 * Math.min(1, Math.max(0, (Math.max(6, ...line.edges.map(({ amountLog }) => amountLog ?? 6)) - 6) / 4))
}

/** A line with its head, its texture and its soft band where claims disagree. */
export function svgLine(palette: Palette, line: Line, ends: Ends, to: PictureNode): string {
  const look: RelationshipLook = relationshipLooks[line.type]
  const ink = colour(palette, line.ended || line.inferred ? 'r-ended' : `r-${look.token}`)
  const width = widthOf(line)
  const [middle, tip, angle] = geometry(ends, Math.max(...looks[to.kind].size) / 2 + 5)
  const path = `M${round(ends.from.x)} ${round(ends.from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(tip.x)} ${round(tip.y)}`
  const dash = dashes[line.standing].length > 0 ? ` stroke-dasharray="${dashes[line.standing].join(' ')}"` : ''
  const stroke = (value: string, thick: number, more = ''): string =>
    `<path d="${path}" fill="none" stroke="${value}" stroke-width="${round(thick)}"${more}/>`
  const band = line.contested ? stroke(colour(palette, 'contest'), width + 12) : ''
  const body =
    look.token === 'controls' ? stroke(ink, width + 3.2, dash) + stroke(colour(palette, 'paper'), width) : stroke(ink, width, dash)
  const head = `<path d="${heads[look.arrow]}" transform="translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})" ${look.arrow === 'vee' || look.arrow === 'tee' || line.possibly ? `fill="${colour(palette, 'paper')}" stroke="${ink}" stroke-width="1.5"` : `fill="${ink}"`}/>`
  return `${band}<g opacity="${line.origins === 1 ? 0.75 : 1}">${body}${head}</g>`
}

/** The figures of a line on paper, never dimmed. */
export function svgLineLabel(palette: Palette, line: Line, words: LineWords, at: Point): string {
  const lines = plain(lineLabel(line, words))
    .split('\n')
    .filter(Boolean)
    .flatMap((row) => wrapped(row, SIZE, WIDTH))
  if (lines.length === 0) return ''
  const { w } = lineLabelSize(line, words)
  const h = lines.length * SIZE * 1.25 + 4
  const { token }: RelationshipLook = relationshipLooks[line.type]
  const paper = `<rect x="${round(at.x - w / 2 - 3)}" y="${round(at.y - h / 2)}" width="${round(w + 6)}" height="${round(h)}" fill="${colour(palette, 'paper')}"/>`
  const ink = token === 'takes-part' || token === 'covers' || token === 'buys' ? `r-${token}` : token === 'owns' ? 'ink' : 'ink-2'
  return paper + svgText(palette, lines, at.x, at.y, { size: SIZE, ink, weight: line.contested || token === 'owns' ? 600 : 400 })
}

/** The point a line bends around, where it ends before the mark, and at which angle it arrives. */
function geometry({ from, to, bend }: Ends, gap: number): readonly [Point, Point, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend * 2, y: (from.y + to.y) / 2 + (dx / length) * bend * 2 }
  const last = Math.hypot(to.x - middle.x, to.y - middle.y) || 1
  const tip = { x: to.x - ((to.x - middle.x) / last) * gap, y: to.y - ((to.y - middle.y) / last) * gap }
  return [middle, tip, (Math.atan2(to.y - middle.y, to.x - middle.x) * 180) / Math.PI]
}

/** Heads that point to the right, their tip at the origin. */
const heads = {
  triangle: 'M0 0L-10 -5v10z',
  tee: 'M-1 -7v14',
  vee: 'M-8 -5L0 0L-8 5',
  diamond: 'M0 0L-6 -4.5L-12 0L-6 4.5z',
  square: 'M-8 -4h8v8h-8z',
  none: 'M0 0z',
} as const satisfies Record<RelationshipLook['arrow'], string>
