import { builder } from '../../builder.ts'
import type { AskedClock } from '../../clock.ts'
import type { BalanceAnswer } from '../../ownership/answers/owners.ts'
import type { EntityView } from '../../views.ts'
import { ShareholderRef } from '../refs.ts'
import { ShareRangeRef } from '../values.ts'
import { toldEntity } from './derived.ts'

export type BalanceView = { readonly found: BalanceAnswer; readonly clock: AskedClock }
type UltimateView = { readonly owner: EntityView; readonly share: number }

const UltimateOwnerRef = builder.objectRef<UltimateView>('UltimateOwner').implement({
  description: 'An owner nobody owns, with its share at the lower end.',
  fields: (t) => ({
    owner: t.field({ type: ShareholderRef, resolve: ({ owner }) => owner }),
    share: t.field({ type: 'Share', resolve: ({ share }) => share }),
  }),
})

export const BalanceRef = builder.objectRef<BalanceView>('Balance').implement({
  description: 'Where the whole capital of a company leads. At the lower end of its owners, owners, unattributed and inLoops add up to 1.',
  fields: (t) => ({
    owners: t.field({
      type: ShareRangeRef,
      description: 'All ultimate owners that are somebody, together.',
      resolve: ({ found }) => found.owners,
    }),
    unattributed: t.field({
      type: ShareRangeRef,
      description: 'Owners that are recorded and not stated, and capital that nobody records.',
      resolve: ({ found }) => found.unattributed,
    }),
    inLoops: t.field({ type: ShareRangeRef, description: 'Inside loops that no capital leaves.', resolve: ({ found }) => found.inLoops }),
    ultimate: t.field({
      type: [UltimateOwnerRef],
      description: 'Ultimate owners with their shares, the largest first (at most 100); those protected apart.',
      resolve: async ({ found, clock }, _, { graph }) => {
        const shown = await Promise.all(
          found.ultimate.slice(0, TOLD).map(async ({ owner, share }) => {
            const told = await toldEntity(owner, clock, graph)
            return told && { owner: told, share }
          }),
        )
        return shown.filter((one) => one !== undefined)
      },
    }),
    ultimateCount: t.int({
      description: 'How many ultimate owners there are, protected ones too.',
      resolve: ({ found }) => found.ultimate.length,
    }),
    unknownOwners: t.field({
      type: 'Share',
      description: 'Of the unattributed: what owners hold that no source states.',
      resolve: ({ found }) => found.unknown,
    }),
    unrecorded: t.field({
      type: 'Share',
      description: 'Of the unattributed: what nobody records.',
      resolve: ({ found }) => found.unrecorded,
    }),
  }),
})

const TOLD = 100
