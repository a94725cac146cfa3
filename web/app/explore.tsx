import { lazy, type ReactElement, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { ExpandDialog } from '../features/expand/expand-dialog.tsx'
import { ExpandMenu } from '../features/expand/expand-menu.tsx'
import { type PictureAnswer, usePicture } from '../features/expand/use-picture.ts'
import { Legend } from '../features/legend/legend.tsx'
import { TwinTable } from '../features/table/twin-table.tsx'
import type { CanvasHandle } from '../graph/canvas.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import type { WantedList } from '../state/canvas.ts'
import { type Drawn, drawn } from '../state/picture.ts'
import { select, useStore } from '../state/store.ts'
import { CompanyShare } from './company-share.tsx'
import { ExploreEmpty } from './explore-empty.tsx'
import { ExploreFoot } from './explore-foot.tsx'
import { ExplorePicture } from './explore-picture.tsx'
import { ExploreTools } from './explore-tools.tsx'
import { useNarrow } from './narrow.ts'
import { NewerData } from './newer-data.tsx'
import './explore.css'

const TwinTree = lazy(() => import('../features/tree/twin-tree.tsx').then(({ TwinTree }) => ({ default: TwinTree })))

/** The picture, its legend, its twins as a table and a tree, and the proof beside it. */
export function Explore(): ReactElement {
  const t = useWords()
  const { canvas, filters, question } = useStore(({ work }) => work.present)
  const answer = usePicture(canvas, question)
  const shown = useMemo(() => drawn(answer.picture, filters, canvas.hidden, answer.seeds, answer.stacks), [answer, filters, canvas.hidden])
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
  const [list, setList] = useState<WantedList>()
  const [said, say] = useState('')
  const legend = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (legend.current) legend.current.open = !narrow
  }, [narrow])
  const want = (): void => setWanted((before) => before + 1)
  return (
    <div className={selection ? 'explore with-panel' : 'explore'}>
      <h1 className="visually-hidden">{t('rail.explore')}</h1>
      <details ref={legend} className="explore-legend">
        <summary>
          <Icon name="filter" size={18} /> {t('legend.title')}
        </summary>
        <Legend picture={answer.picture} drawn={shown} leftOut={answer.leftOut} />
      </details>
      <ExploreTools view={view} answer={answer} shown={shown} handle={view === 'graph' ? handle : undefined} />
      <div className={answer.isAsking ? 'explore-stage asking' : 'explore-stage'}>
        <NewerData />
        {view === 'graph' && <ExplorePicture {...{ answer, shown, want, say, setList }} handle={handle} ready={setHandle} />}
        {view === 'table' && <TwinTable drawn={shown} askFor={setList} />}
        {view === 'tree' && (
          <Suspense>
            <TwinTree drawn={shown} seeds={answer.seeds} askFor={setList} />
          </Suspense>
        )}
      </div>
      <ExploreFoot answer={answer} shown={shown} said={said} />
      {selection && (
        <aside className="explore-panel" aria-label={t('evidence.title')}>
          <button type="button" className="icon-button panel-close" onClick={() => select(undefined)} aria-label={t('evidence.close')}>
            <Icon name="close" />
          </button>
          <EvidencePanel
            selection={selection}
            wanted={wanted}
            below={(id) => (
              <>
                <CompanyShare id={id} />
                <ExpandMenu id={id} edges={answer.picture.edges} askFor={setList} />
              </>
            )}
          />
        </aside>
      )}
      <ExpandDialog wanted={list} close={() => setList(undefined)} edges={answer.picture.edges} />
    </div>
  )
}
