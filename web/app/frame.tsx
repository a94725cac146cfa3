import { type ReactElement, useEffect, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Search } from '../features/search/search.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { seededWith } from '../state/canvas.ts'
import { go } from '../state/store.ts'
import { Brand } from './brand.tsx'
import { QuestionBar } from './question-bar.tsx'
import { Rail } from './rail.tsx'
import { Routes } from './routes.tsx'
import { switchTheme, useTheme } from './theme.ts'

/** What stands around every screen: name, search, question, theme, rail. */
export function Frame(): ReactElement {
  const t = useWords()
  const [searching, setSearching] = useState(false)
  useSearchKeys(() => setSearching(true))
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="bar">
        <Brand />
        <button type="button" className="bar-search" onClick={() => setSearching(true)} aria-keyshortcuts="Control+K">
          <Icon name="search" />
          <span className="bar-search-words">{t('bar.search')}</span>
          <span aria-hidden="true">
            <kbd>{t('bar.searchKey')}</kbd>
          </span>
        </button>
        <QuestionBar />
        <ThemeButton />
      </header>
      <Rail />
      <main id="content" className="content" tabIndex={-1}>
        <Routes />
      </main>
      <SearchDialog isOpen={searching} setOpen={setSearching} />
    </div>
  )
}

function ThemeButton(): ReactElement {
  const t = useWords()
  const { theme } = useTheme()
  const words = t(theme === 'dark' ? 'theme.toLight' : 'theme.toDark')
  return (
    <button type="button" className="icon-button theme-button" onClick={switchTheme} aria-label={words} title={words}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} size={18} />
    </button>
  )
}

function SearchDialog({ isOpen, setOpen }: { readonly isOpen: boolean; readonly setOpen: (open: boolean) => void }): ReactElement {
  const t = useWords()
  const close = (): void => setOpen(false)
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
      <Modal className="search-dialog">
        <Dialog aria-label={t('bar.searchShort')}>
          <Search
            autoFocus
            open={(id) => {
              close()
              go({ name: 'profile', id })
            }}
            draw={(id) => {
              close()
              go({ name: 'explore' }, (work) => ({ ...work, canvas: seededWith(work.canvas, id) }))
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Ctrl K anywhere; a slash wherever nobody is typing. */
function useSearchKeys(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null
      const asked = (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)
      if (!asked) return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [open])
}
