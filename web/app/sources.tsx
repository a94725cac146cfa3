import { type ReactElement, useEffect, useState } from 'react'
import { Contradictions } from '../features/contradictions/contradictions.tsx'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { MissingList } from '../features/sources/missing-list.tsx'
import { SourceDetail } from '../features/sources/source-detail.tsx'
import { SourceTable } from '../features/sources/source-table.tsx'
import { type MessageId, useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { Link } from '../look/link.tsx'
import { type Screen, type SourcesTab, sourcesTabs } from '../state/permalink.ts'
import { select, useStore } from '../state/store.ts'
import './profile.css'
import './sources.css'

type Props = { readonly screen: Extract<Screen, { readonly name: 'sources' }> }

const tabWords = {
  list: 'sources.list',
  contradictions: 'sources.contradictions',
  missing: 'home.missing',
} as const satisfies Record<SourcesTab, MessageId>

/** Who says what: the publications, what they contradict each other in, and what none of them says. */
export function Sources({ screen: { tab, source } }: Props): ReactElement {
  const t = useWords()
  const selection = useStore((state) => state.selection)
  const [wanted, setWanted] = useState(0)
  const want = (): void => setWanted((before) => before + 1)
  useEffect(() => {
    document.title = `${t('rail.sources')} · ${t('app.name')}`
  }, [t])
  return (
    <div className={selection ? 'profile-screen with-panel' : 'profile-screen'}>
      <div className="page sources">
        <h1>{t('sources.title')}</h1>
        <nav className="tab-links" aria-label={t('sources.title')}>
          {sourcesTabs.map((one) => (
            <Link key={one} to={{ name: 'sources', tab: one }} current={tab === one && !source}>
              {t(tabWords[one])}
            </Link>
          ))}
        </nav>
        {source && <SourceDetail key={source} id={source} want={want} />}
        {!source && tab === 'list' && <SourceTable />}
        {!source && tab === 'contradictions' && <Contradictions />}
        {!source && tab === 'missing' && <MissingList want={want} />}
      </div>
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
