import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { SourceClaimsDocument, type SourceClaimsQuery } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { sourceName } from '../../look/citations.ts'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import { SourceName } from '../../look/source-list.tsx'
import { modeOf } from '../../look/spoken.ts'
import { withoutSource } from '../../state/question.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { change, select, useStore } from '../../state/store.ts'

type Props = { readonly id: string; readonly want: () => void }
type Source = Extract<NonNullable<SourceClaimsQuery['node']>, { readonly claims: unknown; readonly derivedFrom: unknown }>
type Claim = Source['claims']['nodes'][number]

const PAGE = 50

/** Only this source: all it says, what rests on it alone; and the question without it. */
export function SourceDetail({ id, want }: Props): ReactElement {
  const t = useWords()
  const [first, setFirst] = useState(PAGE)
  const [{ data, error, fetching }] = useQuery({ query: SourceClaimsDocument, variables: { id, first, after: null } })
  if (error) return <p className="fault">{t('state.fault', { message: error.message })}</p>
  const source = data?.node && 'derivedFrom' in data.node ? data.node : undefined
  if (!source) return <p className="waiting">{fetching ? t('state.loading') : t('sources.unknown', { id })}</p>
  const { nodes, totalCount } = source.claims
  const alone = new Set(nodes.flatMap(({ supports }) => supports.filter(({ origins }) => origins === 1).map((one) => one.id)))
  return (
    <article className="source-detail">
      <header>
        <h2>
          <SourceName source={source} />
        </h2>
        {source.title && source.publisher && <p>{source.title}</p>}
        <p className="small">
          {[
            source.publishedOn ?? t('claim.undated'),
            source.licence,
            source.retrievedOn ? t('claim.retrieved', { on: source.retrievedOn }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {source.sha256 && <p className="small source-sum">sha256 {source.sha256}</p>}
        <Kin word="sources.restsOn" kin={source.derivedFrom} />
        <Kin word="sources.isRepeatedBy" kin={source.repeatedBy} />
      </header>
      <p>
        {t('sources.says', { records: source.records.totalCount, claims: totalCount })}{' '}
        {alone.size > 0 && t('sources.alone', { count: alone.size })}
      </p>
      <Without id={source.id} />
      <ul className="source-claims">
        {nodes.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} want={want} />
        ))}
      </ul>
      {totalCount > nodes.length && first < 100 && (
        <button type="button" className="link-button" onClick={() => setFirst(100)}>
          {t('evidence.shown', { shown: nodes.length, total: totalCount })}
        </button>
      )}
      {totalCount > nodes.length && first >= 100 && (
        <p className="small">{t('evidence.shown', { shown: nodes.length, total: totalCount })}</p>
      )}
    </article>
  )
}

/** Leaves the source out of every question, or counts it again. */
function Without({ id }: { readonly id: string }): ReactElement {
  const t = useWords()
  const isOut = useStore(({ work }) => work.present.question.evidence.without.includes(id))
  return (
    <p>
      <button
        type="button"
        className="button"
        aria-pressed={isOut}
        onClick={() => change((work) => ({ ...work, question: withoutSource(work.question, id) }))}
      >
        {t(isOut ? 'sources.countAgain' : 'sources.without')}
      </button>
    </p>
  )
}

type KinProps = { readonly word: 'sources.restsOn' | 'sources.isRepeatedBy'; readonly kin: Source['derivedFrom'] }

function Kin({ word, kin }: KinProps): ReactElement | null {
  const t = useWords()
  if (kin.length === 0) return null
  return (
    <p className="small">
      {t(word)}{' '}
      {kin.map((one, at) => (
        <span key={one.id}>
          {at > 0 && ', '}
          <Link to={{ name: 'sources', tab: 'list', source: one.id }}>{sourceName(one)}</Link>
        </span>
      ))}
    </p>
  )
}

function ClaimRow({ claim, want }: { readonly claim: Claim; readonly want: () => void }): ReactElement {
  const t = useWords()
  const { subject, supports } = claim
  return (
    <li>
      <p>{claim.text}</p>
      <p className="small source-claim-facts">
        <Link to={{ name: 'profile', id: subject.id }}>
          <KindMark kind={subject.__typename} size={16} /> <Name text={subject.name} />
        </Link>
        <span>{t(`mode.${modeOf(claim.mode)}`)}</span>
        <span>{claim.locator}</span>
        {supports.length > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              select(relationshipsSelected(supports.map(({ id }) => id)))
              want()
            }}
          >
            {t('sources.supports', { count: supports.length })}
          </button>
        )}
      </p>
    </li>
  )
}
