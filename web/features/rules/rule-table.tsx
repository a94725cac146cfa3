import { Fragment, type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { type VerdictPartsFragment, VerdictsDocument } from '../../api/generated/documents.ts'
import { namesItsParties, stateRules, useRules } from '../../api/use-rules.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import { stateName } from '../../look/state-name.ts'
import { useStore } from '../../state/store.ts'
import { ConfirmedMark, VersionDates } from './rule-version.tsx'
import { VerdictProof } from './verdict-proof.tsx'
import './rules.css'

export type VerdictAnswer = VerdictPartsFragment

/** The verdicts of these rules on a company, under the question. */
export function useVerdicts(id: string, every: boolean) {
  const { asOf, knownAt, evidence, state, rule } = useStore(({ work }) => work.present.question)
  const rules = useRules()
  const asked = every ? rules.filter(namesItsParties) : stateRules(rules, rule)
  const variables = {
    id,
    rules: asked.map((one) => one.id),
    state: state ?? null,
    evidence: askedEvidence(evidence),
    asOf: asOf ?? null,
    knownAt: knownAt ?? null,
  }
  const [{ data, error, fetching }] = useQuery({ query: VerdictsDocument, variables, pause: asked.length === 0 })
  const found = data?.entity && 'verdicts' in data.entity ? data.entity.verdicts : undefined
  return {
    verdicts: found?.__typename === 'VerdictList' ? found.nodes : [],
    left: rules.length - rules.filter(namesItsParties).length,
    fault: error?.message ?? (found?.__typename === 'DateNotCovered' ? found.sentence : undefined),
    isAsking: fetching,
  }
}

/** A verdict a row: whether the ownership condition is met on the day according to these sources, and, opened, why and what would flip it. */
export function RuleTable({ id }: { readonly id: string }): ReactElement {
  const t = useWords()
  const { verdicts, left, fault, isAsking } = useVerdicts(id, true)
  const [open, setOpen] = useState<string>()
  return (
    <section className="band" aria-label={t('rules.title')}>
      <h2>{t('rules.title')}</h2>
      <p className="small">{t('rules.says')}</p>
      {fault && <p className="fault">{t('state.fault', { message: fault })}</p>}
      {verdicts.length === 0 && isAsking && <p className="waiting">{t('state.loading')}</p>}
      <table className="rule-table">
        <thead>
          <tr>
            <th scope="col">{t('rules.rule')}</th>
            <th scope="col">{t('rules.verdict')}</th>
            <th scope="col" className="num">
              {t('rules.margin')}
            </th>
            <th scope="col">{t('rules.version')}</th>
            <th scope="col">{t('rules.citation')}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const key = `${verdict.rule.id} ${verdict.state ?? ''}`
            return (
              <Fragment key={key}>
                <VerdictRow verdict={verdict} isOpen={open === key} toggle={() => setOpen(open === key ? undefined : key)} />
                {open === key && (
                  <tr className="rule-proof">
                    <td colSpan={5}>
                      <VerdictProof verdict={verdict} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      {left > 0 && <p className="small">{t('rules.left', { count: left })}</p>}
    </section>
  )
}

type RowProps = { readonly verdict: VerdictAnswer; readonly isOpen: boolean; readonly toggle: () => void }

function VerdictRow({ verdict, isOpen, toggle }: RowProps): ReactElement {
  const t = useWords()
  const { rule, version, value, state } = verdict
  return (
    <tr>
      <td>
        <button type="button" className="rule-open" aria-expanded={isOpen} onClick={toggle}>
          <Icon name="down" size={14} />
          <span>
            <b>{rule.title}</b>
            <span className="small">
              {' '}
              {rule.jurisdiction}
              {state && `, ${t('share.stateOf', { state: stateName(state) })}`}
            </span>
          </span>
        </button>
      </td>
      <td>
        <b className={`verdict ${value}`}>{t(`verdict.${value}`)}</b>
      </td>
      <td className="num">{marginText(t, verdict)}</td>
      <td>
        {version ? (
          <>
            <VersionDates version={version} /> <ConfirmedMark version={version} />
          </>
        ) : (
          <span className="quiet">{t('rules.noVersion', { day: verdict.date })}</span>
        )}
      </td>
      <td className="small">
        {version?.url ? (
          <a href={version.url} rel="noreferrer noopener external" target="_blank">
            {version.citation}
          </a>
        ) : (
          version?.citation
        )}
      </td>
    </tr>
  )
}

/** How far from the threshold, in points: beyond it with a plus, short of it with a minus. */
export function marginText(t: Words, { value, margin }: Pick<VerdictAnswer, 'value' | 'margin'>): string {
  if (typeof margin !== 'number' || value === 'NOT_APPLICABLE') return ''
  const points = (margin * 100).toFixed(2)
  return t('rules.points', { points: value === 'NO' ? `−${points}` : `+${points}` })
}
