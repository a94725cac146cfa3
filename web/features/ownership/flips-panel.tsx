import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { type EvidenceFilter, SharesBehindDocument, type SharesBehindQuery } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import type { citationsOf } from '../../look/citations.ts'
import { SourceName } from '../../look/source-list.tsx'
import { useStore } from '../../state/store.ts'
import { figureText } from './state-band.tsx'

type StateShare = Extract<SharesBehindQuery['ownership'], { readonly __typename: 'Ownership' }>['states'][number]
type Source = ReturnType<typeof citationsOf>['sources'][number]

/** At most so many sources are tried. */
const TRIED = 12

/** How a share would stand without each of its sources: the figure is as fragile as its sources are few. */
export function FlipsPanel({ id, state }: { readonly id: string; readonly state: string }): ReactElement {
  const t = useWords()
  const { asOf, knownAt, evidence } = useStore(({ work }) => work.present.question)
  const variables = { id, state, evidence: askedEvidence(evidence), asOf: asOf ?? null, knownAt: knownAt ?? null }
  const [{ data, error }] = useQuery({ query: SharesBehindDocument, variables })
  const found = data?.ownership.__typename === 'Ownership' ? data.ownership.states[0] : undefined
  const sources = useMemo(() => sourcesOf(found), [found])
  const without = useSharesWithout(sources, variables)
  return (
    <section className="band flips" aria-label={t('why.fragility')}>
      <h3>{t('why.fragility')}</h3>
      {error && <p className="fault">{t('state.fault', { message: error.message })}</p>}
      {found && <p className="small">{t('why.fragilitySays', { share: figureText(t, found.share), count: sources.length })}</p>}
      <ol className="fragility">
        {sources.map((source) => {
          const share = without.get(source.id)
          const changes = share && found && (share.lo !== found.share.lo || share.hi !== found.share.hi)
          return (
            <li key={source.id}>
              <span>
                {t('why.without')} <SourceName source={source} /> {source.title && <cite className="small">{source.title}</cite>}
              </span>
              <b className={changes ? 'figure' : 'figure quiet'}>
                {share ? (changes ? figureText(t, share) : t('why.same')) : t('state.loading')}
              </b>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const sourcesOf = (found: StateShare | undefined): readonly Source[] =>
  [...new Map((found?.claims.nodes ?? []).flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values()].slice(0, TRIED)

type Asked = {
  readonly id: string
  readonly state: string
  readonly evidence: EvidenceFilter | null
  readonly asOf: string | null
  readonly knownAt: string | null
}

/** The same share asked once more for each source, without it. */
function useSharesWithout(sources: readonly Source[], asked: Asked): ReadonlyMap<string, StateShare['share']> {
  const client = useClient()
  const [shares, setShares] = useState<ReadonlyMap<string, StateShare['share']>>(new Map())
  const key = JSON.stringify(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what is asked, by value
  useEffect(() => {
    let isLate = false
    setShares(new Map())
    for (const { id } of sources) {
      const evidence: EvidenceFilter = { ...asked.evidence, without: [...(asked.evidence?.without ?? []), id] }
      void client.query(SharesBehindDocument, { ...asked, evidence }).then(({ data }) => {
        const share = data?.ownership.__typename === 'Ownership' ? data.ownership.states[0]?.share : undefined
        if (share && !isLate) setShares((before) => new Map([...before, [id, share]]))
      })
    }
    return () => {
      isLate = true
    }
  }, [client, sources, key])
  return shares
}
