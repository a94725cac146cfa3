import type { ReactElement } from 'react'
import { namesItsParties, type RuleAnswer, useRules } from '../../api/use-rules.ts'
import { useWords } from '../../locales/words.ts'
import { spoken } from '../../look/edge-words.ts'
import { byRule } from '../../state/question.ts'
import { change, useStore } from '../../state/store.ts'
import { ConfirmedMark, conditionText, VersionDates } from './rule-version.tsx'
import './rules.css'

/** Every dated rule with all its versions: condition, days, status, whether a person has read its source, and where it stands. */
export function RuleList(): ReactElement {
  const t = useWords()
  const rules = useRules()
  return (
    <div className="rule-list">
      {rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} />
      ))}
      {rules.length === 0 && <p className="waiting">{t('state.loading')}</p>}
    </div>
  )
}

function RuleEntry({ rule }: { readonly rule: RuleAnswer }): ReactElement {
  const t = useWords()
  const chosen = useStore(({ work }) => work.present.question.rule)
  const ask = (id: string | undefined): void => change((work) => ({ ...work, question: byRule(work.question, id) }))
  return (
    <section className="band rule-entry" id={rule.id}>
      <h2>
        {rule.title} <span className="small">{rule.jurisdiction}</span>
      </h2>
      <p className="small">
        {t(`rules.sources.${rule.sources}`)}
        {rule.appliesTo.length > 0 && ` ${t('rules.appliesTo', { programmes: rule.appliesTo.map(spoken).join(', ') })}`}
        {!namesItsParties(rule) && ` ${t('rules.wantsParties')}`}
      </p>
      <ul>
        {rule.versions.map((version) => (
          <li key={`${version.validFrom} ${version.knownFrom} ${version.status}`}>
            <b>{conditionText(t, version)}</b>
            <VersionDates version={version} />
            <ConfirmedMark version={version} />
            <span className="small">
              {version.url ? (
                <a href={version.url} rel="noreferrer noopener external" target="_blank">
                  {version.citation}
                </a>
              ) : (
                version.citation
              )}
            </span>
          </li>
        ))}
      </ul>
      {rule.sources === 'STATE_GROUP' && (
        <button
          type="button"
          className="button"
          aria-pressed={chosen === rule.id}
          onClick={() => ask(chosen === rule.id ? undefined : rule.id)}
        >
          {t(chosen === rule.id ? 'rules.askAll' : 'rules.askThis')}
        </button>
      )}
    </section>
  )
}
