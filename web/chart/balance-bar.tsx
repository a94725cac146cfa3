import type { ReactElement } from 'react'
import type { EntityKind } from '#vocabulary'
import { useWords } from '../locales/words.ts'
import { looks } from '../look/kinds.ts'
import { Name } from '../look/name.tsx'
import './balance-bar.css'

/** Fractions; all parts together are 1. */
export type BalancePart =
  | { readonly is: 'owner'; readonly id: string; readonly name: string; readonly kind: EntityKind; readonly share: number }
  | { readonly is: 'rest' | 'loop'; readonly id: string; readonly name: string; readonly share: number }

/** Where the whole capital leads: every part with its figure above it, and what nobody accounts for hatched, to 100 %. */
export function BalanceBar({ parts }: { readonly parts: readonly BalancePart[] }): ReactElement {
  const t = useWords()
  const shown = parts.filter(({ share }) => share > 0)
  return (
    <section className="balance" aria-label={t('balance.title')}>
      <ol className="balance-bar">
        {shown.map((part) => (
          <li key={part.id} className={`balance-part ${part.is}`} style={{ flexGrow: part.share * 1000 }}>
            <span className="balance-name">
              <span className="balance-who" title={part.name}>
                <Name text={part.name} />
              </span>
              <span className="figure">{pointsText(part.share)}</span>
            </span>
            <span
              className="balance-block"
              style={part.is === 'owner' ? { background: `var(--k-${looks[part.kind].token})` } : undefined}
            />
          </li>
        ))}
      </ol>
      <span className="balance-sum">{t('balance.sum')}</span>
    </section>
  )
}

/** Percent to two places, as the parts of a whole are read. */
const pointsText = (share: number): string => (share * 100).toFixed(2)
