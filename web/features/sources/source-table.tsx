import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { useClient } from 'urql'
import { SourcesDocument, type SourcesQuery } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { sourceName } from '../../look/citations.ts'
import { spoken } from '../../look/edge-words.ts'
import { Link } from '../../look/link.tsx'
import { SourceName } from '../../look/source-list.tsx'
import './sources.css'

type SourceAnswer = SourcesQuery['sources']['nodes'][number]

/** Every publication and data file: who published it, under which licence, when it was had, and what it repeats. */
export function SourceTable(): ReactElement {
  const t = useWords()
  const { sources, total, fault } = useSources()
  const [typed, setTyped] = useState('')
  const shown = useMemo(() => sources.filter((source) => fits(source, typed)).sort(newestFirst), [sources, typed])
  const roots = sources.filter(({ derivedFrom }) => derivedFrom.length === 0).length
  return (
    <>
      <div className="sources-head">
        <p>{total === undefined ? t('state.loading') : t('sources.count', { shown: shown.length, total, roots })}</p>
        <input
          className="field sources-filter"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          aria-label={t('sources.filter')}
          placeholder={t('sources.filter')}
        />
      </div>
      {fault && <p className="fault">{t('state.fault', { message: fault })}</p>}
      <table className="source-table">
        <thead>
          <tr>
            <th scope="col">{t('sources.publisher')}</th>
            <th scope="col">{t('sources.published')}</th>
            <th scope="col" className="wide-only">
              {t('sources.retrieved')}
            </th>
            <th scope="col">{t('sources.licence')}</th>
            <th scope="col" className="num">
              {t('sources.claims')}
            </th>
            <th scope="col">{t('sources.repeats')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function SourceRow({ source }: { readonly source: SourceAnswer }): ReactElement {
  const t = useWords()
  const { title, publisher, kind, publishedOn, retrievedOn, licence, derivedFrom, repeatedBy, claims, gone } = source
  return (
    <tr id={`source:${source.id}`}>
      <td className="source-cell">
        <SourceName source={source} /> <span className="small">{spoken(kind)}</span>
        {title && publisher && <cite>{title}</cite>}
        {gone && <span className="small"> {t('source.gone')}</span>}
      </td>
      <td className="figure">{publishedOn ?? <span className="quiet">{t('claim.undated')}</span>}</td>
      <td className="figure quiet wide-only">{retrievedOn ?? ''}</td>
      <td className="small">{licence}</td>
      <td className="num">
        <Link to={{ name: 'sources', tab: 'list', source: source.id }}>
          {claims.totalCount}
          <span className="visually-hidden"> {t('sources.only', { name: sourceName(source) })}</span>
        </Link>
      </td>
      <td className="small">
        {derivedFrom.map((root) => (
          <a key={root.id} href={`#source:${root.id}`}>
            {sourceName(root)}
          </a>
        ))}
        {repeatedBy.length > 0 && <span>{t('sources.repeatedBy', { count: repeatedBy.length })}</span>}
        {derivedFrom.length === 0 && repeatedBy.length === 0 && <span className="quiet">{t('sources.root')}</span>}
      </td>
    </tr>
  )
}

/** Every page of the list, as they come. */
function useSources(): {
  readonly sources: readonly SourceAnswer[]
  readonly total: number | undefined
  readonly fault: string | undefined
} {
  const client = useClient()
  const [answer, setAnswer] = useState<{ sources: readonly SourceAnswer[]; total: number | undefined; fault: string | undefined }>({
    sources: [],
    total: undefined,
    fault: undefined,
  })
  useEffect(() => {
    let isLate = false
    const askFrom = async (after: string | null, before: readonly SourceAnswer[]): Promise<void> => {
      const { data, error } = await client.query(SourcesDocument, { first: 50, after })
      if (isLate) return
      if (error || !data) return setAnswer({ sources: before, total: undefined, fault: error?.message })
      const sources = [...before, ...data.sources.nodes]
      setAnswer({ sources, total: data.sources.totalCount, fault: undefined })
      const { hasNextPage, endCursor } = data.sources.pageInfo
      if (hasNextPage && endCursor) await askFrom(endCursor, sources)
    }
    void askFrom(null, [])
    return () => {
      isLate = true
    }
  }, [client])
  return answer
}

function fits({ title, publisher, licence, kind }: SourceAnswer, typed: string): boolean {
  const words = typed.trim().toLowerCase()
  return words === '' || [title, publisher, licence, spoken(kind)].some((text) => text?.toLowerCase().includes(words))
}

const newestFirst = (a: SourceAnswer, b: SourceAnswer): number => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1)
