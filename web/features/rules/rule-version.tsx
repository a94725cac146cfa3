import type { ReactElement } from 'react'
import type { VersionPartsFragment } from '../../api/generated/documents.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { spoken } from '../../look/edge-words.ts'
import { percentText } from '../../look/figures.ts'

type Props = { readonly version: VersionPartsFragment }

/** Where a version stands, and for the facts of which days. */
export function VersionDates({ version: { status, validFrom, validTo } }: Props): ReactElement {
  const t = useWords()
  const dates =
    validFrom && validTo
      ? t('held.span', { from: validFrom, to: validTo })
      : validFrom
        ? t('held.from', { from: validFrom })
        : validTo
          ? t('held.until', { to: validTo })
          : t('rules.anyDay')
  return (
    <span>
      {spoken(status)} <span className="small">{dates}</span>
    </span>
  )
}

/** Whether a person has read the source of a version; it stands with every verdict. */
export function ConfirmedMark({ version: { confirmed, reviewBy } }: Props): ReactElement {
  const t = useWords()
  return (
    <span className={confirmed ? 'small' : 'small unconfirmed'}>
      {t(confirmed ? 'rules.confirmed' : 'rules.unconfirmed')}
      {reviewBy && `, ${t('rules.reviewBy', { day: reviewBy })}`}
    </span>
  )
}

/** "50 % or more", "more than 25 %"; a list alone has no threshold. */
export function conditionText(t: Words, { threshold, strict }: VersionPartsFragment): string {
  if (typeof threshold !== 'number') return t('rules.listOnly')
  return t(strict ? 'rules.moreThan' : 'rules.atLeast', { share: percentText(threshold) })
}
