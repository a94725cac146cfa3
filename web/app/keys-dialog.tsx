import type { ReactElement } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { create } from 'zustand'
import { type MessageId, useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import './keys-dialog.css'

const useShown = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export const showKeys = (): void => useShown.setState({ isOpen: true })
const close = (): void => useShown.setState({ isOpen: false })

const onCanvas = [
  ['← ↑ → ↓', 'keys.arrows'],
  ['Tab', 'keys.tab'],
  ['Enter .', 'keys.menu'],
  ['X', 'keys.expand'],
  ['H', 'keys.hide'],
  ['P', 'keys.pin'],
  ['M ← ↑ → ↓', 'keys.move'],
  ['E', 'keys.evidence'],
  ['T', 'keys.view'],
  ['L', 'keys.layOut'],
  ['F 0', 'keys.fit'],
  ['+ −', 'keys.zoom'],
] as const satisfies readonly (readonly [string, MessageId])[]

const anywhere = [
  ['Ctrl K', 'keys.search'],
  ['/', 'keys.search'],
  ['Ctrl Z', 'keys.undo'],
  ['Ctrl Shift Z', 'keys.redo'],
  ['?', 'keys.keys'],
] as const satisfies readonly (readonly [string, MessageId])[]

/** Every key, on one page. */
export function KeysDialog(): ReactElement {
  const t = useWords()
  const { isOpen } = useShown()
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && close()}>
      <Modal className="keys-dialog">
        <Dialog aria-label={t('keys.title')}>
          <button type="button" className="icon-button keys-close" onClick={close} aria-label={t('keys.close')}>
            <Icon name="close" />
          </button>
          <h2>{t('keys.title')}</h2>
          <div className="keys-columns">
            <Keys title="keys.onCanvas" rows={onCanvas} />
            <Keys title="keys.anywhere" rows={anywhere} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type KeysProps = { readonly title: MessageId; readonly rows: readonly (readonly [string, MessageId])[] }

function Keys({ title, rows }: KeysProps): ReactElement {
  const t = useWords()
  return (
    <section className="band">
      <h3>{t(title)}</h3>
      <dl>
        {rows.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
