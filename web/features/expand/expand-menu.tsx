import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { DegreesDocument } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import { listName, listWord } from '../../look/lists.ts'
import { expandedBy, seededWith, unpinned, without } from '../../state/canvas.ts'
import type { PictureEdge } from '../../state/picture.ts'
import { change, useStore } from '../../state/store.ts'
import './expand.css'

type Props = { readonly id: string; readonly edges: readonly PictureEdge[] }

/** Counts first: how many of each list there are, how many of them are drawn, and a button that draws the rest. */
export function ExpandMenu({ id, edges }: Props): ReactElement {
  const t = useWords()
  const { question, canvas } = useStore(({ work }) => work.present)
  const [{ data }] = useQuery({
    query: DegreesDocument,
    variables: { ids: [id], asOf: question.asOf ?? null, knownAt: question.knownAt ?? null },
  })
  const node = data?.nodes[0]
  const counts = node && 'relationshipCounts' in node ? node.relationshipCounts.filter(({ count }) => count > 0) : []
  const drawnOf = (type: string, direction: 'OUT' | 'IN'): number =>
    edges.filter((edge) => edge.type === type && !edge.ended && (direction === 'OUT' ? edge.from : edge.to) === id).length
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const missing = counts.reduce((sum, { type, direction, count }) => sum + Math.max(0, count - drawnOf(type, direction)), 0)
  const expand = (list: string): void =>
    change((work) => ({ ...work, canvas: list === 'all' ? seededWith(work.canvas, id) : expandedBy(work.canvas, { of: id, list }) }))
  return (
    <section className="band expand" aria-label={t('expand.title')}>
      <h3>{t('expand.title')}</h3>
      <ul>
        {counts.map(({ type, direction, count }) => (
          <li key={type + direction}>
            <span>{listWord(t, type, direction)}</span>
            <span className="expand-figure">{t('legend.of', { drawn: Math.min(count, drawnOf(type, direction)), present: count })}</span>
            <button
              type="button"
              className="icon-button"
              disabled={drawnOf(type, direction) >= count}
              onClick={() => expand(listName(type, direction))}
            >
              <Icon name={drawnOf(type, direction) >= count ? 'check' : 'more'} />
              <span className="visually-hidden">{t('expand.list', { list: listWord(t, type, direction), count })}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {missing > 0 && (
          <button type="button" className="button" onClick={() => expand('all')}>
            {t('expand.all', { count: all })} <kbd>X</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => change((work) => ({ ...work, canvas: without(work.canvas, id) }))}>
          {t('expand.hide')} <kbd>H</kbd>
        </button>
        {canvas.pins[id] && (
          <button type="button" className="button" onClick={() => change((work) => ({ ...work, canvas: unpinned(work.canvas, id) }))}>
            {t('expand.unpin')} <kbd>P</kbd>
          </button>
        )}
      </div>
    </section>
  )
}
