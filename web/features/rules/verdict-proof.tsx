import type { ReactElement } from 'react'
import type { ReasonFragment, VerdictPartsFragment } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { shareText } from '../../look/figures.ts'
import { Name } from '../../look/name.tsx'
import { SourceName } from '../../look/source-list.tsx'
import { standingOf } from '../../look/spoken.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'
import { conditionText } from './rule-version.tsx'

/** Why a verdict is what it is, what would flip it, and what each source alone would give. */
export function VerdictProof({ verdict }: { readonly verdict: VerdictPartsFragment }): ReactElement {
  const t = useWords()
  const { sentence, why, critical, whyComplete, bySource, version, lastConfirmed, stale, undecided } = verdict
  return (
    <div className="verdict-proof">
      <p>
        <Name text={sentence} />
      </p>
      <p className="small">
        {version && conditionText(t, version)} {lastConfirmed && t('evidence.lastConfirmed', { on: lastConfirmed })}{' '}
        {stale && <b>{t('share.stale')}</b>} {undecided && t('rules.undecided')}
      </p>
      {version && version.assumptions.length > 0 && <p className="small">{t('rules.assumes', { text: version.assumptions.join('; ') })}</p>}
      <div className="verdict-columns">
        <div>
          <h3>{t('rules.why')}</h3>
          <Reasons reasons={why} none={t('rules.whyNone')} />
          {!whyComplete && <p className="small">{t('rules.whyMore')}</p>}
        </div>
        <div>
          <h3>{t('why.flips')}</h3>
          <Reasons reasons={critical} none={t('rules.flipsNone')} />
        </div>
        <div>
          <h3>{t('rules.bySource')}</h3>
          <ul className="reasons">
            {bySource.map(({ source, value }) => (
              <li key={source.id}>
                <SourceName source={source} /> <b>{t(`verdict.${value}`)}</b>
              </li>
            ))}
          </ul>
          {bySource.length === 0 && <p className="small">{t('state.none')}</p>}
        </div>
      </div>
    </div>
  )
}

/** Relationships, each with its figure; each opens its claims. */
function Reasons({ reasons, none }: { readonly reasons: readonly ReasonFragment[]; readonly none: string }): ReactElement {
  const t = useWords()
  if (reasons.length === 0) return <p className="small">{none}</p>
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.id}>
          <button type="button" className="link-button" onClick={() => select(relationshipsSelected([reason.id]))}>
            <Name text={reason.from.name} /> → <Name text={reason.to.name} />
          </button>
          <span className="figure">{reason.__typename === 'Owns' ? shareText(t, reason.share) : t('verb.CONTROLS')}</span>
          <Evidence standing={standingOf(reason.standing)} origins={reason.origins} />
        </li>
      ))}
    </ul>
  )
}
