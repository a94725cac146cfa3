import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { SearchDocument } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import { useStore } from '../../state/store.ts'
import { Hit, type HitAnswer } from './hit.tsx'
import './search.css'

type Props = {
  readonly open: (id: string) => void
  readonly draw: (id: string) => void
  readonly autoFocus?: boolean
  /** A text to begin with, from a "try" link. */
  readonly typed?: string
}

const FIRST = 8

/** A line to type on; hits hang from it. Enter opens, Ctrl Enter adds to the canvas. */
export function Search({ open, draw, autoFocus = false, typed = '' }: Props): ReactElement {
  const t = useWords()
  const [text, setText] = useState(typed)
  const [at, setAt] = useState(0)
  const list = useId()
  const { hits, total, fault, isAsking } = useHits(text)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = hits[at]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt(Math.max(0, Math.min(hits.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))))
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) draw(chosen.entity.id)
      else open(chosen.entity.id)
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      setText('')
    }
  }
  return (
    <search className="search">
      <div className="search-line">
        <Icon name="search" size={24} />
        <input
          ref={field}
          className="search-field"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={hits[at] ? `${list}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
        />
        <span className="search-hint">{t('search.hint')}</span>
      </div>
      <p className="visually-hidden" role="status">
        {text.trim() === '' || isAsking ? '' : t('search.found', { shown: hits.length, total })}
      </p>
      {fault && <p className="fault search-fault">{t('state.fault', { message: fault })}</p>}
      {hits.length > 0 && <Hits list={list} hits={hits} at={at} text={text} total={total} open={open} />}
      {hits.length === 0 && text.trim() !== '' && !isAsking && !fault && <p className="search-none">{t('search.none', { text })}</p>}
    </search>
  )
}

type HitsProps = {
  readonly list: string
  readonly hits: readonly HitAnswer[]
  readonly at: number
  readonly text: string
  readonly total: number
  readonly open: (id: string) => void
}

function Hits({ list, hits, at, text, total, open }: HitsProps): ReactElement {
  const t = useWords()
  return (
    <div className="hits">
      <div role="listbox" id={list} aria-label={t('search.hits')}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combo box does
          <div
            key={hit.entity.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className="hit"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => open(hit.entity.id)}
          >
            <Hit hit={hit} typed={text} />
          </div>
        ))}
      </div>
      <p className="hits-foot">
        <span>{t('search.found', { shown: hits.length, total })}</span>
        <span className="hits-keys">
          <kbd>Enter</kbd> {t('search.open')} <kbd>Ctrl Enter</kbd> {t('search.draw')}
        </span>
      </p>
    </div>
  )
}

/** Asks once the typing rests; what was found stays until the next answer has come. */
function useHits(text: string): {
  readonly hits: readonly HitAnswer[]
  readonly total: number
  readonly fault: string | undefined
  readonly isAsking: boolean
} {
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 120)
    return () => clearTimeout(timer)
  }, [text])
  const asked = rested.trim()
  const [{ data, error, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: FIRST, asOf: asOf ?? null, knownAt: knownAt ?? null },
    pause: asked === '',
  })
  const answer = asked === '' || text.trim() === '' ? undefined : data?.search
  return { hits: answer?.nodes ?? [], total: answer?.totalCount ?? 0, fault: error?.message, isAsking: fetching || asked !== text.trim() }
}
