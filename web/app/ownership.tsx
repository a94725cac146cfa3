import { type ReactElement, useEffect, useMemo, useState } from 'react'
import type { Day } from '#vocabulary'
import { type Chain, chainThrough } from '../chart/chain.ts'
import { type Chart, chartOf } from '../chart/chart.ts'
import type { Holdings } from '../chart/holding.ts'
import { OwnershipChart } from '../chart/ownership-chart.tsx'
import { AsOfSlider } from '../features/as-of/as-of-slider.tsx'
import { DiffList } from '../features/as-of/diff-list.tsx'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { ChainLine } from '../features/ownership/chain-line.tsx'
import { ChartTools } from '../features/ownership/chart-tools.tsx'
import { holdingsOn } from '../features/ownership/holdings-on.ts'
import { HoldingsTable } from '../features/ownership/holdings-table.tsx'
import { HoldingsTree } from '../features/ownership/holdings-tree.tsx'
import { byShare, useFigures } from '../features/ownership/use-figures.ts'
import { type StakesAnswer, useStakes } from '../features/ownership/use-stakes.ts'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { Link } from '../look/link.tsx'
import { holdingKinds, type OwnershipScreen } from '../state/ownership-screen.ts'
import { entitySelected, relationshipsSelected } from '../state/selection.ts'
import { look, select, useStore } from '../state/store.ts'
import { ChartExport } from './chart-export.tsx'
import { useNarrow } from './narrow.ts'
import { OwnershipProof, ShareLine, useProof } from './ownership-figures.tsx'
import './ownership.css'

/** Who owns a company and what it owns, on the day asked: the chart, its twins, and the proof beside it. */
export function Ownership({ screen }: { readonly screen: OwnershipScreen }): ReactElement {
  const t = useWords()
  const question = useStore(({ work }) => work.present.question)
  const selection = useStore((state) => state.selection)
  const [wanted, setWanted] = useState(0)
  const [unfolded, setUnfolded] = useState<readonly string[]>([])
  const answer = useStakes(screen.id, screen.down, question)
  const day = question.asOf ?? new Date().toISOString().slice(0, 10)
  const [before, setBefore] = useState<Day>()
  const known = useMemo(() => holdingsOn(t, answer.stakes, day, before), [t, answer, day, before])
  const then = useMemo(() => (before === undefined ? [] : holdingsOn(t, answer.stakes, before).holdings), [t, answer, before])
  const chart = useMemo(() => chartOf(answer.stakes.focus, known, viewOf(screen, unfolded)), [screen, answer, known, unfolded])
  const figures = useFigures(screen.id)
  const { open, toggle } = useProof()
  const around = useMemo(() => [...answer.stakes.entities.keys()], [answer])
  const name = known.entities.get(chart.focus)?.name ?? ''
  useEffect(() => {
    document.title = name ? `${t('chart.title', { name })} · ${t('app.name')}` : t('app.name')
  }, [name, t])
  return (
    <div className={selection ? 'ownership-screen with-panel' : 'ownership-screen'}>
      <div className="page ownership">
        <header className="ownership-head">
          <h1>{name && t('chart.title', { name })}</h1>
          <ShareLine {...figures} />
          <AsOfSlider
            id={screen.id}
            entities={around}
            state={question.state ?? byShare(figures.figures?.states ?? [])[0]?.state}
            leaving={setBefore}
          />
          <div className="buttons">
            {(['why', 'flips'] as const).map((panel) => (
              <button key={panel} type="button" className="button" aria-expanded={open === panel} onClick={() => toggle(panel)}>
                {t(`why.${panel}`)}
              </button>
            ))}
            <Link to={{ name: 'profile', id: screen.id }} className="button">
              {t('evidence.openProfile')}
            </Link>
          </div>
        </header>
        <Body
          {...{ screen, chart, answer, known }}
          unfold={(side) => setUnfolded([...unfolded, side])}
          want={() => setWanted((times) => times + 1)}
          why={() => toggle('why')}
        />
        <DiffList
          {...{ before, day, then }}
          now={known.holdings.filter(({ gone }) => !gone)}
          entities={known.entities}
          compare={setBefore}
        />
        <OwnershipProof id={screen.id} figures={figures.figures} open={open} />
      </div>
      {selection && (
        <aside className="ownership-panel" aria-label={t('evidence.title')}>
          <button type="button" className="icon-button panel-close" onClick={() => select(undefined)} aria-label={t('evidence.close')}>
            <Icon name="close" />
          </button>
          <EvidencePanel selection={selection} wanted={wanted} />
        </aside>
      )}
    </div>
  )
}

