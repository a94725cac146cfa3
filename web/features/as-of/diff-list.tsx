import { type FormEvent, type ReactElement, useState } from 'react'
import type { Day } from '#vocabulary'
import type { Holding, Holdings } from '../../chart/holding.ts'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import type { IconName } from '../../look/icons.ts'
import { Name } from '../../look/name.tsx'
import { typedDay } from '../../state/question.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'
import { type Difference, differences } from './differences.ts'

type Props = {
  readonly before: Day | undefined
  readonly day: Day
  readonly then: readonly Holding[]
  readonly now: readonly Holding[]
  readonly entities: Holdings['entities']
  readonly compare: (day: Day | undefined) => void
}

const icons = { begun: 'more', ended: 'less', changed: 'differs' } as const satisfies Record<Difference['sign'], IconName>

/** Two days side by side: what began, what ended, what is another figure. */
export function DiffList({ before, day, then, now, entities, compare }: Props): ReactElement {
  const t = useWords()
  const found = before === undefined ? [] : differences(then, now)
  return (
    <section className="diff" aria-label={t('diff.title')}>
      <div className="diff-head small">
        <Compare before={before} compare={compare} />
        {before !== undefined && (
          <>
            <span role="status">{t('diff.says', { from: before, to: day, count: found.length })}</span>
            <button type="button" className="link-button" onClick={() => compare(undefined)}>
              {t('diff.clear')}
            </button>
          </>
        )}
      </div>
      <ul>
        {found.map((one) => (
          <Row key={`${one.sign} ${one.before?.id ?? ''} ${one.after?.id ?? ''}`} difference={one} entities={entities} />
        ))}
      </ul>
    </section>
  )
}

function Compare({ before, compare }: Pick<Props, 'before' | 'compare'>): ReactElement {
  const t = useWords()
  const [text, setText] = useState<string>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = typedDay(text ?? '')
    if (typed === undefined) return
    setText(undefined)
    compare(typed)
  }
  return (
    <form onSubmit={submit} className="as-of-typed">
      <label>
        {t('diff.with')}{' '}
        <input
          className="field"
          placeholder="2021-03-01"
          size={12}
          value={text ?? before ?? ''}
          aria-invalid={text !== undefined && text !== '' && typedDay(text) === undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
    </form>
  )
}

function Row({
  difference: { sign, before, after },
  entities,
}: {
  readonly difference: Difference
  readonly entities: Holdings['entities']
}): ReactElement | null {
  const t = useWords()
  const one = after ?? before
  if (!one) return null
  const words = (holding: Holding | undefined): string => (holding ? holding.value || t('verb.CONTROLS') : '')
  return (
    <li>
      <span className="diff-sign" title={t(`diff.${sign}`)}>
        <Icon name={icons[sign]} size={14} />
        <span className="visually-hidden">{t(`diff.${sign}`)}</span>
      </span>
      <button
        type="button"
        className="link-button"
        onClick={() => select(relationshipsSelected([...(before?.ids ?? []), ...(after?.ids ?? [])]))}
      >
        <Name text={entities.get(one.owner)?.name ?? ''} /> → <Name text={entities.get(one.company)?.name ?? ''} />
      </button>
      <span className="figure">{sign === 'changed' ? `${words(before)} → ${words(after)}` : words(one)}</span>
    </li>
  )
}
