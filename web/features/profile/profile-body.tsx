import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { ProfileDocument, type ProfileQuery, ProfileRelationshipsDocument } from '../../api/generated/documents.ts'
import { pictureOf } from '../../api/picture-of.ts'
import { useWords } from '../../locales/words.ts'
import type { Picture } from '../../state/picture.ts'
import { useStore } from '../../state/store.ts'
import { Candidates } from './candidates.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { Names } from './names.tsx'
import { ProfileHead } from './profile-head.tsx'
import { Relationships } from './relationships.tsx'
import { Said } from './said.tsx'
import './profile.css'

type Props = {
  readonly id: string
  /** Opens the evidence of what was just chosen, and reads it. */
  readonly want: () => void
  readonly contradictions: ReactNode
  /** What follows from who owns a company. */
  readonly figures: (company: string) => ReactNode
}

export type ProfileAnswer = NonNullable<ProfileQuery['entity']>

const empty: Picture = { nodes: [], edges: [] }

export function ProfileBody({ id, want, contradictions, figures }: Props): ReactElement {
  const t = useWords()
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  const variables = { id, asOf: asOf ?? null, knownAt: knownAt ?? null }
  const [{ data, error, fetching }] = useQuery({ query: ProfileDocument, variables })
  const [{ data: near, error: nearFault }] = useQuery({ query: ProfileRelationshipsDocument, variables })
  const picture = useMemo(() => (near?.entity ? pictureOf(t, near.entity.relationships.nodes) : empty), [near, t])
  const entity = data?.entity
  useEffect(() => {
    if (entity) document.title = `${entity.name} · ${t('app.name')}`
  }, [entity, t])
  const fault = error ?? nearFault
  if (fault || !entity) {
    return (
      <div className="page">
        {fault ? (
          <p className="fault">{t('state.fault', { message: fault.message })}</p>
        ) : (
          <p>{fetching ? t('state.loading') : t('profile.unknown', { id })}</p>
        )}
      </div>
    )
  }
  return (
    <div className="page profile">
      <ProfileHead entity={entity} />
      {entity.__typename === 'Company' && figures(entity.id)}
      <div className="profile-top">
        <Facts entity={entity} />
        <History picture={picture} id={entity.id} want={want} />
        <Names entity={entity} />
      </div>
      <div className="profile-main">
        <Relationships picture={picture} id={entity.id} total={near?.entity?.relationships.totalCount ?? 0} want={want} />
        <Said id={entity.id} entity={entity} />
      </div>
      {entity.contradictions.totalCount > 0 && (
        <section className="band" id="contradictions">
          <h2>{t('profile.contradictions', { count: entity.contradictions.totalCount })}</h2>
          <p className="small">{t('contradictions.says')}</p>
          {contradictions}
        </section>
      )}
      <Candidates entity={entity} />
      {entity.coverage.gaps.length > 0 && <Gaps entity={entity} />}
    </div>
  )
}

function Gaps({ entity }: { readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  const sentences = [...new Set(entity.coverage.gaps.map(({ sentence }) => sentence))]
  return (
    <details className="band profile-gaps">
      <summary>
        <h2>{t('profile.gaps', { count: sentences.length })}</h2>
      </summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <span className="hatch" aria-hidden="true" /> {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}