const viewOf = ({ up, down, below, off }: OwnershipScreen, unfolded: readonly string[]) => ({
  up,
  down,
  hideBelow: below / 100,
  shows: holdingKinds.filter((kind) => !off.includes(kind)),
  unfolded,
})

type BodyProps = {
  readonly screen: OwnershipScreen
  readonly chart: Chart
  readonly answer: StakesAnswer
  readonly known: Holdings
  readonly unfold: (side: string) => void
  readonly want: () => void
  readonly why: () => void
}

function Body({ screen, chart, answer, known, unfold, want, why }: BodyProps): ReactElement {
  const t = useWords()
  const narrow = useNarrow()
  const view = useStore((state) => state.view) ?? (narrow ? 'table' : 'graph')
  const [lit, setLit] = useState<string>()
  const chain = useMemo(() => (lit === undefined ? undefined : chainThrough(chart, lit)), [chart, lit])
  const prove = (id: string | undefined): void => {
    const line = chart.lines.find((one) => one.id === id)
    if (line?.holding) select(relationshipsSelected(line.holding.ids))
    else if (chain) select(relationshipsSelected(idsOf(chain)))
    else if (id !== undefined && chart.nodes.some((node) => node.id === id && node.is === 'entity')) select(entitySelected(id))
    want()
  }
  const owners = chart.nodes.filter(({ is, id }) => is === 'entity' && id !== chart.focus).length
  return (
    <section className="band" aria-busy={answer.isAsking}>
      <ChartTools screen={screen} view={view} levels={6} />
      {answer.fault && <p className="fault">{t('state.fault', { message: answer.fault })}</p>}
      {view === 'graph' && chart.nodes.length > 0 && (
        <OwnershipChart
          {...{ chart, chain, unfold }}
          mirrored={document.dir === 'rtl'}
          summary={t('chart.summary', { name: known.entities.get(chart.focus)?.name ?? '', entities: owners, lines: chart.lines.length })}
          choose={setLit}
          evidence={prove}
          table={() => look('table')}
          why={why}
        />
      )}
      {view === 'table' && <HoldingsTable chart={chart} known={known} />}
      {view === 'tree' && <HoldingsTree chart={chart} />}
      {chain && <ChainLine chart={chart} chain={chain} evidence={() => prove(undefined)} />}
      {view === 'graph' && chart.nodes.length > 0 && (
        <ChartExport chart={chart} title={t('chart.title', { name: known.entities.get(chart.focus)?.name ?? '' })} />
      )}
      <Foot chart={chart} answer={answer} />
    </section>
  )
}

const idsOf = ({ lines }: Chain): readonly string[] => lines.flatMap(({ holding }) => holding?.ids ?? [])

/** What was left out, in words: small shares, owners further up than one asks, or that nothing is known. */
function Foot({ chart, answer }: { readonly chart: Chart; readonly answer: StakesAnswer }): ReactElement {
  const t = useWords()
  const isEmpty = !answer.isAsking && !answer.fault && chart.nodes.length === 0
  return (
    <p className="small ownership-foot" role="status">
      {isEmpty && t('chart.nothing')} {chart.hidden > 0 && t('chart.hidden', { count: chart.hidden })}{' '}
      {!answer.stakes.complete && t('chart.incomplete')}
    </p>
  )
}
