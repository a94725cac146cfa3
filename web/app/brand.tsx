import type { ReactElement } from 'react'
import { useWords } from '../locales/words.ts'
import { Link } from '../look/link.tsx'

export function Brand(): ReactElement {
  const t = useWords()
  return (
    <Link to={{ name: 'home' }} className="brand">
      <svg width={28} height={24} viewBox="0 0 32 28" fill="none" strokeLinecap="round" aria-hidden="true">
        <path className="brand-rise" d="M3 24C9 24 10 7 16 7" />
        <path className="brand-fall" d="M16 7c6 0 7 17 13 17" />
        <circle className="brand-knot" cx={16} cy={7} r={5} />
      </svg>
      <span>{t('app.name')}</span>
    </Link>
  )
}
