import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { SaidDocument, type SaidQuery } from '../../api/generated/documents.ts'
import { type MessageId, useWords } from '../../locales/words.ts'
import { citationsOf } from '../../look/citations.ts'
import { ClaimCard } from '../../look/claim-card.tsx'
import { Icon } from '../../look/icon.tsx'
import { SourceList } from '../../look/source-list.tsx'
import { useStore } from '../../state/store.ts'
import type { ProfileAnswer } from './profile-body.tsx'

type Claim = NonNullable<SaidQuery['entity']>['claims']['nodes'][number]
type SpokenMode = Claim['mode']

const groups = [
  ['OPINION', 'said.opinions'],
  ['DEMAND', 'said.demands'],
  ['DENIAL', 'said.denials'],
  ['PLEDGE', 'said.pledges'],
  ['FORECAST', 'said.forecasts'],
  ['SELF_DESCRIPTION', 'said.selfDescriptions'],
  ['ALLEGATION', 'said.allegations'],
  ['TESTIMONY', 'said.testimonies'],
  ['REPORT', 'said.reports'],
  ['RECORD', 'said.records'],
] as const satisfies readonly (readonly [SpokenMode, MessageId])[]

/** What was said about it and is never drawn: counted by mode, opened by a click; always with its speaker. */
export function Said({ id, entity }: { readonly id: string; readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  const knownAt = useStore(({ work }) => work.present.question.knownAt)
  const [{ data }] = useQuery({ query: SaidDocument, variables: { id, knownAt: knownAt ?? null } })
  const [open, setOpen] = useState<SpokenMode>()
  const claims = (data?.entity?.claims.nodes ?? []).filter(({ supports }) => supports.length === 0)
  const shown = claims.filter(({ mode }) => mode === open)
  const { totalCount, nodes } = entity.contradictions
  return (
    <aside className="said">
      <section className="band">
        <h3>{t('said.title')}</h3>
        <ul>
          {groups.map(([mode, words]) => (
            <Group
              key={mode}
              words={t(words)}
              count={claims.filter((claim) => claim.mode === mode).length}
              isOpen={open === mode}
              toggle={() => setOpen(open === mode ? undefined : mode)}
            />
          ))}
        </ul>
      </section>
      {totalCount > 0 && (
        <p className="said-line">
          <span className="contested">
            <Icon name="differs" size={14} />
          </span>
          <a href="#contradictions">{t('profile.contradictions', { count: totalCount })}</a>
          <span className="small">{t('said.open', { count: nodes.filter((one) => one.open).length })}</span>
        </p>
      )}
      {open && shown.length > 0 && <Opened claims={shown} />}
    </aside>
  )
}

function Group({
  words,
  count,
  isOpen,
  toggle,
}: {
  readonly words: string
  readonly count: number
  readonly isOpen: boolean
  readonly toggle: () => void
}): ReactElement | null {
  if (count === 0) return null
  return (
    <li>
      <button type="button" className="said-group" onClick={toggle} aria-expanded={isOpen}>
        <span>{words}</span>
        <b>{count}</b>
      </button>
    </li>
  )
}

function Opened({ claims }: { readonly claims: readonly Claim[] }): ReactElement {
  const citations = citationsOf(claims)
  return (
    <section className="band">
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} citations={citations} />
      ))}
      <SourceList citations={citations} />
    </section>
  )
}
