import { type ReactElement, useState } from 'react'
import type { HomeQuery } from '../api/generated/documents.ts'
import { useWords } from '../locales/words.ts'

type Gap = NonNullable<HomeQuery['coverage']>['gaps'][number]

const FIRST = 4

/** What this graph cannot answer, in its authors' words: first few, then all. */
export function Missing({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement {
  const t = useWords()
  const [isWhole, setWhole] = useState(false)
  return (
    <section className="band">
      <h2>{t('home.missing')}</h2>
      <p className="small">{t('home.missingCount', { count: gaps.length })}</p>
      <ul className="gaps">
        {(isWhole ? gaps : gaps.slice(0, FIRST)).map(({ sentence }) => (
          <li key={sentence}>
            <span className="hatch" aria-hidden="true" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {gaps.length > FIRST && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('home.fewer') : t('home.allGaps', { count: gaps.length })}
        </button>
      )}
    </section>
  )
}
