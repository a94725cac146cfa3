import type { ReactElement } from 'react'
import { type MessageId, useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import type { IconName } from '../look/icons.ts'
import { Link } from '../look/link.tsx'
import { noPath, type Screen } from '../state/permalink.ts'
import { useStore } from '../state/store.ts'

const stops: readonly { readonly screen: Screen; readonly icon: IconName; readonly words: MessageId }[] = [
  { screen: { name: 'home' }, icon: 'home', words: 'rail.home' },
  { screen: { name: 'explore' }, icon: 'explore', words: 'rail.explore' },
  { screen: noPath, icon: 'paths', words: 'rail.paths' },
  { screen: { name: 'rules' }, icon: 'scale', words: 'rail.rules' },
  { screen: { name: 'sources', tab: 'list' }, icon: 'sources', words: 'rail.sources' },
]

export function Rail(): ReactElement {
  const t = useWords()
  const here = useStore(({ screen }) => screen.name)
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {stops.map(({ screen, icon, words }) => (
        <Link key={words} to={screen} className="rail-stop" current={here === screen.name}>
          <Icon name={icon} size={20} />
          <span>{t(words)}</span>
        </Link>
      ))}
    </nav>
  )
}
