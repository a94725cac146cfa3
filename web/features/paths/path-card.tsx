import { Fragment, type ReactElement } from 'react'
import { pictureOf } from '../../api/picture-of.ts'
import { useWords } from '../../locales/words.ts'
import { edgeValue } from '../../look/edge-words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { LineMark } from '../../look/line-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import { standingOf } from '../../look/spoken.ts'
import { emptyCanvas } from '../../state/canvas.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'
import type { PathsAnswer } from './path-list.tsx'

type Path = PathsAnswer['nodes'][number]
type Props = { readonly path: Path; readonly start: string; readonly want: () => void }

/** One way: its weakest step first, then a small drawing, then a sentence a step; each step opens its evidence. */
export function PathCard({ path, start, want }: Props): ReactElement {
  const t = useWords()
  const weakest = path.steps.find(({ relationship }) => relationship.id === path.weakest.relationship.id)
  const ids = path.steps.flatMap(({ relationship: { from, to } }) => [from.id, to.id])
  const open = (id: string): void => {
    select(relationshipsSelected([id]))
    want()
  }
  return (
    <article className="path">
      {weakest && (
        <p className="path-weakest">
          <b>{t('paths.weakest')}</b> {weakest.sentence}{' '}
          <Evidence standing={standingOf(weakest.relationship.standing)} origins={weakest.relationship.origins} />
        </p>
      )}
      <Drawing path={path} weakest={path.weakest.relationship.id} />
      <ol className="path-steps">
        {path.steps.map(({ relationship, sentence }) => (
          <li key={relationship.id} className={relationship.id === path.weakest.relationship.id ? 'weakest' : undefined}>
            <span>{sentence}</span>
            <button type="button" className="link-button" onClick={() => open(relationship.id)}>
              {t('table.evidence')}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <Link to={{ name: 'explore' }} canvas={{ ...emptyCanvas, seeds: [...new Set([start, ...ids])].slice(0, 20) }}>
          {t('paths.draw')}
        </Link>
      </p>
    </article>
  )
}

/** Marks and lines from one end to the other; the sentences below say the same. */
function Drawing({ path, weakest }: { readonly path: Path; readonly weakest: string }): ReactElement {
  const t = useWords()
  const { nodes } = pictureOf(
    t,
    path.steps.map(({ relationship }) => relationship),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return (
    <div className="path-drawing" aria-hidden="true">
      {path.steps.map(({ relationship, forward }, index) => {
        const [near, far] = forward ? [relationship.from, relationship.to] : [relationship.to, relationship.from]
        const value = edgeValue(t, relationship)
        return (
          <Fragment key={relationship.id}>
            {index === 0 && <End node={byId.get(near.id)} />}
            <span className={relationship.id === weakest ? 'path-line weakest' : 'path-line'}>
              <span className={forward ? undefined : 'turned'}>
                <LineMark type={relationship.type} />
              </span>
              <span className="path-value">
                {relationship.contested && <Icon name="differs" size={11} />} {value || t(`verb.${relationship.type}`)}
              </span>
            </span>
            <End node={byId.get(far.id)} />
          </Fragment>
        )
      })}
    </div>
  )
}

function End({ node }: { readonly node: ReturnType<typeof pictureOf>['nodes'][number] | undefined }): ReactElement | null {
  if (!node) return null
  return (
    <span className="path-end">
      <KindMark kind={node.kind} size={34} isClass={node.isClass} />
      <Name text={node.name} />
    </span>
  )
}
