import { type ReactElement, useState } from 'react'
import { askedText } from '../api/asked.ts'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'

/** Copies what this screen asked, as GraphQL. */
export function CopyAsked(): ReactElement {
  const t = useWords()
  const [copied, setCopied] = useState('')
  const isCopied = copied !== '' && copied === location.href
  const words = t(isCopied ? 'asked.copied' : 'asked.copy')
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      onClick={() => void navigator.clipboard.writeText(askedText()).then(() => setCopied(location.href))}
    >
      <Icon name={isCopied ? 'check' : 'code'} size={18} />
    </button>
  )
}
