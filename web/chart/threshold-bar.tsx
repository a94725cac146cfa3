import type { ReactElement } from 'react'
import { percentText } from '../look/figures.ts'
import './threshold-bar.css'

type Props = {
  /** Fractions. */
  readonly lo: number
  readonly hi: number
  readonly ticks: readonly number[]
  readonly label: string
}

/** A share against thresholds: filled to the least, hatched to the most, cut through where a rule begins. */
export function ThresholdBar({ lo, hi, ticks, label }: Props): ReactElement {
  const at = (fraction: number) => ({ insetInlineStart: `${fraction * 100}%` })
  return (
    <div className="threshold-bar" role="img" aria-label={label}>
      <span className="threshold-track">
        <span className="threshold-sure" style={{ inlineSize: `${lo * 100}%` }} />
        {hi > lo && <span className="threshold-possible" style={{ ...at(lo), inlineSize: `${(hi - lo) * 100}%` }} />}
        {ticks.map((tick) => (
          <span key={tick} className="threshold-cut" style={at(tick)} />
        ))}
      </span>
      <span className="threshold-scale" aria-hidden="true">
        <span style={at(0)}>0</span>
        {ticks.map((tick) => (
          <span key={tick} className="threshold-mark" style={at(tick)}>
            {percentText(tick)}
          </span>
        ))}
        <span className="threshold-end">100</span>
      </span>
    </div>
  )
}
