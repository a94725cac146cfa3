import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { EntityEvidenceDocument, type EntityEvidenceQuery } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { citationsOf } from '../../look/citations.ts'
import { ClaimCard } from '../../look/claim-card.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name, otherScript } from '../../look/name.tsx'
import { recordFacts } from '../../look/record-facts.ts'
import { SourceList, SourceName } from '../../look/source-list.tsx'
import { useStore } from '../../state/store.ts'

type Props = { readonly id: string; readonly below: ((id: string) => ReactElement) | undefined }
type EntityAnswer = NonNullable<EntityEvidenceQuery['entity']>

/** What an entity rests on: the records of each source, and what was said about it and is never drawn. */
export function EntityPanel({ id, below }: Props): ReactElement {
  const t = useWords()
  const knownAt = useStore(({ work }) => work.present.question.knownAt)
  const [{ data, error, fetching }] = useQuery({ query: EntityEvidenceDocument, variables: { id, knownAt: knownAt ?? null } })
  const entity = data?.entity
  if (error) return <p className="fault">{t('state.fault', { message: error.message })}</p>
  if (!entity) return <p className="waiting">{fetching ? t('state.loading') : t('evidence.notKnown')}</p>
  return (
    <>
      <Head entity={entity} />
      {below?.(id)}
      <Records entity={entity} />
      <Said entity={entity} />
    </>
  )
}

function Head({ entity }: { readonly entity: EntityAnswer }): ReactElement {
  const t = useWords()
  const other = otherScript(entity.name, entity.names)
  return (
    <header className="evidence-head">
      <p className="evidence-ends">
        <KindMark kind={entity.__typename} size={24} isClass={entity.__typename === 'Facility' && entity.precision === 'CLASS'} />
        <span>{t(`kind.${entity.__typename}`)}</span>
      </p>
      <h2 tabIndex={-1}>
        <Name text={entity.name} />
      </h2>
      {other && (
        <p className="other-name">
          <Name text={other.text} lang={other.lang} />
        </p>
      )}
      {entity.__typename === 'Unknown' && entity.reason && <p className="small">{entity.reason}</p>}
      <p className="small">{entity.identifiers.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`).join(' · ')}</p>
      <p>
        <Link to={{ name: 'profile', id: entity.id }}>{t('evidence.openProfile')}</Link>
      </p>
    </header>
  )
}

function Records({ entity }: { readonly entity: EntityAnswer }): ReactElement {
  const t = useWords()
  return (
    <section className="band">
      <h3>{t('evidence.records', { count: entity.records.totalCount })}</h3>
      {entity.records.nodes.map((record) => (
        <div key={record.id} className="record">
          <p>
            <Name text={record.name} />
            {record.source && (
              <span className="small">
                {' · '}
                <SourceName source={record.source} />
              </span>
            )}
          </p>
          <dl className="facts">
            {recordFacts(t, record.properties).map(({ name, text }) => (
              <div key={name} className="fact">
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {record.note && <p className="small">{record.note}</p>}
        </div>
      ))}
    </section>
  )
}

function Said({ entity }: { readonly entity: EntityAnswer }): ReactElement | null {
  const t = useWords()
  const { nodes, totalCount } = entity.claims
  if (totalCount === 0) return null
  const citations = citationsOf(nodes)
  return (
    <>
      <section className="band">
        <h3>{t('evidence.said', { count: totalCount })}</h3>
        {nodes.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} citations={citations} />
        ))}
        {totalCount > nodes.length && <p className="small">{t('evidence.shown', { shown: nodes.length, total: totalCount })}</p>}
      </section>
      <section className="band">
        <h3>{t('evidence.sources')}</h3>
        <SourceList citations={citations} />
      </section>
    </>
  )
}
