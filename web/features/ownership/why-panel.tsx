import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { WhyDocument, type WhyQuery } from '../../api/generated/documents.ts'
import { restText } from '../../chart/node-box.ts'
import { useWords } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { percentText, shareText } from '../../look/figures.ts'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Name } from '../../look/name.tsx'
import { standingOf } from '../../look/spoken.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select, useStore } from '../../state/store.ts'

type Ownership = Extract<WhyQuery['ownership'], { readonly __typename: 'Ownership' }>
export type Explained = NonNullable<Ownership['explain']>
type Walk = Explained['walks'][number]

/** Walks are told until they add up to so much of the share. */
const COVERING = 0.98

/** Why a share is what it is: the best chains with their products, how much they explain, loops, and what nobody states. */
export function WhyPanel({ id, state }: { readonly id: string; readonly state: string }): ReactElement {
  const t = useWords()
  const { found, fault, isAsking } = useWhy(id, state)
  if (fault) return <p className="fault">{t('state.fault', { message: fault })}</p>
  if (!found?.explain) return <p className="waiting">{isAsking ? t('state.loading') : t('why.nothing')}</p>
  const { sentence, covers, throughLoops, walks } = found.explain
  const { unattributed } = found.balance
  return (
    <section className="band why" aria-label={t('why.why')}>
      <h2>{t('why.why')}</h2>
      <p className="why-sentence">
        <Name text={sentence} />
      </p>
      <ol className="walks">
        {walks.map((walk) => (
          <WalkRow key={walk.steps.map(({ stakes }) => stakes[0]?.id).join()} walk={walk} />
        ))}
      </ol>
      <p className="small">
        {t('why.covers', { covers: percentText(covers) })} {throughLoops > 0 && t('why.throughLoops', { share: percentText(throughLoops) })}{' '}
        {unattributed.hi > 0 && (
          <>
            <span className="hatch" aria-hidden="true" /> {t('why.missing', { share: restText(t, unattributed) })}
          </>
        )}
      </p>
    </section>
  )
}

export function useWhy(id: string, state: string) {
  const { asOf, knownAt, evidence } = useStore(({ work }) => work.present.question)
  const variables = {
    id,
    state,
    owner: null,
    covering: COVERING,
    evidence: askedEvidence(evidence),
    asOf: asOf ?? null,
    knownAt: knownAt ?? null,
  }
  const [{ data, error, fetching }] = useQuery({ query: WhyDocument, variables })
  const found = data?.ownership.__typename === 'Ownership' ? data.ownership : undefined
  return { found, fault: error?.message, isAsking: fetching }
}

/** One chain: who, how much, of whom, on whose word; each stake opens its claims. */
function WalkRow({ walk }: { readonly walk: Walk }): ReactElement {
  const t = useWords()
  const [top, ...companies] = walk.entities
  const whole = walk.entities.length === walk.steps.length + 1
  return (
    <li className="walk">
      <span className="walk-product figure">
        {percentText(walk.product * walk.loopFactor)}
        {walk.loopFactor > 1.000001 && <span className="small"> {t('why.loopFactor', { factor: walk.loopFactor.toFixed(4) })}</span>}
      </span>
      <span className="walk-steps">
        {top && <End entity={top} />}
        {walk.steps.map(({ stakes }, index) => (
          <span key={stakes[0]?.id ?? index} className="walk-step">
            <Step stakes={stakes} />
            {whole && companies[index] ? <End entity={companies[index]} /> : <span className="small">{t('why.protected')}</span>}
          </span>
        ))}
      </span>
    </li>
  )
}

function End({ entity }: { readonly entity: Walk['entities'][number] }): ReactElement {
  return (
    <span className="walk-end">
      <KindMark kind={entity.__typename} size={18} />
      <Name text={entity.name} />
    </span>
  )
}

function Step({ stakes }: { readonly stakes: Walk['steps'][number]['stakes'] }): ReactElement | null {
  const t = useWords()
  const [first] = stakes
  if (!first) return null
  const values = [...new Set(stakes.map(({ share }) => shareText(t, share)))]
  return (
    <button type="button" className="walk-stake" onClick={() => select(relationshipsSelected(stakes.map(({ id }) => id)))}>
      <span className={first.contested ? 'contested' : 'figure'}>
        {first.contested && <Icon name="differs" size={12} />}
        {values.join(' | ')}
      </span>
      <Evidence standing={standingOf(first.standing)} origins={first.origins} />
      {first.lastConfirmed && <span className="small">{first.lastConfirmed}</span>}
    </button>
  )
}
