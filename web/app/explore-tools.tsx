import { type ReactElement, useState } from 'react'
import type { CanvasHandle } from '../graph/canvas.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import type { IconName } from '../look/icons.ts'
import type { View } from '../state/permalink.ts'
import type { Drawn } from '../state/picture.ts'
import { look, redo, undo, useStore } from '../state/store.ts'

type Props = { readonly view: View; readonly shown: Drawn; readonly handle: CanvasHandle | undefined }

/** Views, counts, and what one does to the picture as a whole. */
export function ExploreTools({ view, shown, handle }: Props): ReactElement {
  const t = useWords()
  const { past, future } = useStore(({ work }) => work)
  const [copied, setCopied] = useState(false)
  return (
    <div className="explore-tools">
      <div className="segments" role="group" aria-label={t('explore.views')}>
        {(['graph', 'table'] as const).map((name) => (
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
        {handle && <Tool name="layout" words={t('explore.layOut')} act={handle.layOut} />}
        <Tool
          name={copied ? 'check' : 'link'}
          words={t(copied ? 'explore.copied' : 'explore.copyLink')}
          act={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
        />
      </div>
    </div>
  )
}

function Tool({
  name,
  words,
  act,
}: {
  readonly name: IconName
  readonly words: string
  readonly act: (() => void) | undefined
}): ReactElement {
  return (
    <button type="button" className="icon-button" onClick={act} disabled={!act} aria-label={words} title={words}>
      <Icon name={name} size={18} />
    </button>
  )
}
