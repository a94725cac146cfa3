import type { Box, Point } from '../../graph/boxes.ts'
import type { LineWords } from '../../graph/elements.ts'
import { besideMark, labelPlaces } from '../../graph/label-places.ts'
import { colour, type Palette } from '../../graph/palette.ts'
import { STACK, stackId, stackPlaces } from '../../graph/stack-places.ts'
import type { Words } from '../../locales/words.ts'
import type { Line } from '../../state/picture.ts'
import { captionLines, titleOf } from './caption.ts'
import type { Report } from './report.ts'
import { svgLegend } from './svg-legend.ts'
import { type Ends, lineLabelSize, svgLine, svgLineLabel } from './svg-lines.ts'
import { hatchPattern, labelledNode, svgNode, svgStack } from './svg-nodes.ts'
import { round, svgText } from './svg-text.ts'
import { xml } from './xml.ts'

export type Figure = {
  readonly report: Report
  readonly positions: ReadonlyMap<string, Point>
  readonly palette: Palette
  readonly t: Words
  readonly words: LineWords
}

const MARGIN = 40
const HEAD = 70
const LEAST = 760

/** The picture as SVG with real text, from the same plain data as the canvas: title, question, picture, legend, citations, replies, licences. */
export function svgOf(figure: Figure): string {
  const { report, palette, t } = figure
  const { body, box } = picture(figure)
  const width = Math.round(Math.max(LEAST, box.w + 2 * MARGIN))
  const legend = svgLegend(t, palette, report.drawn, width - 2 * MARGIN)
  const caption = captionLines(t, report, width - 2 * MARGIN)
  const legendAt = HEAD + box.h + 2 * MARGIN
  const captionAt = legendAt + legend.height + 24
  const height = Math.round(captionAt + caption.length * 17 + MARGIN)
  const [title, question] = titleOf(t, report)
  const shift = `translate(${round((width - box.w) / 2 - (box.x - box.w / 2))} ${round(HEAD + MARGIN - (box.y - box.h / 2))})`
  const rule = `<rect x="${MARGIN}" y="${captionAt - 16}" width="${width - 2 * MARGIN}" height="1.5" fill="${colour(palette, 'ink')}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xml(title)}</title><desc>${xml(question)}</desc>`,
    hatchPattern(palette),
    `<rect width="${width}" height="${height}" fill="${colour(palette, 'paper')}"/>`,
    svgText(palette, [title], MARGIN, 40, { size: 20, weight: 600, anchor: 'start', isDisplay: true }),
    svgText(palette, [question], MARGIN, 66, { size: 12.5, ink: 'ink-2', anchor: 'start' }),
    `<g transform="${shift}">${body}</g>`,
    `<g transform="translate(${MARGIN} ${round(legendAt)})">${legend.body}</g>`,
    rule,
    ...caption.map(({ text, as }, index) =>
      svgText(palette, [text], MARGIN, captionAt + index * 17, {
        size: 11.5,
        anchor: 'start',
        weight: as === 'head' ? 600 : 400,
        ink: as === 'head' ? 'ink' : 'ink-2',
      }),
    ),
    '</svg>',
    '',
  ].join('\n')
}

/** Lines below, then marks with their names, then figures; and the box they need. */
function picture({ report: { drawn }, positions, palette, words }: Figure): { readonly body: string; readonly box: Box } {
  const at = (id: string): Point => positions.get(id) ?? { x: 0, y: 0 }
  const nodes = drawn.nodes.map((node) => labelledNode(node, at(node.id)))
  const byId = new Map(drawn.nodes.map((node) => [node.id, node]))
  const { sides, shifts } = labelPlaces(
    nodes,
    drawn.lines.map((line) => ({ id: line.id, from: line.from, to: line.to, label: lineLabelSize(line, words) })),
  )
  const side = (id: string) => sides.get(id) ?? 'bottom'
  const names = nodes.map((node) => besideMark(node, side(node.id)))
  const marks = nodes.map(({ at: { x, y }, mark: [w, h] }) => ({ x, y, w: w + 12, h: h + 12 }))
  const ends = endsOf(drawn.lines, at)
  const stacks = stackPlaces(
    drawn.stacks,
    [...marks, ...names],
    [...ends.values()].map(({ from, to }) => [from, to] as const),
    (id) => positions.get(id),
  )
  const lines = drawn.lines.flatMap((line) => {
    const [end, to] = [ends.get(line.id), byId.get(line.to)]
    return end && to ? [svgLine(palette, line, end, to)] : []
  })
  const labels = drawn.lines.flatMap((line) => {
    const end = ends.get(line.id)
    const shift = shifts.get(line.id) ?? { x: 0, y: 0 }
    return end
      ? [svgLineLabel(palette, line, words, { x: (end.from.x + end.to.x) / 2 + shift.x, y: (end.from.y + end.to.y) / 2 + shift.y })]
      : []
  })
  const rests = drawn.stacks.map((stack) => svgStack(palette, stack.count, at(stack.of), stacks.get(stackId(stack)) ?? at(stack.of)))
  const body = [...lines, ...rests, ...drawn.nodes.map((node) => svgNode(palette, node, at(node.id), side(node.id))), ...labels].join('\n')
  return { body, box: around([...marks, ...names, ...[...stacks.values()].map((place) => ({ ...place, w: STACK.w, h: STACK.h }))]) }
}

/** Lines of other types between the same two bend apart. */
function endsOf(lines: readonly Line[], at: (id: string) => Point): ReadonlyMap<string, Ends> {
  const pairs = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = [line.from, line.to].sort().join(' ')
    pairs.set(pair, [...(pairs.get(pair) ?? []), line])
  }
  return new Map(
    [...pairs.values()].flatMap((pair) =>
      pair.map((line, index) => {
        const bend = (index - (pair.length - 1) / 2) * 18 * (line.from < line.to ? 1 : -1)
        return [line.id, { from: at(line.from), to: at(line.to), bend }] as const
      }),
    ),
  )
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, w }) => x - w / 2), 0)
  const right = Math.max(...boxes.map(({ x, w }) => x + w / 2), 0)
  const top = Math.min(...boxes.map(({ y, h }) => y - h / 2), 0)
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h / 2), 0)
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top }
}
