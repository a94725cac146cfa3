import type { ReactElement } from 'react'
import { useWords } from '../../locales/words.ts'
import { type HoldingKind, holdingKinds, MOST_DOWN, type OwnershipScreen } from '../../state/ownership-screen.ts'
import { type View, views } from '../../state/permalink.ts'
import { look, turn } from '../../state/store.ts'

type Props = {
  readonly screen: OwnershipScreen
  readonly view: View
  /** Levels of owners there are. */
  readonly levels: number
}

/** How far up and down, from which share on, and what kinds of lines; each is in the address. */
export function ChartTools({ screen, view, levels }: Props): ReactElement {
  const t = useWords()
  const { up, down, below, off } = screen
  const count = (most: number, from: number): readonly number[] => Array.from({ length: most - from + 1 }, (_, index) => index + from)
  return (
    <div className="chart-tools">
      <div className="segments" role="group" aria-label={t('explore.views')}>
        {views.map((name) => (
          <button key={name} type="button" className="segment-button" aria-pressed={view === name} onClick={() => look(name)}>
            {t(name === 'graph' ? 'chart.view' : `explore.${name}View`)}
          </button>
        ))}
      </div>
      <label>
        {t('chart.up')}{' '}
        <select value={up ?? ''} onChange={({ target }) => turn({ ...screen, up: target.value ? Number(target.value) : undefined })}>
          <option value="">{t('chart.all')}</option>
          {count(Math.max(levels, up ?? 1), 1).map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>
      </label>
      <label>
        {t('chart.down')}{' '}
        <select value={down} onChange={({ target }) => turn({ ...screen, down: Number(target.value) })}>
          {count(MOST_DOWN, 0).map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>
      </label>
      <label>
        {t('chart.below')}{' '}
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          value={below}
          onChange={({ target }) => turn({ ...screen, below: Math.min(100, Math.max(0, Number(target.value))) })}
        />{' '}
        %
      </label>
      {holdingKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!off.includes(kind)} onChange={() => turn({ ...screen, off: switched(off, kind) })} />{' '}
          {t(`chart.kind.${kind}`)}
        </label>
      ))}
    </div>
  )
}

const switched = (off: readonly HoldingKind[], kind: HoldingKind): readonly HoldingKind[] =>
  off.includes(kind) ? off.filter((one) => one !== kind) : [...off, kind]
