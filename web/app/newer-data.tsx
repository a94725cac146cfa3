import type { ReactElement } from 'react'
import { useWords } from '../locales/words.ts'
import { acceptVersion, useStore } from '../state/store.ts'

/** The link was made on older data: said once, and nothing is hidden for it. */
export function NewerData(): ReactElement | null {
  const t = useWords()
  const made = useStore((state) => state.linkVersion)
  const now = useStore((state) => state.version)
  if (made === undefined || now === undefined || made === now) return null
  return (
    <p className="newer-data" role="status">
      <span>{t(made < now ? 'newer.says' : 'newer.elsewhere', { made, now })}</span>
      <button type="button" className="button" onClick={acceptVersion}>
        {t('newer.accept')}
      </button>
    </p>
  )
}
