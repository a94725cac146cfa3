import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { spoken } from '../../look/edge-words.ts'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name, otherScript } from '../../look/name.tsx'
import { emptyCanvas, seededWith } from '../../state/canvas.ts'
import { ownershipOf } from '../../state/ownership-screen.ts'
import type { ProfileAnswer } from './profile-body.tsx'

export function ProfileHead({ entity }: { readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  const isClass = entity.__typename === 'Facility' && entity.precision === 'CLASS'
  const other = otherScript(entity.name, entity.names)
  const full = entity.names.find(({ type, text, lang }) => type === 'FULL' && text !== entity.name && !lang?.startsWith('zh'))
  return (
    <header className="profile-head">
      <KindMark kind={entity.__typename} size={52} isClass={isClass} />
      <div className="profile-title">
        <h1>
          <Name text={entity.name} />
          {other && (
            <span className="other-name">
              <Name text={other.text} lang={other.lang} />
            </span>
          )}
        </h1>
        <p className="quiet">
          {full && (
            <>
              <Name text={full.text} lang={full.lang} />
              {' · '}
            </>
          )}
          {[t(isClass ? 'kind.FacilityClass' : `kind.${entity.__typename}`), ...more(entity)].join(' · ')}
        </p>
      </div>
      <div className="buttons">
        <Link to={{ name: 'explore' }} canvas={seededWith(emptyCanvas, entity.id)} className="button strong">
          <Icon name="explore" />
          {t('rail.explore')}
        </Link>
        {entity.__typename === 'Company' && (
          <Link to={ownershipOf(entity.id)} className="button">
            {t('list.owners')}
          </Link>
        )}
      </div>
    </header>
  )
}

function more(entity: ProfileAnswer): string[] {
  const own =
    entity.__typename === 'Company'
      ? entity.country
      : entity.__typename === 'Restriction'
        ? entity.status && spoken(entity.status)
        : entity.__typename === 'Unknown'
          ? entity.reason
          : undefined
  return [own ?? '', ...entity.identifiers.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`)].filter(Boolean)
}
