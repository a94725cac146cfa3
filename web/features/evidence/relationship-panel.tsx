import type { ReactElement } from 'react'
import { useWords, type Words } from '../../locales/words.ts'
import { type Citations, citationsOf } from '../../look/citations.ts'
import { ClaimCard, Fact, Reply } from '../../look/claim-card.tsx'
import { edgeValue, heldText } from '../../look/edge-words.ts'
import { Evidence, Origins } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { Link } from '../../look/link.tsx'
import { Name } from '../../look/name.tsx'
import { Sentence } from '../../look/sentence.tsx'
import { SourceList } from '../../look/source-list.tsx'
import { standingOf } from '../../look/spoken.ts'
import { type RelationshipAnswer, useRelationships } from './use-relationships.ts'

/** The relationships of one line: rivals in equal columns, in the order of the document, and never a winner. */
export function RelationshipPanel({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const t = useWords()
  const { found, isAsking, fault } = useRelationships(ids)
  const [first] = found
  if (fault) return <p className="fault">{t('state.fault', { message: fault })}</p>
  if (!first) return <p className="waiting">{isAsking ? t('state.loading') : t('evidence.notKnown')}</p>
  const claims = found.flatMap((one) => one.claims.nodes.flatMap((claim) => [claim, ...claim.answeredBy]))
  const citations = citationsOf([...claims, ...found.flatMap(({ denied }) => denied)])
  const contested = found.filter((one) => one.contested)
  const beside = found.filter((one) => !one.contested)
  return (
    <>
      <Head first={first} found={found} />
      {contested.length > 0 && <Rivals rivals={contested} citations={citations} />}
      {beside.map((one) => (
        <Single key={one.id} one={one} citations={citations} />
      ))}
      <section className="band">
        <h3>{t('evidence.replies')}</h3>
        <Replies found={found} citations={citations} />
      </section>
      <section className="band">
        <h3>{t('evidence.sources')}</h3>
        <SourceList citations={citations} />
      </section>
    </>
  )
}

function Head({ first, found }: { readonly first: RelationshipAnswer; readonly found: readonly RelationshipAnswer[] }): ReactElement {
  const t = useWords()
  const { from, to } = first
  const publications = new Set(found.flatMap((one) => one.claims.nodes.map(({ source }) => source?.id))).size
  return (
    <header className="evidence-head">
      <p className="evidence-ends">
        <Link to={{ name: 'profile', id: from.id }}>
          <KindMark kind={from.__typename} size={20} />
          <span className="visually-hidden">{from.name}</span>
        </Link>
        <span>{t(`verb.${first.type}`)}</span>
        <Link to={{ name: 'profile', id: to.id }}>
          <KindMark kind={to.__typename} size={20} />
          <span className="visually-hidden">{to.name}</span>
        </Link>
      </p>
      <h2 tabIndex={-1}>
        <Sentence type={first.type} from={from.name} to={to.name} />
      </h2>
      <p className="evidence-line">
        {first.contested && (
          <span className="contested">
            <Icon name="differs" size={14} />
            {differing(t, found)}
          </span>
        )}
        <Evidence standing={standingOf(first.standing)} origins={first.origins} />
        <span className="small">{t('evidence.publications', { count: publications })}</span>
      </p>
    </header>
  )
}

/** What rivals differ in: their figure or status, or else when they began. */
function differing(t: Words, found: readonly RelationshipAnswer[]): string {
  const contested = found.filter((one) => one.contested)
  const values = new Set(contested.map((one) => edgeValue(t, one)))
  return t(values.size > 1 ? 'evidence.differsInValue' : 'evidence.differsInTime')
}

function Rivals({ rivals, citations }: { readonly rivals: readonly RelationshipAnswer[]; readonly citations: Citations }): ReactElement {
  const t = useWords()
  return (
    <section className="band rivals" aria-label={t('evidence.rivals')}>
      {rivals.map((one) => (
        <div key={one.id} className="rival">
          <Value one={one} rivals={rivals} />
          <dl className="facts">
            <Fact term={t('claim.held')}>{heldText(t, one)}</Fact>
            {one.lastConfirmed && <Fact term={t('claim.confirmed')}>{one.lastConfirmed}</Fact>}
            <Fact term={t('claim.origins')}>
              <Origins count={one.origins} />
            </Fact>
          </dl>
          {one.claims.nodes.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} citations={citations} replies={claim.answeredBy} />
          ))}
        </div>
      ))}
    </section>
  )
}

/** The value large; where rivals share it, the date they differ in. */
function Value({ one, rivals }: { readonly one: RelationshipAnswer; readonly rivals: readonly RelationshipAnswer[] }): ReactElement | null {
  const t = useWords()
  const values = new Set(rivals.map((rival) => edgeValue(t, rival)))
  const text = values.size > 1 || rivals.length === 1 ? edgeValue(t, one) : (one.validFrom ?? heldText(t, one))
  return text ? <p className={text.length > 9 ? 'rival-value long' : 'rival-value'}>{text}</p> : null
}

function Single({ one, citations }: { readonly one: RelationshipAnswer; readonly citations: Citations }): ReactElement {
  const t = useWords()
  return (
    <section className="band">
      <Value one={one} rivals={[one]} />
      <p className="evidence-line small">
        <span>{heldText(t, one)}</span>
        {one.lastConfirmed && <span>{t('evidence.lastConfirmed', { on: one.lastConfirmed })}</span>}
        <Evidence standing={standingOf(one.standing)} origins={one.origins} />
      </p>
      {one.__typename === 'ListedIn' && one.statedReason && (
        <p className="small stated">
          {t('evidence.statedReason')} <Name text={one.statedReason} />
        </p>
      )}
      {one.claims.nodes.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} citations={citations} replies={claim.answeredBy} />
      ))}
      {one.claims.totalCount > one.claims.nodes.length && (
        <p className="small">{t('evidence.shown', { shown: one.claims.nodes.length, total: one.claims.totalCount })}</p>
      )}
    </section>
  )
}

/** Replies stand with their claims; here is said how many, or that there is none. */
function Replies({ found, citations }: { readonly found: readonly RelationshipAnswer[]; readonly citations: Citations }): ReactElement {
  const t = useWords()
  const shown = new Map(
    found.flatMap((one) =>
      one.claims.nodes
        .flatMap((claim) => claim.answeredBy.map((reply) => [reply.id, reply] as const))
        .concat(one.denied.map((denial) => [denial.id, denial] as const)),
    ),
  )
  if (shown.size === 0) return <p className="small">{t('evidence.noReplies')}</p>
  return (
    <>
      {[...shown.values()].map((reply) => (
        <Reply key={reply.id} reply={reply} citations={citations} />
      ))}
    </>
  )
}
