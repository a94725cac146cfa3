import type { ReactElement } from 'react'
import type { HomeQuery } from '../api/generated/documents.ts'
import { useWords, type Words } from '../locales/words.ts'
import { amountText } from '../look/figures.ts'
import { Link } from '../look/link.tsx'
import { Name } from '../look/name.tsx'

type Contract = HomeQuery['contracts']['nodes'][number]

/** Contracts on a line of years, a square each; a placeholder for contracts that nobody identifies is counted apart. */
export function ContractsByYear({ contracts }: { readonly contracts: readonly Contract[] }): ReactElement {
  const t = useWords()
  const identified = contracts.filter(({ unspecified }) => !unspecified)
  const placeholders = contracts.length - identified.length
  const years = yearsOf(identified)
  const undated = identified.filter(({ date }) => !date)
  return (
    <section className="band">
      <h2>{t('home.contracts')}</h2>
      <p className="small">{t('home.contractCount', { count: identified.length, placeholders })}</p>
      <ol className="years">
        {years.map((year) => (
          <Column key={year} head={year} contracts={identified.filter(({ date }) => date?.startsWith(year))} />
        ))}
        {undated.length > 0 && <Column head={t('home.undated')} contracts={undated} isUndated />}
      </ol>
      <ul className="contract-list">
        {[...identified]
          .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
          .map((contract) => (
            <li key={contract.id}>
              <span className="figure quiet">{contract.date ?? t('home.undated')}</span>
              <Link to={{ name: 'profile', id: contract.id }}>
                <Name text={contract.name} />
              </Link>
              <span className="figure">{amountOf(t, contract)}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}

function Column({
  head,
  contracts,
  isUndated = false,
}: {
  readonly head: string
  readonly contracts: readonly Contract[]
  readonly isUndated?: boolean
}): ReactElement {
  return (
    <li className={isUndated ? 'year undated' : 'year'}>
      <span className="year-stack">
        {contracts.map(({ id, name }) => (
          <Link key={id} to={{ name: 'profile', id }} className="year-mark">
            <span className="visually-hidden">{name}</span>
          </Link>
        ))}
      </span>
      <span className="year-name">{head}</span>
    </li>
  )
}

/** Every year from the first to the last that has one, so that an empty year is seen. */
function yearsOf(contracts: readonly Contract[]): readonly string[] {
  const years = contracts.flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : []))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function amountOf(t: Words, { amount }: Contract): string {
  if (!amount?.amount) return amount?.raw ?? ''
  const text = amountText(t, amount.amount, amount.currency)
  return amount.approximate ? `~${text}` : text
}
