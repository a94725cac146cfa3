import type { Client } from 'urql'
import { lineWords } from '../../graph/line-words.ts'
import { colour, readPalette } from '../../graph/palette.ts'
import type { Words } from '../../locales/words.ts'
import type { Drawn } from '../../state/picture.ts'
import { citedClaims } from './cited.ts'
import { csvOf } from './csv.ts'
import type { Drawing, Format } from './formats.ts'
import { graphmlOf } from './graphml.ts'
import { jsonOf } from './json.ts'
import { pngOf } from './png.ts'
import { type Heading, reportOf } from './report.ts'
import { svgOf } from './svg.ts'
import { svgLegend } from './svg-legend.ts'

export type ExportOf = {
  readonly client: Client
  readonly t: Words
  readonly shown: Drawn
  readonly heading: Heading
  readonly drawing: Drawing | undefined
}

/** The view as a file: its claims are asked for, then it is written here; nothing leaves the machine. */
export async function writeExport(format: Format, { client, t, shown, heading, drawing }: ExportOf): Promise<File> {
  const cited = await citedClaims(
    client,
    shown.edges.map(({ id }) => id),
    heading.question,
  )
  const report = reportOf(shown, cited, heading)
  if (format === 'csv') return file('csv', 'text/csv', csvOf(t, report))
  if (format === 'json') return file('json', 'application/json', jsonOf(t, report))
  if (format === 'graphml') return file('graphml', 'application/xml', graphmlOf(t, report))
  if (!drawing) throw new Error(`${format}: found no drawn picture, expected the graph view`)
  const palette = readPalette()
  if (format === 'svg')
    return file('svg', 'image/svg+xml', svgOf({ report, positions: drawing.positions(), palette, t, words: lineWords(t) }))
  const scale = format === 'png2' ? 2 : 4
  const { body, height } = svgLegend(t, palette, shown, 680)
  const legend = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="${height}">${body}</svg>`
  const picture = await drawing.png(scale, colour(palette, 'paper'))
  return file('png', 'image/png', await pngOf({ picture, legend, scale, report, palette, t }))
}

const file = (ending: string, type: string, content: string | Blob): File => new File([content], `throughline.${ending}`, { type })
