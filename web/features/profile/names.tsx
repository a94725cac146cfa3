import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { spoken } from '../../look/edge-words.ts'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import type { ProfileAnswer } from './profile-body.tsx'

/** One thing, its names, who uses them. */
export function Names({ entity }: { readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  return (
    <section className="band">
      <h3>{t('profile.names')}</h3>
      <ul className="profile-names">
        {entity.names.map(({ text, lang, type, usedBy, note }) => (
          <li key={`${text} ${lang}`}>
            <Name text={text} lang={lang} />
            <span className="small">
              {[type ? spoken(type) : '', lang ?? '', note ?? ''].filter(Boolean).join(', ')}
              {usedBy && (
                <>
                  {', '}
                  <Link to={{ name: 'profile', id: usedBy.id }}>
                    <Name text={usedBy.name} />
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
