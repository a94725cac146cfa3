import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Search } from '../features/search/search.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { seededWith } from '../state/canvas.ts'
import { go, redo, undo } from '../state/store.ts'
import { Brand } from './brand.tsx'
import { CopyAsked } from './copy-asked.tsx'
import { KeysDialog, showKeys } from './keys-dialog.tsx'
import { QuestionBar } from './question-bar.tsx'
import { Rail } from './rail.tsx'
import { Routes } from './routes.tsx'
import { switchTheme, useTheme } from './theme.ts'

/** What stands around every screen: name, search, question, theme, rail. */
export function Frame(): ReactElement {
  const t = useWords()
  const [searching, setSearching] = useState(false)
  const openSearch = useCallback(() => setSearching(true), [])
  useFrameKeys(openSearch)
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="bar">
        <Brand />
        <button type="button" className="bar-search" onClick={openSearch} aria-keyshortcuts="Control+K">
          <Icon name="search" />
          <span className="bar-search-words">{t('bar.search')}</span>
          <span aria-hidden="true">
            <kbd>{t('bar.searchKey')}</kbd>
          </span>
        </button>
        <QuestionBar />
        <CopyAsked />
        <ThemeButton />
      </header>
      <Rail />
      <main id="content" className="content" tabIndex={-1}>
        <Routes />
      </main>
      <SearchDialog isOpen={searching} setOpen={setSearching} />
      <KeysDialog />
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

/** Ctrl K and Ctrl Z anywhere; a slash and a question mark wherever nobody is typing. */
function useFrameKeys(search: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null
      const act = actOf(event, isTyping, search)
      if (!act || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [search])
}

function actOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isTyping: boolean, search: () => void): (() => void) | undefined {
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'k') return search
    if (isTyping || key.toLowerCase() !== 'z') return undefined
    return shiftKey ? redo : undo
  }
  if (isTyping) return undefined
  return key === '/' ? search : key === '?' ? showKeys : undefined
}
