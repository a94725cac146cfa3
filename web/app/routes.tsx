import { lazy, type ReactElement, Suspense, useEffect, useRef } from 'react'
import { forgetAsked } from '../api/asked.ts'
import { useWords } from '../locales/words.ts'
import { Link } from '../look/link.tsx'
import type { Screen } from '../state/permalink.ts'
import { useStore } from '../state/store.ts'
import { Home } from './home.tsx'

const Profile = lazy(() => import('./profile.tsx').then(({ Profile }) => ({ default: Profile })))
const Explore = lazy(() => import('./explore.tsx').then(({ Explore }) => ({ default: Explore })))
const Ownership = lazy(() => import('./ownership.tsx').then(({ Ownership }) => ({ default: Ownership })))
const Rules = lazy(() => import('./rules.tsx').then(({ Rules }) => ({ default: Rules })))
const Paths = lazy(() => import('./paths.tsx').then(({ Paths }) => ({ default: Paths })))
const Sources = lazy(() => import('./sources.tsx').then(({ Sources }) => ({ default: Sources })))

export function Routes(): ReactElement {
  const t = useWords()
  const screen = useStore((state) => state.screen)
  const shownName = useRef(screen.name)
  if (shownName.current !== screen.name) {
    shownName.current = screen.name
    forgetAsked()
  }
  useEffect(() => {
    if (screen.name === 'home') document.title = t('app.name')
  }, [screen, t])
  return <Suspense fallback={<p className="waiting">{t('state.loading')}</p>}>{shown(screen)}</Suspense>
}

function shown(screen: Screen): ReactElement {
  if (screen.name === 'home') return <Home />
  if (screen.name === 'profile') return <Profile key={screen.id} id={screen.id} />
  if (screen.name === 'explore') return <Explore />
  if (screen.name === 'ownership') return <Ownership key={screen.id} screen={screen} />
  if (screen.name === 'rules') return <Rules />
  if (screen.name === 'sources') return <Sources screen={screen} />
  return screen.name === 'paths' ? <Paths screen={screen} /> : <Nowhere path={screen.path} />
}

function Nowhere({ path }: { readonly path: string }): ReactElement {
  const t = useWords()
  return (
    <section className="page">
      <h1>{t('nowhere.title')}</h1>
      <p>{t('nowhere.says', { path })}</p>
      <p>
        <Link to={{ name: 'home' }}>{t('rail.home')}</Link>
      </p>
    </section>
  )
}
