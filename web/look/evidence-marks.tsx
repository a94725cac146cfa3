import type { ReactElement } from 'react'
import type { Standing } from '#vocabulary'
import { useWords } from '../locales/words.ts'
import { dashes, dotsFor } from './standing.ts'

/** A sample of the line that a standing draws. */
export function Dash({ standing, width = 36 }: { readonly standing: Standing; readonly width?: number }): ReactElement {
  return (
    <svg className="dash" width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true">
      <line x1="0" y1="4" x2={width} y2="4" strokeDasharray={dashes[standing].join(' ')} />
    </svg>
  )
}

/** ●○○ for one origin, ●●○ for two, ●●● for three or more, drawn, with the number for those who do not see it. */
export function Origins({ count }: { readonly count: number }): ReactElement {
  const t = useWords()
  return (
    <span className="origins" role="img" aria-label={t('origins.count', { count })}>
      <svg width={31} height={9} viewBox="0 0 31 9" aria-hidden="true">
        {dotsFor(count).map((filled, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three dots in a fixed order
          <circle key={index} className={filled ? 'full' : 'empty'} cx={4.5 + index * 11} cy={4.5} r={3.25} />
        ))}
      </svg>
    </span>
  )
}

/** The line, the word and the dots: how good the evidence is, in one glance. */
export function Evidence({ standing, origins }: { readonly standing: Standing; readonly origins: number }): ReactElement {
  const t = useWords()
  return (
    <span className="evidence-marks">
      <Dash standing={standing} />
      <span>{t(`standing.${standing}`)}</span>
      <Origins count={origins} />
    </span>
  )
}
