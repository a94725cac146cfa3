import type { ReactElement } from 'react'
import type { SourceLabelFragment } from '../api/generated/documents.ts'
import { useWords } from '../locales/words.ts'
import { type Citations, sourceName } from './citations.ts'
import { spoken } from './edge-words.ts'

/** The numbered sources of a panel: publisher, title, date, licence, address. */
export function SourceList({ citations }: { readonly citations: Citations }): ReactElement {
  return (
    <ol className="source-list">
      {citations.sources.map((source) => (
        <SourceRow key={source.id} source={source} number={citations.numberOf(source.id)} />
      ))}
    </ol>
  )
}

function SourceRow({ source, number }: { readonly source: SourceLabelFragment; readonly number: number }): ReactElement {
  const t = useWords()
  return (
    <li id={`source-${number}`} className="source-row">
      <span className="source-number">{number}</span>
      <span>
        <SourceName source={source} /> <span className="quiet">{spoken(source.kind)}</span>
      </span>
      <span className="figure">{source.publishedOn ?? (source.retrievedOn ? t('claim.retrieved', { on: source.retrievedOn }) : '')}</span>
      {source.title && source.publisher && <cite className="source-title">{source.title}</cite>}
      <span className="source-meta">
        {source.licence}
        {source.gone && `, ${t('source.gone')}`}
      </span>
    </li>
  )
}

/** Who published it, leading to where it was published; the page is opened without telling it from where. */
export function SourceName({ source }: { readonly source: SourceLabelFragment }): ReactElement {
  const name = <bdi className="source-name">{sourceName(source)}</bdi>
  return source.url ? (
    <a href={source.url} rel="noreferrer noopener external" target="_blank">
      {name}
    </a>
  ) : (
    name
  )
}
