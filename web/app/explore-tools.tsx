import { type ReactElement, useState } from 'react'
import type { PictureAnswer } from '../features/expand/use-picture.ts'
import { ExportMenu } from '../features/export/export-menu.tsx'
import type { CanvasHandle } from '../graph/canvas.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import type { IconName } from '../look/icons.ts'
import { laidOutAgain } from '../state/canvas.ts'
import { type View, views } from '../state/permalink.ts'
import type { Drawn } from '../state/picture.ts'
import { change, look, redo, undo, useStore } from '../state/store.ts'

type Props = {
  readonly view: View
  readonly answer: PictureAnswer
  readonly shown: Drawn
  readonly handle: CanvasHandle | undefined
}

/** Views, counts, and what one does to the picture as a whole. */
export function ExploreTools({ view, answer, shown, handle }: Props): ReactElement {
  const t = useWords()
  const { past, future } = useStore(({ work }) => work)
  const [copied, setCopied] = useState('')
  return (
    <div className="explore-tools">
      <div className="segments" role="group" aria-label={t('explore.views')}>
        {views.map((name) => (
          <button key={name} type="button" className="segment-button" aria-pressed={view === name} onClick={() => look(name)}>
            {t(`explore.${name}View`)}
          </button>
        ))}
      </div>
      <p className="explore-counts">
        <b>{shown.nodes.length}</b> {t('explore.entities', { count: shown.nodes.length })}, <b>{shown.edges.length}</b>{' '}
        {t('explore.relationships', { count: shown.edges.length, lines: shown.lines.length })}
      </p>
      <div className="explore-acts">
        <Tool name="undo" words={t('explore.undo')} act={past.length > 0 ? undo : undefined} />
        <Tool name="redo" words={t('explore.redo')} act={future.length > 0 ? redo : undefined} />
        {handle && <Tool name="less" words={t('explore.zoomOut')} act={() => handle.zoomBy(1 / 1.25)} />}
        {handle && <Tool name="more" words={t('explore.zoomIn')} act={() => handle.zoomBy(1.25)} />}
        {handle && <Tool name="fit" words={t('explore.fit')} act={handle.fit} />}
        {handle && (
          <Tool name="layout" words={t('explore.layOut')} act={() => change((work) => ({ ...work, canvas: laidOutAgain(work.canvas) }))} />
        )}
        <Tool
          name={copied === location.href ? 'check' : 'link'}
          words={t(copied === location.href ? 'explore.copied' : 'explore.copyLink')}
          act={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(location.href))}
        />
        <ExportMenu shown={shown} version={answer.version} handle={handle} />
      </div>
    </div>
  )
}

type ToolProps = { readonly name: IconName; readonly words: string; readonly act: (() => void) | undefined }

function Tool({ name, words, act }: ToolProps): ReactElement {
  return (
    <button type="button" className="icon-button" onClick={act} disabled={!act} aria-label={words} title={words}>
      <Icon name={name} size={18} />
    </button>
  )
}
