import { type ReactElement, useEffect } from 'react'
import { Contradictions } from '../features/contradictions/contradictions.tsx'
import { SourceTable } from '../features/sources/source-table.tsx'
import { useWords } from '../locales/words.ts'
import { Link } from '../look/link.tsx'
import type { Screen } from '../state/permalink.ts'
import './sources.css'

type Props = { readonly screen: Extract<Screen, { readonly name: 'sources' }> }

export function Sources({ screen: { tab } }: Props): ReactElement {
  const t = useWords()
  useEffect(() => {
    document.title = `${t('rail.sources')} · ${t('app.name')}`
  }, [t])
  return (
    <div className="page sources">
      <h1>{t('sources.title')}</h1>
      <nav className="tab-links" aria-label={t('sources.title')}>
        <Link to={{ name: 'sources', tab: 'list' }} current={tab === 'list'}>
          {t('sources.list')}
        </Link>
        <Link to={{ name: 'sources', tab: 'contradictions' }} current={tab === 'contradictions'}>
          {t('sources.contradictions')}
        </Link>
      </nav>
      {tab === 'list' ? <SourceTable /> : <Contradictions />}
    </div>
  )
}
