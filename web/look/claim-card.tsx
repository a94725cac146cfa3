import type { ReactElement, ReactNode } from 'react'
import type { ClaimPartsFragment } from '../api/generated/documents.ts'
import { useWords, type Words } from '../locales/words.ts'
import { type Citations, sourceName, speakerName } from './citations.ts'
import { heldText } from './edge-words.ts'
import { Icon } from './icon.tsx'
import { Name } from './name.tsx'
import { modeOf } from './spoken.ts'
import './claim-card.css'

type Props = {
  readonly claim: ClaimPartsFragment
  readonly citations: Citations
  readonly replies?: readonly ClaimPartsFragment[]
  /** Leaves the paraphrase out where the column above it already says the value. */
  readonly brief?: boolean
}

/** One claim: what is said, by whom, through whom, where and when, on whose origin; and what was answered. */
export function ClaimCard({ claim, citations, replies = [], brief = false }: Props): ReactElement {
  const t = useWords()
  return (
    <article className="claim">
      {!brief && <p className="claim-text">{claim.text}</p>}
      <dl className="facts">
        <Fact term={t('claim.says')}>
          <Name text={speakerName(claim)} />
          {claim.source && <Cite citations={citations} id={claim.source.id} />}
        </Fact>
        {claim.via.length > 0 && (
          <Fact term={t('claim.via')}>
            <Name text={claim.via.map(({ name }) => name).join(', ')} />
          </Fact>
        )}
        <Fact term={t('claim.mode')}>{t(`mode.${modeOf(claim.mode)}`)}</Fact>
        <Fact term={t('claim.on')}>{saidOn(t, claim)}</Fact>
        {(claim.validFrom || claim.validTo) && <Fact term={t('claim.held')}>{heldText(t, claim)}</Fact>}
        {rawOf(claim).map((raw) => (
          <Fact key={raw} term={t('claim.raw')}>
            “{raw}”
          </Fact>
        ))}
        <Fact term={t('claim.at')}>{claim.locator}</Fact>
        {claim.origin && claim.origin.id !== claim.source?.id && (
          <Fact term={t('claim.origin')}>
            <Name text={sourceName(claim.origin)} />
          </Fact>
        )}
      </dl>
      {replies.map((reply) => (
        <Reply key={reply.id} reply={reply} citations={citations} />
      ))}
    </article>
  )
}

/** A reply travels with the claim it answers, wherever that is shown. */
export function Reply({ reply, citations }: { readonly reply: ClaimPartsFragment; readonly citations: Citations }): ReactElement {
  return (
    <div className="reply">
      <Icon name="reply" size={14} />
      <p>
        <b>
          <Name text={speakerName(reply)} />
        </b>
        {': '}
        {reply.text}
        {reply.source && <Cite citations={citations} id={reply.source.id} />}
      </p>
    </div>
  )
}

export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Cite({ citations, id }: { readonly citations: Citations; readonly id: string }): ReactElement {
  const t = useWords()
  const number = citations.numberOf(id)
  const source = citations.sources[number - 1]
  return (
    <a
      className="cite"
      href={`#source-${number}`}
      title={source ? sourceName(source) : undefined}
      aria-label={t('claim.sourceNumber', { number })}
    >
      {number}
    </a>
  )
}

/** The day it was said; else when its source was published, else when it was retrieved. */
function saidOn(t: Words, { knownFrom, source }: ClaimPartsFragment): string {
  const on = knownFrom ?? source?.publishedOn
  if (on) return on
  return source?.retrievedOn ? t('claim.retrieved', { on: source.retrievedOn }) : t('claim.undated')
}

/** A figure in the words of the source, where the qualifiers keep them. */
const rawOf = ({ qualifiers }: ClaimPartsFragment): readonly string[] =>
  qualifiers
    .filter(
      ({ name }) => name === 'shareRaw' || name === 'amountRaw' || name === 'statusRaw' || name === 'dateRaw' || name === 'instrumentRaw',
    )
    .map(({ text }) => text)
