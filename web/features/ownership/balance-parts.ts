import type { BalancePart } from '../../chart/balance-bar.tsx'
import type { Words } from '../../locales/words.ts'
import type { Figures } from './use-figures.ts'

/** The whole capital in parts at the lower ends of its owners: each ultimate owner, those that may not be named, what nobody states, loops. */
export function balanceParts(t: Words, { balance }: Figures): readonly BalancePart[] {
  const { ultimate, ultimateCount, unattributed, inLoops } = balance
  const named: readonly BalancePart[] = ultimate.map(({ owner, share }) => ({
    is: 'owner',
    id: owner.id,
    name: owner.name,
    kind: owner.__typename,
    share,
  }))
  const sum = named.reduce((total, { share }) => total + share, 0)
  // What is left of the whole are owners that are counted and not named here.
  const others = Math.max(0, 1 - sum - unattributed.hi - inLoops.hi)
  return [
    ...named,
    {
      is: 'owner',
      id: 'others',
      name: t('balance.others', { count: Math.max(0, ultimateCount - ultimate.length) }),
      kind: 'Unknown',
      share: others > 1e-9 ? others : 0,
    },
    { is: 'loop', id: 'loop', name: t('balance.loop'), share: inLoops.hi },
    { is: 'rest', id: 'rest', name: t('balance.rest'), share: unattributed.hi },
  ]
}
