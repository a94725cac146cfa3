import type { Client } from 'urql'
import { colour, readPalette } from '../../graph/palette.ts'
import type { Words } from '../../locales/words.ts'
import type { Drawn } from '../../state/picture.ts'
import { captionLines } from './caption.ts'
import { citedClaims } from './cited.ts'
import { type Heading, questionLine, type Report, reportOf } from './report.ts'
import { svgText } from './svg-text.ts'
import { xml } from './xml.ts'

export const chartFormats = ['svg', 'png2'] as const
export type ChartFormat = (typeof chartFormats)[number]

export type ChartExport = {
  readonly client: Client
  readonly t: Words
  readonly title: string
  readonly heading: Heading
  /** What the chart draws: nothing of it leaves without its citation. */
  readonly drawn: Drawn
  readonly chart: { readonly body: string; readonly width: number; readonly height: number }
}

const MARGIN = 40
const HEAD = 84
const LINE = 17

/** A chart as a file: title and question above, citations, replies and licences below. */
export async function writeChart(format: ChartFormat, asked: ChartExport): Promise<File> {
  const ids = asked.drawn.edges.map(({ id }) => id)
  const report = reportOf(asked.drawn, await citedClaims(asked.client, ids, asked.heading.question), asked.heading)
  const { svg, width, height } = figure(asked, report)
  if (format === 'svg') return new File([svg], 'throughline.svg', { type: 'image/svg+xml' })
  return new File([await painted(svg, width, height)], 'throughline.png', { type: 'image/png' })
}

function figure({ t, title, heading, chart }: ChartExport, report: Report) {
  const palette = readPalette()
  const width = Math.round(Math.max(760, chart.width + 2 * MARGIN))
  const caption = captionLines(t, report, width - 2 * MARGIN)
  const captionAt = HEAD + chart.height + MARGIN
  const height = Math.round(captionAt + caption.length * LINE + MARGIN)
  const question = questionLine(t, heading)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xml(title)}</title><desc>${xml(question)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colour(palette, 'paper')}"/>`,
    svgText(palette, [title], MARGIN, 40, { size: 20, weight: 600, anchor: 'start', isDisplay: true }),
    svgText(palette, [question], MARGIN, 66, { size: 12.5, ink: 'ink-2', anchor: 'start' }),
    `<g transform="translate(${(width - chart.width) / 2} ${HEAD})">${chart.body}</g>`,
    `<rect x="${MARGIN}" y="${captionAt - 16}" width="${width - 2 * MARGIN}" height="1.5" fill="${colour(palette, 'ink')}"/>`,
    ...caption.map(({ text, as }, index) =>
      svgText(palette, [text], MARGIN, captionAt + index * LINE, {
        size: 11.5,
        anchor: 'start',
        weight: as === 'head' ? 600 : 400,
        ink: as === 'head' ? 'ink' : 'ink-2',
      }),
    ),
    '</svg>',
    '',
  ].join('\n')
  return { svg, width, height }
}

/** The drawing in pixels, twice as fine as the screen's; as far as a browser's canvas reaches. */
async function painted(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  await image.decode()
  const factor = Math.min(2, 16_000 / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * factor)
  canvas.height = Math.round(height * factor)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png'),
  )
}
