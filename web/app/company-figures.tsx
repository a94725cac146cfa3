import { type ReactElement, useState } from 'react'
import { FlipsPanel } from '../features/ownership/flips-panel.tsx'
import { OwnersUp } from '../features/ownership/owners-up.tsx'
import { type Opened, StateBand } from '../features/ownership/state-band.tsx'
import { byShare, useFigures } from '../features/ownership/use-figures.ts'
import { WhyPanel } from '../features/ownership/why-panel.tsx'
import { RuleTable } from '../features/rules/rule-table.tsx'
import { RulesBand } from '../features/rules/rules-band.tsx'
import { useWords } from '../locales/words.ts'
import './company-figures.css'

/** What follows from who owns a company: the share of a state, the rules, the chain that leads up; and, opened, why. */
export function CompanyFigures({ id }: { readonly id: string }): ReactElement {
  const t = useWords()
  const { figures, fault, isAsking } = useFigures(id)
  const [open, setOpen] = useState<Opened>()
  const [rulesOpen, setRulesOpen] = useState(false)
  const [first] = byShare(figures?.states ?? [])
  if (!figures) return <p className={fault ? 'fault' : 'waiting'}>{fault ?? (isAsking ? t('state.loading') : t('share.noState'))}</p>
  const toggle = (panel: NonNullable<Opened>): void => setOpen(open === panel ? undefined : panel)
  return (
    <>
      <div className="company-figures">
        <StateBand figures={figures} open={open} toggle={toggle} />
        <RulesBand id={id} isOpen={rulesOpen} toggle={() => setRulesOpen(!rulesOpen)} />
        {first && <OwnersUp id={id} state={first.state} />}
      </div>
      {open === 'why' && first && <WhyPanel id={id} state={first.state} />}
      {open === 'flips' && first && <FlipsPanel id={id} state={first.state} />}
      {(rulesOpen || open === 'flips') && <RuleTable id={id} />}
    </>
  )
}
