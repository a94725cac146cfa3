import type { Words } from '../locales/words.ts'
import type { ChartLine, ChartNode } from './chart.ts'
import { restText } from './node-box.ts'
import { textWidth } from './text-size.ts'

/** What stands on a line: a figure or a word, and below it who says so. */
export type LineLabel = {
  readonly head: string
  readonly sub: string
  /** Filled dots; undefined where no claim stands behind it. */
  readonly origins: number | undefined
  readonly contested: boolean
  /** Shares stand left of their line, control right of it. */
  readonly side: 'left' | 'right'
  readonly w: number
  readonly h: number
}

const DOTS = 36
const SIGN = 18

export function lineLabel(t: Words, line: ChartLine, nodes: ReadonlyMap<string, ChartNode>): LineLabel | undefined {
  const { is, holding } = line
  const from = nodes.get(line.from)
  if (is === 'rest' && from?.is === 'rest')
    return measured({ head: restText(t, from), sub: '', origins: undefined, contested: false, side: 'left' })
  if (!holding) return undefined
  const { value, standing, origins, contested, possibly } = holding
  const beside = possibly ? `, ${t('line.possibly')}` : ''
  const loop = line.inLoop ? `, ${t('chart.loop')}` : ''
  if (is === 'control') {
    const head = value || t('verb.CONTROLS')
    return measured({ head, sub: `${t('chart.isControl')}${beside}${loop}`, origins, contested, side: 'right' })
  }
  const sub = is === 'declared' ? t('chart.isDeclared') : t(`standing.${standing}`)
  return measured({ head: value, sub: `${sub}${beside}${loop}`, origins, contested, side: 'left' })
}

function measured(label: Omit<LineLabel, 'w' | 'h'>): LineLabel {
  const head = textWidth(label.head, 13) + (label.contested ? SIGN : 0)
  const sub = label.sub ? textWidth(label.sub, 11.5) + (label.origins === undefined ? 0 : DOTS) : 0
  return { ...label, w: Math.max(head, sub) + 12, h: label.sub ? 36 : 20 }
}
