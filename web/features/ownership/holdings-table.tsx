import { type ReactElement, useState } from 'react'
import type { Chart, ChartLine } from '../../chart/chart.ts'
import type { Holding, Holdings } from '../../chart/holding.ts'
import { restText } from '../../chart/node-box.ts'
import { type MessageId, useWords } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Name } from '../../look/name.tsx'
import type { PictureNode } from '../../state/picture.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'

type By = 'owner' | 'company' | 'share' | 'standing' | 'confirmed'
type Props = { readonly chart: Chart; readonly known: Holdings }

const heads = {
  owner: 'chart.owner',
  company: 'chart.company',
  share: 'chart.share',
  standing: 'table.standing',
  confirmed: 'profile.lastConfirmed',
} as const satisfies Record<By, MessageId>

/** The same lines as the chart, sorted as one likes; what nobody accounts for stands below them. */
export function HoldingsTable({ chart, known }: Props): ReactElement {
  const t = useWords()
  const [order, setOrder] = useState<{ readonly by: By; readonly down: boolean }>({ by: 'share', down: true })
  const rows = sorted(
    chart.lines.flatMap(({ holding }) => holding ?? []),
    known.entities,
    order.by,
    order.down,
  )
  return (
    <table className="holdings">
      <caption className="visually-hidden">{t('chart.caption', { count: rows.length })}</caption>
      <thead>
        <tr>
          {(Object.keys(heads) as By[]).map((by) => (
            <th key={by} scope="col" aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : 'none'} className={by}>
              <button type="button" onClick={() => setOrder({ by, down: order.by === by ? !order.down : by === 'share' })}>
                {t(heads[by])}
                {order.by === by && <span aria-hidden="true">{order.down ? ' ↓' : ' ↑'}</span>}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((holding) => (
          <HoldingRow key={holding.id} holding={holding} entities={known.entities} inLoop={inLoop(chart.lines, holding)} />
        ))}
        {chart.nodes.map((node) =>
          node.is === 'rest' ? (
            <tr key={node.id}>
              <td>
                <span className="hatch" /> {t('chart.rest')}
              </td>
              <td>
                <Name text={known.entities.get(node.of)?.name ?? ''} />
              </td>
              <td className="num">{restText(t, node)}</td>
              <td />
              <td />
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}

const inLoop = (lines: readonly ChartLine[], holding: Holding): boolean => lines.some((line) => line.holding === holding && line.inLoop)

type RowProps = { readonly holding: Holding; readonly entities: Holdings['entities']; readonly inLoop: boolean }

function HoldingRow({ holding, entities, inLoop }: RowProps): ReactElement {
  const t = useWords()
  const [owner, company] = [entities.get(holding.owner), entities.get(holding.company)]
  const words = holding.value || t('verb.CONTROLS')
  return (
    <tr className={holding.gone ? 'ended' : undefined}>
      <td>
        <End node={owner} />
      </td>
      <td>
        <End node={company} />
      </td>
      <td className="num">
        <button
          type="button"
          className="line-open"
          onClick={() => select(relationshipsSelected(holding.ids))}
          aria-label={`${owner?.name ?? ''}, ${company?.name ?? ''}: ${words}, ${t('evidence.title')}`}
        >
          <span className={holding.contested ? 'contested' : undefined}>
            {holding.contested && <Icon name="differs" size={13} />}
            {words}
          </span>
        </button>
        <span className="small">
          {' '}
          {[holding.kind === 'share' ? '' : t(`chart.kind.${holding.kind}`), inLoop ? t('chart.loop') : ''].filter(Boolean).join(', ')}
        </span>
      </td>
      <td>
        <Evidence standing={holding.standing} origins={holding.origins} />
      </td>
      <td className="quiet confirmed">{holding.confirmed ?? ''}</td>
    </tr>
  )
}

function End({ node }: { readonly node: PictureNode | undefined }): ReactElement | null {
  return node ? (
    <span className="twin-end">
      <KindMark kind={node.kind} size={20} isClass={node.isClass} />
      <Name text={node.name} />
    </span>
  ) : null
}

function sorted(holdings: readonly Holding[], entities: Holdings['entities'], by: By, down: boolean): readonly Holding[] {
  const key = (one: Holding): string | number => {
    if (by === 'share') return one.kind === 'control' ? -1 : one.lo
    if (by === 'owner' || by === 'company') return entities.get(one[by])?.name ?? ''
    return one[by] ?? ''
  }
  const side = down ? -1 : 1
  return [...holdings].sort((a, b) => (key(a) < key(b) ? -side : key(a) > key(b) ? side : a.id < b.id ? -1 : 1))
}
