import type { ReactElement } from 'react'
import { lastDay } from '#vocabulary'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Name } from '../../look/name.tsx'
import type { Picture, PictureEdge, PictureNode } from '../../state/picture.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select, useStore } from '../../state/store.ts'
import { asPartOf, type Span, span, yearTicks } from './span.ts'

type Props = { readonly picture: Picture; readonly id: string; readonly want: () => void }

/** Listings and participations on one line of time, the ended ones too: a bar from when it began, hatched where a partial date decides. */
export function History({ picture, id, want }: Props): ReactElement {
  const t = useWords()
  const asOf = useStore(({ work }) => work.present.question.asOf)
  const day = asOf ?? new Date().toISOString().slice(0, 10)
  const rows = rowsOf(picture, id, day)
  const shown = span(
    rows.flatMap(({ edge }) => [edge.since, edge.until].filter((date) => date !== undefined)),
    day,
  )
  return (
    <section className="band">
      <h3>{t('profile.history')}</h3>
      {rows.length === 0 && <p className="small empty">{t('profile.noHistory')}</p>}
      <ol className="timeline">
        {rows.map(({ edge, other }) => (
          <Row key={edge.id} edge={edge} other={other} shown={shown} day={day} want={want} />
        ))}
      </ol>
      {rows.length > 0 && (
        <div className="timeline-years" aria-hidden="true">
          <span className="timeline-axis">
            {yearTicks(shown).map(({ year, at }) => (
              <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                {year}
              </span>
            ))}
          </span>
        </div>
      )}
    </section>
  )
}

type RowOf = { readonly edge: PictureEdge; readonly other: PictureNode }

const kept = new Set(['LISTED_IN', 'PARTICIPATES_IN', 'IMPOSES'])

function rowsOf({ nodes, edges }: Picture, id: string, day: string): readonly RowOf[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return edges
    .filter(({ type }) => kept.has(type))
    .flatMap((edge) => {
      const other = byId.get(edge.from === id ? edge.to : edge.from)
      return other ? [{ edge, other }] : []
    })
    .sort((a, b) => ((a.edge.since ?? day) < (b.edge.since ?? day) ? -1 : 1))
}

type RowProps = RowOf & { readonly shown: Span; readonly day: string; readonly want: () => void }

function Row({ edge, other, shown, day, want }: RowProps): ReactElement {
  const from = edge.since ? asPartOf(shown, edge.since) : 0
  const to = edge.until ? asPartOf(shown, lastDay(edge.until)) : asPartOf(shown, day)
  const open = (): void => {
    select(relationshipsSelected([edge.id]))
    want()
  }
  return (
    <li>
      <button type="button" className="timeline-row" onClick={open}>
        <KindMark kind={other.kind} size={18} />
        <span className="timeline-name">
          <Name text={other.name} />
        </span>
        <span className={edge.contested ? 'timeline-value contested' : 'timeline-value'} title={edge.dates}>
          {edge.contested && <Icon name="differs" size={11} />}
          {edge.value || edge.dates}
        </span>
        <span className="timeline-track" aria-hidden="true">
          <span
            className={`timeline-bar ${edge.since ? '' : 'unsure'} ${edge.until ? 'closed' : ''} ${edge.type}`}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(1.2, (to - from) * 100)}%` }}
          />
        </span>
      </button>
    </li>
  )
}
