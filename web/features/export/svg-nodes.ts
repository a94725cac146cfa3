import { labelSize, type Point } from '../../graph/boxes.ts'
import { nodeLabel } from '../../graph/elements.ts'
import { besideMark, type LabelledNode, type Side } from '../../graph/label-places.ts'
import { colour, type Palette } from '../../graph/palette.ts'
import { STACK } from '../../graph/stack-places.ts'
import { drawingText } from '../../look/icons.ts'
import { type Look, looks } from '../../look/kinds.ts'
import type { PictureNode } from '../../state/picture.ts'
import { wrapped } from './caption.ts'
import { plain, round, svgText } from './svg-text.ts'

const SIZE = 12.5
const WIDTH = 160

export const labelledNode = (node: PictureNode, at: Point): LabelledNode => ({
  id: node.id,
  at,
  mark: looks[node.kind].size,
  label: labelSize(nodeLabel(node), SIZE, WIDTH),
})

/** A mark with its icon and its name beside it; a class is hatched, with a second outline behind. */
export function svgNode(palette: Palette, node: PictureNode, at: Point, side: Side): string {
  const look: Look = looks[node.kind]
  const line = colour(palette, `k-${look.token}`)
  const fill = colour(palette, `k-${look.token}-fill`)
  const icon = colour(palette, `k-${look.token}-icon`)
  const dash =
    look.line === 'dotted'
      ? ' stroke-dasharray="0.1 5" stroke-linecap="round"'
      : look.line === 'dashed'
        ? ' stroke-dasharray="4.5 3.5"'
        : ''
  const outline = `<path d="${look.outline}" fill="${fill === 'transparent' ? colour(palette, 'paper') : fill}" stroke="${line}" stroke-width="2.2"${dash}/>`
  const behind = node.isClass
    ? `<path d="${look.outline}" transform="translate(5 -4)" fill="${colour(palette, 'paper')}" stroke="${line}" stroke-width="2" opacity=".7"/>`
    : ''
  const hatch = node.isClass ? `<path d="${look.outline}" fill="url(#hatch)"/>` : ''
  const iconSide = (40 * look.iconSize) / 100
  const [x, y] = look.iconAt.map((part) => (40 * part) / 100 - iconSide / 2)
  const drawing = `<g transform="translate(${x} ${y}) scale(${iconSide / 24})" fill="none" stroke="${icon}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawingText(look.icon)}</g>`
  const scale = look.size[0] / 40
  const mark = `<g transform="translate(${round(at.x - 20 * scale)} ${round(at.y - 20 * scale)}) scale(${scale})">${behind}${outline}${hatch}${drawing}</g>`
  return mark + nameText(palette, node, at, side)
}

function nameText(palette: Palette, node: PictureNode, at: Point, side: Side): string {
  const box = besideMark(labelledNode(node, at), side)
  const lines = plain(nodeLabel(node))
    .split('\n')
    .flatMap((line) => wrapped(line, SIZE, WIDTH))
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle'
  const x = side === 'right' ? box.x - box.w / 2 : side === 'left' ? box.x + box.w / 2 : box.x
  return svgText(palette, lines, x, box.y, { size: SIZE, weight: 600, anchor })
}

export function svgStack(palette: Palette, count: number, hub: Point, at: Point): string {
  const line = colour(palette, 'control-line')
  const [w, h] = [STACK.w - 8, STACK.h - 4]
  const sheet = (dx: number, dy: number): string =>
    `<rect x="${round(at.x - w / 2 + dx)}" y="${round(at.y - h / 2 + dy)}" width="${w}" height="${h}" rx="4" fill="${colour(palette, 'paper')}" stroke="${line}"/>`
  const tie = `<line x1="${round(hub.x)}" y1="${round(hub.y)}" x2="${round(at.x)}" y2="${round(at.y)}" stroke="${line}" stroke-dasharray="1.5 3.5"/>`
  return tie + sheet(4, -4) + sheet(0, 0) + svgText(palette, [`+${count}`], at.x, at.y, { size: SIZE, weight: 600, ink: 'ink-2' })
}

/** The hatch of a class, in the colour of facilities, which alone have classes. */
export const hatchPattern = (palette: Palette): string =>
  `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.5" height="5" fill="${colour(palette, `k-${looks.Facility.token}`)}" opacity=".45"/></pattern></defs>`
