import { type ReactElement, useId } from 'react'
import './share-ring.css'

type Props = {
  /** Fractions. */
  readonly lo: number
  readonly hi: number
  /** Thresholds of rules, as fractions. */
  readonly ticks: readonly number[]
  readonly size?: number
  /** The whole in words: whose share, and from what to what. */
  readonly label: string
  /** Somebody of the group decides in it: a corner mark, never a figure. */
  readonly isControlled?: boolean
}

const RADIUS = 40
const ROUND = 2 * Math.PI * RADIUS

/** A share as a ring: filled to the least it is, hatched to the most it may be, cut at the thresholds. */
export function ShareRing({ lo, hi, ticks, size = 100, label, isControlled = false }: Props): ReactElement {
  const hatch = `ring-hatch-${useId()}`
  return (
    <svg className="share-ring" width={size} height={size} viewBox="-54 -54 108 108" role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="ring-stroke" width="2.4" height="6" />
        </pattern>
      </defs>
      <circle className="ring-track" r={RADIUS} />
      {hi > lo && <circle className="ring-arc" r={RADIUS} {...arc(lo, hi)} stroke={`url(#${hatch})`} />}
      {lo > 0 && <circle className="ring-arc filled" r={RADIUS} {...arc(0, lo)} />}
      {ticks.map((tick) => (
        <g key={tick} transform={`rotate(${tick * 360})`}>
          <path className="ring-cut" d="M0 -54V-30" />
          <path className="ring-tick" d="M0 -54V-30" />
        </g>
      ))}
      {isControlled && <path className="ring-control" d="M36 40H54M45 40V54" />}
    </svg>
  )
}

/** From the top, clockwise. */
const arc = (from: number, to: number) => ({
  strokeDasharray: `${(to - from) * ROUND} ${ROUND}`,
  strokeDashoffset: -from * ROUND,
  transform: 'rotate(-90)',
})
