import type { ChartView } from '../../web/chart/chart.ts'
import type { Holding, Holdings } from '../../web/chart/holding.ts'
import { holdingKinds } from '../../web/state/ownership-screen.ts'
import { node } from './picture-for-tests.ts'

export const wholeView: ChartView = { up: undefined, down: 1, hideBelow: 0, shows: holdingKinds, unfolded: [] }

export const holding = (
  owner: string,
  company: string,
  share: number | readonly [number, number],
  more: Partial<Holding> = {},
): Holding => {
  const [lo, hi] = typeof share === 'number' ? [share, share] : share
  const kind = more.kind ?? 'share'
  return {
    id: `${kind} ${owner} ${company}`,
    ids: [`${kind} ${owner} ${company}`],
    owner,
    company,
    kind,
    lo,
    hi,
    ofCapital: true,
    value: `${lo * 100} %`,
    standing: 'reported',
    origins: 1,
    contested: false,
    possibly: false,
    confirmed: undefined,
    gone: false,
    ...more,
  }
}

/** Every end of a holding is a company; one whose name begins with "State" is a body of it. */
export function known(holdings: readonly Holding[]): Holdings {
  const ids = new Set(holdings.flatMap(({ owner, company }) => [owner, company]))
  return {
    holdings,
    entities: new Map([...ids].map((id) => [id, node(id, id.startsWith('State') ? { kind: 'GovernmentBody' } : {})])),
  }
}
