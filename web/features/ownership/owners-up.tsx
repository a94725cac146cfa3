import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { shareText } from '../../look/figures.ts'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name, otherScript } from '../../look/name.tsx'
import { ownershipOf } from '../../state/ownership-screen.ts'
import { useWhy } from './why-panel.tsx'

const LEVELS = 4

/** The largest chain that leads to the state, from the top down, and the way to the whole chart. */
export function OwnersUp({ id, state }: { readonly id: string; readonly state: string }): ReactElement {
  const t = useWords()
  const { found } = useWhy(id, state)
  const [walk] = found?.explain?.walks ?? []
  const whole = walk && walk.entities.length === walk.steps.length + 1
  const from = walk ? Math.max(0, walk.entities.length - LEVELS) : 0
  return (
    <section className="band owners-up">
      <h3>{t('owners.up')}</h3>
      {whole && (
        <ol>
          {walk.entities.slice(from).map((entity, index) => (
            <li key={entity.id}>
              {index > 0 && (
                <span className="owners-share figure">
                  {[...new Set(walk.steps[from + index - 1]?.stakes.map(({ share }) => shareText(t, share)))].join(' | ')}
                </span>
              )}
              <KindMark kind={entity.__typename} size={20} />
              <span>
                <Name text={entity.name} /> <OtherName entity={entity} />
              </span>
            </li>
          ))}
        </ol>
      )}
      <Link to={ownershipOf(id)} className="button">
        {t('owners.chart')}
      </Link>
    </section>
  )
}

function OtherName({
  entity,
}: {
  readonly entity: { readonly name: string; readonly names: readonly { text: string; lang: string | null }[] }
}): ReactElement | null {
  const other = otherScript(entity.name, entity.names)
  return other ? (
    <span className="other-name">
      <Name text={other.text} lang={other.lang} />
    </span>
  ) : null
}
