import { type ReactElement, type ReactNode, useState } from 'react'
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import type { Chart, ChartLine } from '../../chart/chart.ts'
import { restText } from '../../chart/node-box.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Name } from '../../look/name.tsx'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'

/** The same lines as the chart, as a tree: a company, its owners, and theirs, each opened as one likes; then what it owns. */
export function HoldingsTree({ chart }: { readonly chart: Chart }): ReactElement {
  const t = useWords()
  const focus = chart.nodes.find(({ id }) => id === chart.focus)
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set(['owners', 'holdings']))
  const act = (key: Key): void => {
    const line = chart.lines.find(({ id }) => id === String(key).split('\n').at(-1))
    if (line?.holding) select(relationshipsSelected(line.holding.ids))
  }
  if (focus?.is !== 'entity') return <p className="empty">{t('state.none')}</p>
  return (
    <Tree
      className="tree"
      aria-label={t('chart.tree', { name: focus.entity.name })}
      expandedKeys={open}
      onExpandedChange={setOpen}
      onAction={act}
    >
      {(['owners', 'holdings'] as const).map((side) => {
        const twigs = twigsOf(chart, chart.focus, side)
        return (
          <TreeItem key={side} id={side} textValue={t(`list.${side}`)} hasChildItems={twigs.length > 0}>
            <Row>
              <span className="tree-list">{t(`list.${side}`)}</span> <span className="tree-facts">{twigs.length}</span>
            </Row>
            {open.has(side) &&
              twigs.map((line) => <Twig key={line.id} {...{ chart, line, side, open, t }} above={side} way={[chart.focus]} />)}
          </TreeItem>
        )
      })}
    </Tree>
  )
}

type Side = 'owners' | 'holdings'
type TwigProps = {
  readonly chart: Chart
  readonly line: ChartLine
  readonly side: Side
  readonly above: string
  /** Entities from the company down to here: a loop ends where it would come back to one. */
  readonly way: readonly string[]
  readonly open: ReadonlySet<Key>
  readonly t: Words
}

function Twig({ chart, line, side, above, way, open, t }: TwigProps): ReactElement {
  const key = `${above}\n${line.id}`
  const far = side === 'owners' ? line.from : line.to
  const node = chart.nodes.find(({ id }) => id === far)
  const twigs = way.includes(far) ? [] : twigsOf(chart, far, side)
  const { holding } = line
  const name = node?.is === 'entity' ? node.entity.name : node?.is === 'stack' ? t('chart.stack', { count: node.count }) : t('chart.rest')
  const value = node?.is === 'rest' ? restText(t, node) : holding ? holding.value || t('verb.CONTROLS') : ''
  const words = holding ? [value, t(`standing.${holding.standing}`), t('origins.count', { count: holding.origins })] : [value]
  return (
    <TreeItem id={key} textValue={[name, ...words].filter(Boolean).join(', ')} hasChildItems={twigs.length > 0}>
      <Row>
        {node?.is === 'entity' ? <KindMark kind={node.entity.kind} size={18} isClass={node.entity.isClass} /> : <span className="hatch" />}
        <span className="tree-name">
          <Name text={name} />
        </span>
        <span className="tree-value">
          {holding?.contested && <Icon name="differs" size={12} />} {value} {way.includes(far) && t('chart.loop')}
        </span>
        {holding && <Evidence standing={holding.standing} origins={holding.origins} />}
      </Row>
      {open.has(key) &&
        twigs.map((next) => <Twig key={next.id} {...{ chart, side, open, t }} line={next} above={key} way={[...way, far]} />)}
    </TreeItem>
  )
}

const twigsOf = ({ lines }: Chart, id: string, side: Side): readonly ChartLine[] =>
  lines.filter((line) => (side === 'owners' ? line.to : line.from) === id)

function Row({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useWords()
  return (
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className="tree-row">
          {hasChildItems ? (
            <Button slot="chevron" className="tree-chevron" aria-label={t('tree.open')}>
              <Icon name="down" size={14} />
            </Button>
          ) : (
            <span className="tree-chevron" />
          )}
          {children}
        </div>
      )}
    </TreeItemContent>
  )
}
