import type { Chart, ChartLine } from './chart.ts'

/** The lines from an owner down to the company asked about, and what their shares multiply to, as fractions. */
export type Chain = {
  readonly lines: readonly ChartLine[]
  readonly nodes: readonly string[]
  /** Undefined where a step is control or a declaration: neither multiplies. */
  readonly product: { readonly lo: number; readonly hi: number } | undefined
}

/** The best chain that runs through what was clicked, a node's or a line's id: the one of the largest product. */
export function chainThrough(chart: Chart, id: string): Chain | undefined {
  const line = chart.lines.find((one) => one.id === id)
  const [top, bottom] = line ? [line.from, line.to] : [id, id]
  const down = best(chart, bottom, chart.focus)
  // What is owned lies below: its chain begins at the company asked about.
  const [from, to] = down ? [undefined, down] : [best(chart, chart.focus, top), []]
  if (!from && !down) return undefined
  const lines = [...(from ?? []), ...(line ? [line] : []), ...to]
  const [first] = lines
  if (!first) return undefined
  return { lines, nodes: [first.from, ...lines.map((one) => one.to)], product: productOf(lines) }
}

/** The way of the largest product between two nodes; of others the shortest. Empty where they are one. */
function best(chart: Chart, from: string, to: string): readonly ChartLine[] | undefined {
  const ways = new Map<string, Way>([[from, { weight: 1, lines: [] }]])
  const open = new Set([from])
  while (open.size > 0) {
    const [next] = [...open].sort((a, b) => weightOf(ways, b) - weightOf(ways, a))
    if (next === undefined || next === to) break
    open.delete(next)
    for (const line of chart.lines.filter((one) => one.from === next)) {
      const weight = weightOf(ways, next) * weightOfLine(line)
      if (weight <= weightOf(ways, line.to)) continue
      ways.set(line.to, { weight, lines: [...(ways.get(next)?.lines ?? []), line] })
      open.add(line.to)
    }
  }
  return ways.get(to)?.lines
}

type Way = { readonly weight: number; readonly lines: readonly ChartLine[] }

const weightOf = (ways: ReadonlyMap<string, Way>, id: string): number => ways.get(id)?.weight ?? 0

/** A share weighs what it may be at most; what has no percentage comes last. */
const weightOfLine = ({ is, holding }: ChartLine): number => (is === 'share' && holding ? Math.max(1e-6, holding.hi * 0.999999) : 1e-9)

function productOf(lines: readonly ChartLine[]): Chain['product'] {
  if (lines.some(({ is, holding }) => is !== 'share' || !holding?.ofCapital)) return undefined
  const product = (end: 'lo' | 'hi'): number => lines.reduce((sum, { holding }) => sum * (holding?.[end] ?? 0), 1)
  return { lo: product('lo'), hi: product('hi') }
}
