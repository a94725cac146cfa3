import type { ClaimFilter } from '#graph'
import type { Mode } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, isKnown } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { askedPage, compareOrders, type PageArguments, sliceOf, sliceOfAll, storePage } from '../page.ts'
import type { ClaimView, EntityView } from '../views.ts'
import { type Connection, connection, connectionRef, unaskedPage } from './connection.ts'
import { ModeEnum } from './enums.ts'
import { atMost } from './id-list.ts'
import { ClaimRef } from './refs.ts'

export const ClaimConnection = connectionRef('Claim', ClaimRef)

export const modesArgument = builder.args((t) => ({ modes: t.field({ type: [ModeEnum], description: 'Of these modes only.' }) }))

/** The order of every list of claims. */
export const claimOrder = (claim: { readonly knownFromDay: string; readonly id: string }) => [claim.knownFromDay, claim.id]

/** Claims by id, those apart that are gone. */
export async function claimsById(ids: readonly string[], clock: AskedClock, graph: Graph): Promise<ClaimView[]> {
  const claims = await Promise.all(ids.map(graph.claim))
  return claims.flatMap((claim) => (claim ? [{ claim, clock }] : []))
}

type Modes = readonly Mode[] | null | undefined

/** A page of the claims of these ids that are known on the day asked. */
export function claimsOfIds(
  ids: readonly string[],
  clock: AskedClock,
  given: PageArguments & { readonly modes?: Modes },
  graph: Graph,
): Connection<ClaimView> {
  const page = askedPage('claims', unaskedPage.claims, given)
  const chosen = async () => {
    const views = await claimsById(ids, clock, graph)
    const fitting = views.filter(({ claim }) => isKnown(claim, clock.knownAt) && (!given.modes || given.modes.includes(claim.mode)))
    return fitting.sort((a, b) => compareOrders(claimOrder(a.claim), claimOrder(b.claim)))
  }
  return connection({
    clock,
    slice: async () =>
      sliceOfAll(
        await chosen(),
        page,
        ({ claim }) => claimOrder(claim),
        (view) => view,
      ),
    total: async () => (await chosen()).length,
  })
}

type About = PageArguments & {
  readonly modes?: Modes
  readonly predicates?: readonly string[] | null | undefined
  readonly knownAt?: string | null | undefined
}

/** A page of what is said about an entity; of a protected one only how much. */
export function claimsAbout({ entity, clock: above }: EntityView, given: About, graph: Graph): Connection<ClaimView> {
  const clock = askedClock(above, given)
  const page = askedPage('claims', unaskedPage.claims, given)
  const where: Omit<ClaimFilter, 'entities'> = {
    knownAt: clock.knownAt,
    ...(given.modes && { modes: given.modes }),
    ...(given.predicates && { predicates: atMost(200, 'predicates', given.predicates) }),
  }
  return connection({
    clock,
    slice: async () => {
      const claims = (await graph.claimsAbout(entity.id, { where, page: storePage(page) })) ?? []
      const { concerns } = await graph.protection()
      const placed = entity.kind === 'Place' || entity.kind === 'Facility'
      // Nobody protected is tied to a place.
      return sliceOf(claims, page, claimOrder, (claim) => (placed && concerns(claim) ? undefined : { claim, clock }))
    },
    total: async () => (await graph.countClaimsAbout(entity.id, where)) ?? 0,
  })
}
