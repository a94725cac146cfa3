import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { standings } from '#vocabulary'
import { SourceNamesDocument } from '../api/generated/documents.ts'
import { useWords, type Words } from '../locales/words.ts'
import { sourceName } from '../look/citations.ts'
import { Dash, Origins } from '../look/evidence-marks.tsx'
import { anyEvidence, type Evidence, isChoosy, provenBy, withoutSource } from '../state/question.ts'
import { change, useStore } from '../state/store.ts'
import { QuestionPart } from './question-part.tsx'
import './evidence-bar.css'

/** How good the evidence must be, as part of the question: a standing, origins, and sources that do not count. */
export function EvidenceBar(): ReactElement {
  const t = useWords()
  const { evidence } = useStore(({ work }) => work.present.question)
  return (
    <QuestionPart word={t('bar.evidence')} value={evidenceWords(t, evidence)} title={t('bar.evidenceTitle')}>
      {() => <EvidenceForm evidence={evidence} />}
    </QuestionPart>
  )
}

/** "any", or what is asked: "reported, 2 origins, without 1 source". */
export function evidenceWords(t: Words, { standing, origins, without }: Evidence): string {
  const parts = [
    standing ? t('bar.atLeastStanding', { standing: t(`standing.${standing}`) }) : '',
    origins > 1 ? t('bar.atLeastOrigins', { count: origins }) : '',
    without.length > 0 ? t('bar.withoutSources', { count: without.length }) : '',
  ].filter(Boolean)
  return parts.join(', ') || t('bar.anyEvidence')
}

const ask = (part: Partial<Evidence>): void => change((work) => ({ ...work, question: provenBy(work.question, part) }))

function EvidenceForm({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const t = useWords()
  return (
    <div className="day-form evidence-form">
      <h2>{t('bar.evidenceTitle')}</h2>
      <p>{t('bar.evidenceSays')}</p>
      <fieldset>
        <legend>{t('bar.standing')}</legend>
        {[...standings].reverse().map((standing) => {
          const isLeast = standing === standings.at(-1)
          return (
            <label key={standing} className="evidence-choice">
              <input
                type="radio"
                name="standing"
                checked={(evidence.standing ?? standings.at(-1)) === standing}
                onChange={() => ask({ standing: isLeast ? undefined : standing })}
              />
              <Dash standing={standing} />{' '}
              {isLeast ? t('bar.anyStanding') : t('bar.atLeastStanding', { standing: t(`standing.${standing}`) })}
            </label>
          )
        })}
      </fieldset>
      <fieldset>
        <legend>{t('legend.origins')}</legend>
        {([1, 2, 3] as const).map((origins) => (
          <label key={origins} className="evidence-choice">
            <input type="radio" name="least-origins" checked={evidence.origins === origins} onChange={() => ask({ origins })} />
            <Origins count={origins} /> {t('legend.originsAtLeast', { count: origins })}
          </label>
        ))}
      </fieldset>
      {evidence.without.length > 0 && <LeftOutSources ids={evidence.without} />}
      {isChoosy(evidence) && (
        <button type="button" className="button" onClick={() => ask(anyEvidence)}>
          {t('bar.useAny')}
        </button>
      )}
    </div>
  )
}

function LeftOutSources({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const t = useWords()
  const [{ data }] = useQuery({ query: SourceNamesDocument, variables: { ids: [...ids] } })
  const names = new Map((data?.nodes ?? []).flatMap((node) => (node && 'publisher' in node ? [[node.id, sourceName(node)] as const] : [])))
  return (
    <fieldset>
      <legend>{t('bar.without')}</legend>
      {ids.map((id) => (
        <label key={id} className="evidence-choice">
          <input type="checkbox" checked onChange={() => change((work) => ({ ...work, question: withoutSource(work.question, id) }))} />
          {names.get(id) ?? id}
        </label>
      ))}
    </fieldset>
  )
}
