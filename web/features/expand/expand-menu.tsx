import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import { listWord } from '../../look/lists.ts'
import { PORTION, unpinned, type WantedList, without } from '../../state/canvas.ts'
import type { PictureEdge } from '../../state/picture.ts'
import { change, useStore } from '../../state/store.ts'
import { drawList } from './draw-list.ts'
import { type ListCount, useCounts } from './use-counts.ts'
import './expand.css'

type Props = { readonly id: string; readonly edges: readonly PictureEdge[]; readonly askFor: (list: WantedList) => void }

/** Counts first: how many of each list there are, how many of them are drawn, and a button that draws the rest or asks which. */
export function ExpandMenu({ id, edges, askFor }: Props): ReactElement {
  const t = useWords()
  const canvas = useStore(({ work }) => work.present.canvas)
  const counts = useCounts(id, edges)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const missing = counts.reduce((sum, { count, drawn }) => sum + count - drawn, 0)
  const draw = (list: string, count: number): void => (count > PORTION ? askFor({ id, list }) : drawList({ of: id, list }))
  return (
    <section className="band expand" aria-label={t('expand.title')}>
      <h3>{t('expand.title')}</h3>
      <ul>
        {counts.map((one) => (
          <CountRow key={one.list} one={one} draw={draw} />
        ))}
      </ul>
      <div className="buttons">
        {missing > 0 && (
          <button type="button" className="button" onClick={() => draw('all', all)}>
            {t(all > PORTION ? 'expand.choose' : 'expand.all', { count: all })} <kbd>X</kbd>
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

function CountRow({ one, draw }: { readonly one: ListCount; readonly draw: (list: string, count: number) => void }): ReactElement {
  const t = useWords()
  const { type, direction, list, count, drawn } = one
  const isWhole = drawn >= count
  return (
    <li>
      <span>{listWord(t, type, direction)}</span>
      <span className="expand-figure">{t('legend.of', { drawn, present: count })}</span>
      <button type="button" className="icon-button" disabled={isWhole} onClick={() => draw(list, count)}>
        <Icon name={isWhole ? 'check' : 'more'} />
        <span className="visually-hidden">{t('expand.list', { list: listWord(t, type, direction), count })}</span>
      </button>
    </li>
  )
}
