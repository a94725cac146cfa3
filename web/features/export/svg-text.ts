import { colour, type Palette } from '../../graph/palette.ts'
import { xml } from './xml.ts'

/** The faces by name: whoever opens the file without them sees their own. */
const FACES = '"Noto Sans", "Noto Sans SC", "Noto Sans Arabic", "Helvetica Neue", Arial, sans-serif'
const DISPLAY = '"Source Serif 4", "Noto Sans SC", Georgia, serif'

export type TextStyle = {
  readonly size: number
  readonly ink?: string
  readonly weight?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly isDisplay?: boolean
}

/** Real text, a line a `tspan`, each in its own direction; `y` is the middle of the whole. */
export function svgText(palette: Palette, lines: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, ink = 'ink', weight = 400, anchor = 'middle', isDisplay = false } = style
  const step = size * 1.25
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.36
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(first + index * step)}" unicode-bidi="isolate">${xml(plain(line))}</tspan>`,
  )
  return `<text font-family='${isDisplay ? DISPLAY : FACES}' font-size="${size}" font-weight="${weight}" fill="${colour(palette, ink)}" text-anchor="${anchor}">${spans.join('')}</text>`
}

/** Canvas labels carry isolates; here each line is one already. */
export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
export const round = (figure: number): number => Math.round(figure * 10) / 10
