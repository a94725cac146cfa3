import { Fragment, type ReactElement } from 'react'
import type { Chain } from '../../chart/chain.ts'
import type { Chart, ChartNode } from '../../chart/chart.ts'
import { useWords } from '../../locales/words.ts'
import { shareText } from '../../look/figures.ts'
import { Name } from '../../look/name.tsx'

type Props = { readonly chart: Chart; readonly chain: Chain; readonly evidence: () => void }

/** The lit chain in words: each step, and what the shares multiply to; control and declarations multiply to nothing. */
export function ChainLine({ chart, chain, evidence }: Props): ReactElement {
  const t = useWords()
  const names = new Map(chart.nodes.map((node) => [node.id, nameOf(node)]))
  const { product, lines } = chain
  return (
    <p className="chain-line" role="status">
      {lines.map(({ id, from, to, is, holding }, index) => (
        <Fragment key={id}>
          {index === 0 && <Name text={names.get(from) || t('chart.rest')} />}{' '}
          <span className="chain-step">
            {is === 'control' ? t('verb.CONTROLS') : ''} {holding?.value}
          </span>{' '}
          <Name text={names.get(to) ?? ''} />
        </Fragment>
      ))}
      <b className="figure">
        {product
          ? t('chain.product', { product: shareText(t, { ...product, loOpen: false, hiOpen: false }) })
          : lines.some(({ is }) => is !== 'rest') && t('chain.none')}
      </b>
      {lines.some(({ holding }) => holding) && (
        <button type="button" className="button" onClick={evidence}>
          {t('evidence.title')} <kbd>E</kbd>
        </button>
      )}
    </p>
  )
}

const nameOf = (node: ChartNode): string => (node.is === 'entity' ? node.entity.name : '')
