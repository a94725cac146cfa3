import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { ContradictionsDocument, type ContradictionsQuery } from '../../api/generated/documents.ts'
import { type MessageId, useWords } from '../../locales/words.ts'
import { type Citations, citationsOf } from '../../look/citations.ts'
import { ClaimCard } from '../../look/claim-card.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import { SourceList } from '../../look/source-list.tsx'
import { useStore } from '../../state/store.ts'
import './contradictions.css'

type Props = {
  /** Of one entity; unsaid: all there are. */
  readonly entity?: string
}

type Answer = ContradictionsQuery['contradictions']['nodes'][number]

/** What cannot all hold, a column a claim; below, how it was found and whether it is open. Nobody is declared right. */
export function Contradictions({ entity }: Props): ReactElement {
  const t = useWords()
  const knownAt = useStore(({ work }) => work.present.question.knownAt)
  const [{ data, error, fetching }] = useQuery({
    query: ContradictionsDocument,
    variables: { entity: entity ?? null, knownAt: knownAt ?? null, first: 50 },
  })
  if (error) return <p className="fault">{t('state.fault', { message: error.message })}</p>
  if (!data) return <p className="waiting">{fetching ? t('state.loading') : t('contradictions.none')}</p>
  const { nodes, totalCount } = data.contradictions
  if (nodes.length === 0) return <p className="empty">{t('contradictions.none')}</p>
  const citations = citationsOf(nodes.flatMap(({ claims }) => claims))
  const ordered = [...nodes.filter(({ open }) => open), ...nodes.filter(({ open }) => !open)]
  return (
    <>
      {ordered.map((contradiction) => (
        <Dispute key={contradiction.id} contradiction={contradiction} citations={citations} />
      ))}
      {totalCount > nodes.length && <p className="small">{t('evidence.shown', { shown: nodes.length, total: totalCount })}</p>}
      <section className="band">
        <h3>{t('evidence.sources')}</h3>
        <SourceList citations={citations} />
      </section>
    </>
  )
}

const kindWords = {
  DATE: 'contradiction.date',
  CLASS: 'contradiction.class',
  AMOUNT: 'contradiction.amount',
  SCOPE: 'contradiction.scope',
  EXISTENCE: 'contradiction.existence',
} as const satisfies Record<Answer['kind'], MessageId>

function Dispute({ contradiction, citations }: { readonly contradiction: Answer; readonly citations: Citations }): ReactElement {
  const t = useWords()
  const { kind, open, text, rule, resolution, claims, about } = contradiction
  return (
    <article className="dispute">
      <header>
        <p className="dispute-about">
          <span className="contested">
            <Icon name="differs" size={14} />
            {t('contradiction.head', { kind: t(kindWords[kind]), state: t(open ? 'contradiction.open' : 'contradiction.resolved') })}
          </span>
          {about.map(({ id, name, __typename }) => (
            <Link key={id} to={{ name: 'profile', id }}>
              <KindMark kind={__typename} size={18} /> <Name text={name} />
            </Link>
          ))}
        </p>
        {text && <p>{text}</p>}
      </header>
      <div className="dispute-sides">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} citations={citations} />
        ))}
      </div>
      {resolution && (
        <p className="dispute-end">
          <b>{t('contradiction.resolution')}</b> {resolution}
        </p>
      )}
      {rule && <p className="small">{t('contradiction.rule', { rule })}</p>}
    </article>
  )
}
