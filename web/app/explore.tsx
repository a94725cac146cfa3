import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { ExpandMenu } from '../features/expand/expand-menu.tsx'
import { type PictureAnswer, usePicture } from '../features/expand/use-picture.ts'
import { Legend } from '../features/legend/legend.tsx'
import { TwinTable } from '../features/table/twin-table.tsx'
import { Canvas, type CanvasHandle } from '../graph/canvas.tsx'
import type { CanvasCommand } from '../graph/canvas-keys.ts'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { pinned, seededWith, unhidden, unpinned, without } from '../state/canvas.ts'
import { type Drawn, drawn, undrawn } from '../state/picture.ts'
import { entitySelected, relationshipsSelected } from '../state/selection.ts'
import { change, look, select, useStore } from '../state/store.ts'
import { ExploreEmpty } from './explore-empty.tsx'
import { ExploreTools } from './explore-tools.tsx'
import { useNarrow } from './narrow.ts'
import { useTheme } from './theme.ts'
import './explore.css'

/** The picture, its legend, its twin as a table, and the proof beside it. */
export function Explore(): ReactElement {
  const t = useWords()
  const { canvas, filters, question } = useStore(({ work }) => work.present)
  const answer = usePicture(canvas, question)
  const shown = useMemo(() => drawn(answer.picture, filters, canvas.hidden, answer.seeds), [answer, filters, canvas.hidden])
  useEffect(() => {
    document.title = `${t('rail.explore')} · ${t('app.name')}`
  }, [t])
  if (canvas.seeds.length === 0 && canvas.expansions.length === 0) return <ExploreEmpty />
  return <Explorer answer={answer} shown={shown} />
}

function Explorer({ answer, shown }: { readonly answer: PictureAnswer; readonly shown: Drawn }): ReactElement {
  const t = useWords()
  const narrow = useNarrow()
  const view = useStore((state) => state.view) ?? (narrow ? 'table' : 'graph')
  const selection = useStore((state) => state.selection)
  const [handle, setHandle] = useState<CanvasHandle>()
  const [wanted, setWanted] = useState(0)
  const legend = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (legend.current) legend.current.open = !narrow
  }, [narrow])
  return (
    <div className={selection ? 'explore with-panel' : 'explore'}>
      <h1 className="visually-hidden">{t('rail.explore')}</h1>
      <details ref={legend} className="explore-legend">
        <summary>
          <Icon name="filter" size={18} /> {t('legend.title')}
        </summary>
        <Legend picture={answer.picture} drawn={shown} />
      </details>
      <ExploreTools view={view} shown={shown} handle={view === 'graph' ? handle : undefined} />
      <div className={answer.isAsking ? 'explore-stage asking' : 'explore-stage'}>
        {view === 'graph' ? (
          <Picture answer={answer} shown={shown} ready={setHandle} want={() => setWanted((before) => before + 1)} />
        ) : (
          <TwinTable drawn={shown} />
        )}
      </div>
      <Foot answer={answer} shown={shown} />
      {selection && (
        <aside className="explore-panel" aria-label={t('evidence.title')}>
          <button type="button" className="icon-button panel-close" onClick={() => select(undefined)} aria-label={t('evidence.close')}>
            <Icon name="close" />
          </button>
          <EvidencePanel selection={selection} wanted={wanted} below={(id) => <ExpandMenu id={id} edges={answer.picture.edges} />} />
        </aside>
      )}
    </div>
  )
}

type PictureProps = {
  readonly answer: PictureAnswer
  readonly shown: Drawn
  readonly ready: (handle: CanvasHandle | undefined) => void
  readonly want: () => void
}

function Picture({ answer, shown, ready, want }: PictureProps): ReactElement {
  const t = useWords()
  const { canvas } = useStore(({ work }) => work.present)
  const selection = useStore((state) => state.selection)
  const { theme } = useTheme()
  const marks = useMemo(
    () => ({ seeds: answer.seeds, undrawn: (node: Parameters<typeof undrawn>[0]) => undrawn(node, answer.picture.edges) }),
    [answer],
  )
  return (
    <Canvas
      drawn={shown}
      marks={marks}
      pins={canvas.pins}
      selection={selection}
      theme={theme}
      summary={t('canvas.summary', { entities: shown.nodes.length, lines: shown.lines.length })}
      chosen={(element) => {
        const line = shown.lines.find(({ id }) => id === element?.line)
        if (line) select(relationshipsSelected(line.edges.map(({ id }) => id)))
        else select(element?.node === undefined ? undefined : entitySelected(element.node))
      }}
      moved={(node, at) => change((work) => ({ ...work, canvas: pinned(work.canvas, node, at) }))}
      command={(command, node) => act(command, node, want, () => look('table'))}
      ready={ready}
    />
  )
}

/** What a letter does to the entity that has the focus. */
function act(command: CanvasCommand, node: string | undefined, want: () => void, toTable: () => void): void {
  if (command === 'view') toTable()
  if (command === 'evidence') want()
  if (node === undefined) return
  if (command === 'evidence') select(entitySelected(node))
  if (command === 'expand') change((work) => ({ ...work, canvas: seededWith(work.canvas, node) }))
  if (command === 'hide') change((work) => ({ ...work, canvas: without(work.canvas, node) }))
  if (command === 'pin') change((work) => ({ ...work, canvas: unpinned(work.canvas, node) }))
}

/** What was left out, in words: a page that was too long, what is hidden, what failed. */
function Foot({ answer, shown }: { readonly answer: PictureAnswer; readonly shown: Drawn }): ReactElement {
  const t = useWords()
  const hidden = useStore(({ work }) => work.present.canvas.hidden.length)
  return (
    <footer className="explore-foot">
      <p role="status">
        {answer.fault
          ? t('state.fault', { message: answer.fault })
          : answer.picture.nodes.length === 0 && !answer.isAsking
            ? t('explore.nothing')
            : t('explore.drawn', { entities: shown.nodes.length, relationships: shown.edges.length, all: answer.picture.edges.length })}
        {answer.cuts.map(({ id, name, shown, total }) => (
          <span key={id}> {t('explore.cut', { name, shown, total })}</span>
        ))}
      </p>
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={() => change((work) => ({ ...work, canvas: unhidden(work.canvas) }))}>
          {t('explore.unhide', { count: hidden })}
        </button>
      )}
      <p className="explore-keys">
        <kbd>X</kbd> {t('explore.expand')} <kbd>H</kbd> {t('explore.hide')} <kbd>E</kbd> {t('explore.evidence')} <kbd>T</kbd>{' '}
        {t('explore.table')}
      </p>
    </footer>
  )
}
