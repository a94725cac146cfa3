import { colour, type Palette } from '../../graph/palette.ts'
import type { Words } from '../../locales/words.ts'
import { captionLines, titleOf } from './caption.ts'
import type { Report } from './report.ts'

const MARGIN = 40
const HEAD = 84
const LINE = 17
/** No side of a browser's canvas may be longer. */
const LONGEST = 16_000

type Png = {
  readonly picture: Blob
  readonly legend: string
  readonly scale: number
  readonly report: Report
  readonly palette: Palette
  readonly t: Words
}

/** The picture as the canvas drew it, with title and question above and citations, replies and licences below. */
export async function pngOf({ picture, legend, scale, report, palette, t }: Png): Promise<Blob> {
  const image = await createImageBitmap(picture)
  const key = await imageOf(legend)
  const width = Math.max(760, image.width / scale + 2 * MARGIN)
  const caption = captionLines(t, report, width - 2 * MARGIN)
  const captionAt = HEAD + image.height / scale + key.height + 2 * MARGIN + 20
  const height = captionAt + caption.length * LINE + MARGIN
  const factor = Math.min(scale, LONGEST / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * factor)
  canvas.height = Math.round(height * factor)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser gives no canvas to draw on')
  pen.scale(factor, factor)
  pen.fillStyle = colour(palette, 'paper')
  pen.fillRect(0, 0, width, height)
  const [title, question] = titleOf(t, report)
  write(pen, title, MARGIN, 46, '600 20px "Source Serif 4", serif', colour(palette, 'ink'))
  write(pen, question, MARGIN, 70, `400 12.5px ${TEXT}`, colour(palette, 'ink-2'))
  pen.drawImage(image, (width - image.width / scale) / 2, HEAD, image.width / scale, image.height / scale)
  pen.drawImage(key, MARGIN, HEAD + image.height / scale + MARGIN)
  pen.fillStyle = colour(palette, 'ink')
  pen.fillRect(MARGIN, captionAt - 20, width - 2 * MARGIN, 1.5)
  for (const [index, { text, as }] of caption.entries())
    write(
      pen,
      text,
      MARGIN,
      captionAt + index * LINE,
      `${as === 'head' ? 600 : 400} 11.5px ${TEXT}`,
      colour(palette, as === 'head' ? 'ink' : 'ink-2'),
    )
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png'),
  )
}

const TEXT = '"Noto Sans", "Noto Sans SC", "Noto Sans Arabic", sans-serif'

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, ink: string): void {
  pen.font = font
  pen.fillStyle = ink
  pen.fillText(text, x, y)
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}
