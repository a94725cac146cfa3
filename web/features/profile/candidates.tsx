import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import type { ProfileAnswer } from './profile-body.tsx'

/** What may be the same thing, with the reasons; names alone never merge, so a person judges. */
export function Candidates({ entity }: { readonly entity: ProfileAnswer }): ReactElement | null {
  const t = useWords()
  if (entity.candidates.length === 0) return null
  return (
    <section className="band">
      <h2>{t('profile.candidates', { count: entity.candidates.length })}</h2>
      <p className="small">{t('profile.candidatesSay')}</p>
      <ul className="candidates">
        {entity.candidates.map(({ entity: other, reasons }) => (
          <li key={other.id}>
            <KindMark kind={other.__typename} size={20} />
            <Link to={{ name: 'profile', id: other.id }}>
              <Name text={other.name} />
            </Link>
            <span className="small">{reasons.join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
