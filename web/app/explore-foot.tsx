import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { PictureAnswer } from '../features/expand/use-picture.ts'
import { useWords, type Words } from '../locales/words.ts'
import { unhidden } from '../state/canvas.ts'
import type { Drawn } from '../state/picture.ts'
import { change, useStore } from '../state/store.ts'
import { showKeys } from './keys-dialog.tsx'

type Props = { readonly answer: PictureAnswer; readonly shown: Drawn; readonly said: string }

/** What changed last and what was left out, in words: rests, what is hidden, what failed. */
export function ExploreFoot({ answer, shown, said }: Props): ReactElement {
  const t = useWords()
  const hidden = useStore(({ work }) => work.present.canvas.hidden.length)
  const rest = shown.stacks.reduce((sum, { count }) => sum + count, 0)
  const changed = useChange(t, answer, shown)
  return (
    <footer className="explore-foot">
      <p role="status">
        {said || changed}
        {rest > 0 && ` ${t('explore.rest', { count: rest })}`}
        {answer.cutAt > 0 && ` ${t('explore.cutAt', { count: answer.cutAt })}`}
        {answer.isBounded && ` ${t('explore.bounded')}`}
      </p>
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={() => change((work) => ({ ...work, canvas: unhidden(work.canvas) }))}>
          {t('explore.unhide', { count: hidden })}
        </button>
      )}
      <p className="explore-keys">
        <kbd>X</kbd> {t('explore.expand')} <kbd>H</kbd> {t('explore.hide')} <kbd>E</kbd> {t('explore.evidence')}{' '}
        <button type="button" className="keys-button" onClick={showKeys}>
          <kbd>?</kbd> {t('explore.keys')}
        </button>
      </p>
    </footer>
  )
}

/** What the last answer or filter brought or took, against what was drawn before. */
function useChange(t: Words, { fault, picture, isAsking }: PictureAnswer, { nodes, edges }: Drawn): string {
  const before = useRef({ nodes: 0, edges: 0 })
  const [words, setWords] = useState('')
  useEffect(() => {
    if (isAsking) return
    const was = before.current
    before.current = { nodes: nodes.length, edges: edges.length }
    if (was.edges === edges.length && was.nodes === nodes.length) return
    const all = picture.edges.length
    const by = edges.length - was.edges
    if (was.nodes === 0) setWords(t('explore.drawn', { entities: nodes.length, relationships: edges.length, all }))
    else if (by >= 0) setWords(t('explore.added', { count: by, entities: nodes.length, relationships: edges.length }))
    else setWords(t('explore.taken', { count: -by, entities: nodes.length, relationships: edges.length }))
  }, [t, nodes, edges, picture, isAsking])
  if (fault) return t('state.fault', { message: fault })
  return picture.nodes.length === 0 && !isAsking ? t('explore.nothing') : words
}
