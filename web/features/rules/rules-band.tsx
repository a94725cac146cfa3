import type { ReactElement } from 'react'
import { ThresholdBar } from '../../chart/threshold-bar.tsx'
import { useWords } from '../../locales/words.ts'
import { shareText } from '../../look/figures.ts'
import { useStore } from '../../state/store.ts'
import { marginText, useVerdicts } from './rule-table.tsx'
import './rules.css'

type Props = { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void }

/** The share against the thresholds, and what each rule about states says of it on the day. */
export function RulesBand({ id, isOpen, toggle }: Props): ReactElement {
  const t = useWords()
  const { verdicts, fault } = useVerdicts(id, false)
  const asOf = useStore(({ work }) => work.present.question.asOf)
  const [first] = verdicts
  const shown = verdicts.filter(({ state }) => state === first?.state)
  const ticks = [...new Set(shown.flatMap(({ version }) => (typeof version?.threshold === 'number' ? [version.threshold] : [])))].sort(
    (a, b) => a - b,
  )
  return (
    <section className="band rules-band">
      <h3>{t('rules.on', { day: asOf ?? t('bar.today') })}</h3>
      {fault && <p className="fault">{t('state.fault', { message: fault })}</p>}
      {first && <ThresholdBar lo={first.share.lo} hi={first.share.hi} ticks={ticks} label={shareText(t, first.share)} />}
      {!first && !fault && <p className="small">{t('rules.noState')}</p>}
      <ul>
        {shown.map((verdict) => (
          <li key={verdict.rule.id}>
            <span>{verdict.rule.title}</span>
            <b>{t(`verdict.${verdict.value}`)}</b>
            <span className="figure quiet">{marginText(t, verdict)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" aria-expanded={isOpen} onClick={toggle}>
        {t('rules.all')}
      </button>
    </section>
  )
}
