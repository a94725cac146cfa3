import type { ReactElement } from 'react'
import { Search } from '../features/search/search.tsx'
import { useWords } from '../locales/words.ts'
import { seededWith } from '../state/canvas.ts'
import { change, go } from '../state/store.ts'

/** Nothing is drawn yet: the search is the way in. */
export function ExploreEmpty(): ReactElement {
  const t = useWords()
  const draw = (id: string): void => change((work) => ({ ...work, canvas: seededWith(work.canvas, id) }))
  return (
    <div className="page explore-empty">
      <h1>{t('explore.emptyTitle')}</h1>
      <p className="quiet">{t('explore.emptySays')}</p>
      <Search autoFocus open={draw} draw={draw} />
      <button type="button" className="link-button" onClick={() => go({ name: 'home' })}>
        {t('rail.home')}
      </button>
    </div>
  )
}
