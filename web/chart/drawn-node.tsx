import type { ReactElement } from 'react'
import { KindMark } from '../look/kind-mark.tsx'
import { isHan } from '../look/name.tsx'
import type { PlacedNode } from './laid-out.ts'
import { fontSize, rowHeight } from './node-box.ts'
import { textWidth } from './text-size.ts'

type Props = { readonly placed: PlacedNode; readonly isLit: boolean; readonly isFocused: boolean; readonly mirrored: boolean }

/** One owner or company: its mark and its names; the company asked about in a box. */
export function DrawnNode({ placed, isLit, isFocused, mirrored }: Props): ReactElement {
  const { node, box, x, y } = placed
  const isAsked = box.texts === 'boxed'
  const markX = box.texts === 'below' ? box.w / 2 - box.mark / 2 : isAsked ? 14 : 0
  const markAt = mirrored && box.texts !== 'below' ? box.w - markX - box.mark : markX
  const markY = isAsked ? (box.h - box.mark) / 2 : 0
  return (
    <g
      className={`chart-node ${node.is}${isLit ? ' lit' : ''}${isAsked ? ' asked' : ''}`}
      data-node={node.id}
      transform={`translate(${x} ${y})`}
    >
      {isFocused && <rect className="chart-focus" x={-6} y={-5} width={box.w + 12} height={box.h + 10} />}
      <rect className={isAsked ? 'chart-asked' : 'chart-hit'} width={box.w} height={box.h} />
      <g transform={`translate(${markAt} ${markY})`}>
        <Mark placed={placed} />
        {isLit && !isAsked && <rect className="chart-lit" x={-3} y={-3} width={box.mark + 6} height={box.mark + 6} />}
      </g>
      {isAsked ? <Title placed={placed} mirrored={mirrored} /> : <Rows placed={placed} mirrored={mirrored} />}
    </g>
  )
}

function Mark({ placed: { node, box } }: { readonly placed: PlacedNode }): ReactElement {
  const { mark } = box
  if (node.is === 'entity') return <KindMark kind={node.entity.kind} size={mark} isClass={node.entity.isClass} />
  if (node.is === 'rest') return <rect className="chart-hatch" width={mark} height={mark} />
  return (
    <>
      <rect className="chart-stack" x={6} y={-4} width={mark - 6} height={mark - 6} />
      <rect className="chart-stack" x={3} y={0} width={mark - 6} height={mark - 6} />
      <rect className="chart-stack" x={0} y={4} width={mark - 6} height={mark - 6} />
    </>
  )
}

/** Rows beside the mark, middle to middle, or centred below it. */
function Rows({ placed: { box }, mirrored }: { readonly placed: PlacedNode; readonly mirrored: boolean }): ReactElement {
  const isBelow = box.texts === 'below'
  const whole = box.rows.reduce((sum, { as }) => sum + rowHeight[as], 0)
  const x = isBelow ? box.w / 2 : mirrored ? box.w - box.mark - 10 : box.mark + 10
  let y = isBelow ? box.mark + 6 : (box.h - whole) / 2
  return (
    <>
      {box.rows.map(({ text, as }, index) => {
        y += rowHeight[as]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one node, in its order
          <text key={index} className={classOf(as, text)} x={x} y={y - 4} textAnchor={isBelow ? 'middle' : mirrored ? 'end' : 'start'}>
            {text}
          </text>
        )
      })}
    </>
  )
}

/** The names of the company asked about, one after the other in its box. */
function Title({ placed: { box }, mirrored }: { readonly placed: PlacedNode; readonly mirrored: boolean }): ReactElement {
  let x = box.mark + 28
  return (
    <>
      {box.rows.map(({ text, as }) => {
        const at = x
        x += textWidth(text, fontSize[as]) + 10
        return (
          <text
            key={as}
            className={classOf(as, text)}
            x={mirrored ? box.w - at : at}
            y={box.h / 2 + 6}
            textAnchor={mirrored ? 'end' : 'start'}
          >
            {text}
          </text>
        )
      })}
    </>
  )
}

const classOf = (as: string, text: string): string => `chart-${as}${isHan(text) ? ' han' : ''}`
