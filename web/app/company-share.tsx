import type { ReactElement } from 'react'
import { stateRules, thresholds, useRules } from '../api/use-rules.ts'
import { ShareRing } from '../chart/share-ring.tsx'
import { useWords } from '../locales/words.ts'
import { shareText } from '../look/figures.ts'
import { Link } from '../look/link.tsx'
import { stateName } from '../look/state-name.ts'
import { ownershipOf } from '../state/ownership-screen.ts'
import { useStore } from '../state/store.ts'
import { type StateShareOf, useStateShares } from './use-state-shares.ts'
import './company-share.css'

/** The ring of one company's share, with its figure; under it, whose share it is. */
export function RingWithFigure({ share: { state, share }, size }: { readonly share: StateShareOf; readonly size: number }): ReactElement {
  const t = useWords()
  const rule = useStore(({ work }) => work.present.question.rule)
  const ticks = thresholds(stateRules(useRules(), rule))
  const words = t('share.stateOf', { state: stateName(state) })
  return (
    <span className="company-share">
      <ShareRing lo={share.lo} hi={share.hi} ticks={ticks} size={size} label={`${words}: ${shareText(t, share)}`} />
      <span>
        <b className="figure">{shareText(t, share)}</b>
        <span className="small">{words}</span>
      </span>
    </span>
  )
}

/** What leads to a state of one company, for the panel beside the canvas; nothing of whatever is no company. */
export function CompanyShare({ id }: { readonly id: string }): ReactElement | null {
  const t = useWords()
  const share = useStateShares([id]).get(id)
  if (!share) return null
  return (
    <section className="band">
      <RingWithFigure share={share} size={64} />
      <p>
        <Link to={ownershipOf(id)}>{t('owners.chart')}</Link>
      </p>
    </section>
  )
}
