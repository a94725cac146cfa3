import { type ReactElement, useEffect, useRef, useState } from 'react'
import { BalanceBar } from '../chart/balance-bar.tsx'
import { balanceParts } from '../features/ownership/balance-parts.ts'
import { FlipsPanel } from '../features/ownership/flips-panel.tsx'
import { figureText, type Opened } from '../features/ownership/state-band.tsx'
import { byShare, type FiguresAnswer } from '../features/ownership/use-figures.ts'
import { WhyPanel } from '../features/ownership/why-panel.tsx'
import { RuleTable } from '../features/rules/rule-table.tsx'
import { useWords } from '../locales/words.ts'
import { stateName } from '../look/state-name.ts'
import './company-figures.css'

/** The share of the state in one line under the title: figure, origins, age. */
export function ShareLine({ figures, fault }: FiguresAnswer): ReactElement {
  const t = useWords()
  const [first] = byShare(figures?.states ?? [])
  if (!figures) return <p className={fault ? 'fault' : 'quiet'}>{fault}</p>
  if (!first) return <p className="quiet">{t('share.noState')}</p>
  return (
    <p className="share-line">
      {t('share.stateOf', { state: stateName(first.state) })} <b className="figure">{figureText(t, first.share)}</b>
      <span className="quiet">{t('share.restsOn', { count: first.origins })}</span>
      {first.lastConfirmed && <span className="quiet">{t('evidence.lastConfirmed', { on: first.lastConfirmed })}</span>}
      {first.stale && <b>{t('share.stale')}</b>}
    </p>
  )
}

/** Where the whole capital leads, and, opened, why the share is what it is and what would flip a verdict. */
export function OwnershipProof({
  id,
  figures,
  open,
}: { readonly id: string; readonly open: Opened } & Pick<FiguresAnswer, 'figures'>): ReactElement {
  const t = useWords()
  const [first] = byShare(figures?.states ?? [])
  const proof = useRef<HTMLDivElement>(null)
  // What was asked for opens below the picture: it comes into sight, or nothing seems to have happened.
  useEffect(() => {
    if (open) proof.current?.scrollIntoView({ block: 'start' })
  }, [open])
  return (
    <>
      {figures && <BalanceBar parts={balanceParts(t, figures)} />}
      <div ref={proof} className={open ? 'proof open' : 'proof'}>
        {open === 'why' && first && <WhyPanel id={id} state={first.state} />}
        {open === 'flips' && first && <FlipsPanel id={id} state={first.state} />}
        {open === 'flips' && <RuleTable id={id} />}
      </div>
    </>
  )
}

/** Which of the two proofs is open. */
export function useProof() {
  const [open, setOpen] = useState<Opened>()
  return { open, toggle: (panel: NonNullable<Opened>): void => setOpen(open === panel ? undefined : panel) }
}
