import { type ReactElement, useState } from 'react'
import { Contradictions } from '../features/contradictions/contradictions.tsx'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { ProfileBody } from '../features/profile/profile-body.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { select, useStore } from '../state/store.ts'
import { CompanyFigures } from './company-figures.tsx'
import './profile.css'

/** One entity: what is said of it, by whom; the proof opens beside it. */
export function Profile({ id }: { readonly id: string }): ReactElement {
  const t = useWords()
  const selection = useStore((state) => state.selection)
  const [wanted, setWanted] = useState(0)
  return (
    <div className={selection ? 'profile-screen with-panel' : 'profile-screen'}>
      <ProfileBody
        id={id}
        want={() => setWanted((before) => before + 1)}
        contradictions={<Contradictions entity={id} />}
        figures={(company) => <CompanyFigures id={company} />}
      />
      {selection && (
        <aside className="profile-panel" aria-label={t('evidence.title')}>
          <button type="button" className="icon-button panel-close" onClick={() => select(undefined)} aria-label={t('evidence.close')}>
            <Icon name="close" />
          </button>
          <EvidencePanel selection={selection} wanted={wanted} />
        </aside>
      )}
    </div>
  )
}
