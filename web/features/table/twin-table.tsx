import { type ReactElement, useMemo, useState } from 'react'
import { type MessageId, useWords, type Words } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Name } from '../../look/name.tsx'
import type { WantedList } from '../../state/canvas.ts'
import type { Drawn, Line, PictureNode } from '../../state/picture.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select, useStore } from '../../state/store.ts'
import { type Order, ordered, type TableRow, tableRows } from './rows.ts'
import './twin-table.css'

const columns = ['from', 'verb', 'to', 'value', 'held', 'standing'] as const satisfies readonly Order['by'][]

type Props = { readonly drawn: Drawn; readonly askFor: (list: WantedList) => void }

/** So many rows at first; the rest is a button away. */
const FIRST = 500

/** The same lines as the canvas, as a table: a full equivalent, sortable, with the same selection. */
export function TwinTable({ drawn, askFor }: Props): ReactElement {
  const t = useWords()
  const [order, setOrder] = useState<Order>({ by: 'value', down: true })
  const [isWhole, setWhole] = useState(false)
  const selection = useStore((state) => state.selection)
  const rows = useMemo(() => ordered(tableRows(drawn, t), order), [drawn, order, t])
  const isChosen = ({ edges }: Line): boolean => selection?.of === 'relationships' && edges.some(({ id }) => selection.ids.includes(id))
  const name = (id: string): string => drawn.nodes.find((node) => node.id === id)?.name ?? ''
  return (
    <>
      <table className="twin">
        <caption className="visually-hidden">{t('table.caption', { count: rows.length })}</caption>
        <thead>
          <tr>
            {columns.map((by) => (
              <SortHeader key={by} by={by} order={order} setOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, FIRST)).map((row) => (
            <Row key={row.line.id} row={row} isChosen={isChosen(row.line)} />
          ))}
        </tbody>
      </table>
      <div className="twin-rest">
        {!isWhole && rows.length > FIRST && (
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {t('table.all', { count: rows.length })}
          </button>
        )}
        {drawn.stacks.map((stack) => (
          <button key={stack.of} type="button" className="link-button" onClick={() => askFor({ id: stack.of, list: stack.list })}>
            {t('stack.of', { count: stack.count, name: name(stack.of) })}
          </button>
        ))}
      </div>
    </>
  )
}

function SortHeader({
  by,
  order,
  setOrder,
}: {
  readonly by: Order['by']
  readonly order: Order
  readonly setOrder: (order: Order) => void
}): ReactElement {
  const t = useWords()
  const isSorted = order.by === by
  return (
    <th scope="col" aria-sort={isSorted ? (order.down ? 'descending' : 'ascending') : 'none'} className={`twin-${by}`}>
      <button type="button" onClick={() => setOrder({ by, down: isSorted ? !order.down : by === 'value' })}>
        {t(headers[by])}
        {isSorted && <span aria-hidden="true">{order.down ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}

const headers = {
  from: 'table.from',
  verb: 'table.verb',
  to: 'table.to',
  value: 'table.value',
  held: 'table.held',
  standing: 'table.standing',
} as const satisfies Record<Order['by'], MessageId>

function Row({ row, isChosen }: { readonly row: TableRow; readonly isChosen: boolean }): ReactElement {
  const t = useWords()
  const { line } = row
  const choose = (): void => select(relationshipsSelected(line.edges.map(({ id }) => id)))
  return (
    <tr className={isChosen ? 'chosen' : undefined} onClick={choose} aria-selected={isChosen}>
      <td className="twin-from">
        <End node={row.from} />
      </td>
      <td className="twin-verb">{t(`verb.${line.type}`)}</td>
      <td className="twin-to">
        <End node={row.to} />
      </td>
      <td className="twin-value">
        <button type="button" className="twin-open" onClick={choose} aria-label={openWords(t, row)}>
          <Value line={line} />
        </button>
      </td>
      <td className="twin-held">{row.held}</td>
      <td className="twin-standing">
        <Evidence standing={line.standing} origins={line.origins} />
      </td>
    </tr>
  )
}

const openWords = (t: Words, { line, from, to, value }: TableRow): string =>
  `${t(`sentence.${line.type}`, { from: from.name, to: to.name })}: ${value || t('table.evidence')}`

function End({ node }: { readonly node: PictureNode }): ReactElement {
  return (
    <span className="twin-end">
      <KindMark kind={node.kind} size={20} isClass={node.isClass} />
      <Name text={node.name} />
    </span>
  )
}

/** What is disputed stands together; what stands beside it follows. */
function Value({ line }: { readonly line: Line }): ReactElement {
  const t = useWords()
  const disputed = line.edges.filter(({ contested }) => contested)
  const beside = unique(line.edges.filter(({ contested }) => !contested).map(({ value }) => value))
  if (disputed.length === 0)
    return beside.length > 0 ? <span>{beside.join(', ')}</span> : <span className="twin-none">{t('table.evidence')}</span>
  const values = unique(disputed.map(({ value }) => value))
  return (
    <>
      <span className="contested">
        <Icon name="differs" size={13} />
        {(values.length > 1 ? values : unique(disputed.map((edge) => edge.dates))).join(' | ')}
      </span>{' '}
      {beside.join(', ')}
    </>
  )
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(Boolean))]
