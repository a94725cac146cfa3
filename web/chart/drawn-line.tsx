import { createElement, type ReactElement } from 'react'
import { icons } from '../look/icons.ts'
import { dashes, dotsFor } from '../look/standing.ts'
import type { PlacedLine } from './laid-out.ts'
import { headOf, headPath, lineWidth, pathOf } from './line-path.ts'

/** One line: who owns, how much of it, on whose word. */
export function DrawnLine({ placed, isLit }: { readonly placed: PlacedLine; readonly isLit: boolean }): ReactElement {
  const { line, points } = placed
  const head = headOf(line)
  const width = lineWidth(line)
  const path = pathOf(points, head, width)
  const dash = line.holding ? dashes[line.holding.standing].join(' ') : undefined
  const classes = [
    'chart-line',
    line.is,
    isLit ? 'lit' : '',
    line.holding?.gone ? 'gone' : '',
    line.inLoop ? 'loop' : '',
    line.holding?.origins === 1 ? 'one-origin' : '',
  ]
  return (
    <g className={classes.join(' ')} data-line={line.id}>
      <path className="chart-line-hit" d={path} />
      {line.holding?.contested && <path className="chart-line-contest" d={path} />}
      <path className="chart-line-body" d={path} strokeWidth={width} strokeDasharray={dash} />
      {line.is === 'control' && <path className="chart-line-gap" d={path} />}
      {head !== 'none' && <path className={`chart-head ${head}`} d={headPath(points, head, width)} />}
    </g>
  )
}

/** What stands on the line, on paper, so that no other line runs through it. */
export function DrawnLabel({ placed, isLit }: { readonly placed: PlacedLine; readonly isLit: boolean }): ReactElement | null {
  const { label, labelAt, line } = placed
  if (!label) return null
  const isLeft = label.side === 'left'
  const x = isLeft ? labelAt.x - 8 : labelAt.x
  const sign = label.contested ? 16 : 0
  const start = isLeft ? labelAt.x - label.w : labelAt.x - 4
  return (
    <g className={`chart-label${isLit ? ' lit' : ''}${line.holding?.gone ? ' gone' : ''}`} data-line={line.id}>
      <rect x={start} y={labelAt.y} width={label.w + 2} height={label.h} />
      {label.contested && <Differs x={isLeft ? start : x} y={labelAt.y + 2} />}
      <text className="chart-figure" x={isLeft ? x : x + sign} y={labelAt.y + 14} textAnchor={isLeft ? 'end' : 'start'}>
        {label.head}
      </text>
      {label.sub && <Sub placed={placed} x={x} />}
    </g>
  )
}

function Sub({ placed: { label, labelAt }, x }: { readonly placed: PlacedLine; readonly x: number }): ReactElement | null {
  if (!label) return null
  const isLeft = label.side === 'left'
  const dots = label.origins === undefined ? [] : dotsFor(label.origins)
  const room = dots.length > 0 ? 34 : 0
  const y = labelAt.y + 30
  const firstDot = isLeft ? x - 26 : x + 4
  return (
    <>
      {dots.map((filled, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three dots in a fixed order
        <circle key={index} className={filled ? 'chart-dot full' : 'chart-dot'} cx={firstDot + index * 11} cy={y - 4} r={3.25} />
      ))}
      <text className="chart-sub" x={isLeft ? x - room : x + room} y={y} textAnchor={isLeft ? 'end' : 'start'}>
        {label.sub}
      </text>
    </>
  )
}

function Differs({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <g className="chart-differs" transform={`translate(${x} ${y}) scale(0.6)`}>
      {icons.differs.map(([tag, attributes], index) => createElement(tag, { key: `${tag}${index}`, ...attributes }))}
    </g>
  )
}
