import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import { relationshipsSelected } from '../../state/selection.ts'
import { select, useStore } from '../../state/store.ts'
import type { Far } from './relationships.tsx'

/** One line of a list: who, how much, since when, on whose word. The row opens its evidence. */
export function LineRow({ far: { line, other }, want }: { readonly far: Far; readonly want: () => void }): ReactElement {
  const t = useWords()
  const selection = useStore((state) => state.selection)
  const isChosen = selection?.of === 'relationships' && line.edges.some(({ id }) => selection.ids.includes(id))
  const values = [...new Set(line.edges.map(({ value }) => value).filter(Boolean))]
  const dates = [...new Set(line.edges.map((edge) => edge.dates))]
  const confirmed = line.edges
    .flatMap((edge) => edge.confirmed ?? [])
    .sort()
    .at(-1)
  const open = (): void => {
    select(relationshipsSelected(line.edges.map(({ id }) => id)))
    want()
  }
  return (
    <tr className={[isChosen ? 'chosen' : '', line.ended ? 'ended' : ''].join(' ')}>
      <td>
        <span className="line-who">
          <KindMark kind={other.kind} size={20} isClass={other.isClass} />
          <span>
            <Link to={{ name: 'profile', id: other.id }}>
              <Name text={other.name} />
            </Link>
            {other.otherName && (
              <span className="other-name">
                {' '}
                <Name text={other.otherName} />
              </span>
            )}
          </span>
        </span>
      </td>
      <td className="num">
        <button
          type="button"
          className="line-open"
          onClick={open}
          aria-label={`${values.join(' | ') || dates.join(' | ')}, ${other.name}: ${t('evidence.title')}`}
        >
          <span className={line.contested ? 'contested' : undefined}>
            {line.contested && <Icon name="differs" size={13} />}
            {(line.contested && values.length < 2 ? [...values, dates.join(' | ')] : values).join(' | ') || t('table.evidence')}
          </span>
        </button>
      </td>
      <td className="quiet wide-only">{dates.join(', ')}</td>
      <td>
        <Evidence standing={line.standing} origins={line.origins} />
      </td>
      <td className="num quiet wide-only">{confirmed ?? ''}</td>
    </tr>
  )
}
