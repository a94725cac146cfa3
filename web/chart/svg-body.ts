/** The chart as standalone markup: real text, every colour and face written where it is used. Sizes in px. */
export type SvgBody = { readonly body: string; readonly width: number; readonly height: number }

const written = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** What only the pointer and the keyboard need. */
const unseen = '.chart-line-hit, .chart-hit, rect.chart-focus, .chart-lit'

export function svgBody(svg: SVGSVGElement): SvgBody {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll<SVGElement>('*')]
  for (const [index, original] of [...svg.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(original)
    const target = copies[index]
    for (const name of written) target?.setAttribute(name, style.getPropertyValue(name))
  }
  for (const element of copy.querySelectorAll(unseen)) element.remove()
  for (const element of copies)
    for (const name of ['class', 'style', 'data-node', 'data-line', 'aria-hidden']) element.removeAttribute(name)
  const { width, height } = svg.viewBox.baseVal
  return { body: [...copy.childNodes].map((child) => new XMLSerializer().serializeToString(child)).join(''), width, height }
}
