import { builder } from '../../builder.ts'
import type { Graph } from '../../loaders.ts'
import type { OwnerAnswer } from '../../ownership/answers/owners.ts'
import { askedPage, type PageArguments, sliceOfAll } from '../../page.ts'
import type { Reckon } from '../../reckoning.ts'
import type { DerivedView, EntityView } from '../../views.ts'
import { type Connection, connection, connectionRef, unaskedPage } from '../connection.ts'
import { EvidencedRef } from '../evidenced.ts'
import { ShareholderRef } from '../refs.ts'
import { ShareRangeRef } from '../values.ts'
import { DerivedRef, toldEntity } from './derived.ts'
import type { OwnershipView } from './ownership.ts'

type EffectiveShareView = DerivedView & { readonly found: OwnerAnswer; readonly owner: EntityView }

const EffectiveShareRef = builder.objectRef<EffectiveShareView>('EffectiveShare').implement({
  description: 'How much of a company leads to one owner, through all chains.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    owner: t.field({ type: ShareholderRef, resolve: ({ owner }) => owner }),
    share: t.field({ type: ShareRangeRef, resolve: ({ found }) => found.share }),
    ultimate: t.boolean({ description: 'Nobody owns this owner, as far as sources say.', resolve: ({ found }) => found.ultimate }),
  }),
})

export const EffectiveShareConnection = connectionRef('EffectiveShare', EffectiveShareRef)

/** A page of whoever has a share in the company, the largest first; whoever is protected is counted and not told. */
export function ownersOf(of: OwnershipView, given: PageArguments, reckon: Reckon, graph: Graph): Connection<EffectiveShareView> {
  const { company, at, clock } = of
  const page = askedPage('effective shares', unaskedPage.below, given)
  const ranked = async () => {
    const { answer, dataVersion, loading } = await reckon('owners', { company: company.entity.id, at })
    return answer.owners.map((found, rank) => ({ found, rank, dataVersion, loading }))
  }
  return connection({
    clock,
    slice: async () => {
      const all = await ranked()
      const { edges, ...rest } = sliceOfAll(
        all,
        page,
        ({ rank }) => [rank],
        (row) => row,
      )
      const shown = await Promise.all(
        edges.map(async ({ cursor, node: { found, dataVersion, loading } }) => {
          const owner = await toldEntity(found.owner, clock, graph)
          const basis = async () => (await reckon('ownerBasis', { company: company.entity.id, at, owner: found.owner })).answer
          return owner && { cursor, node: { derived: 'EffectiveShare', clock, dataVersion, loading, basis, company, found, owner } }
        }),
      )
      return { ...rest, edges: shown.filter((edge) => edge !== undefined) }
    },
    total: async () => (await ranked()).length,
  })
}
