import type { StoredClaim } from '#graph'
import { ancestries, type PartialDate, rootsOf, seriesOf } from '#vocabulary'
import { builder } from '../builder.ts'
import type { Graph } from '../loaders.ts'
import { figuresConfirmed, isStale } from '../stale.ts'
import type { DerivedView, RelationshipView } from '../views.ts'
import { pageArguments } from './arguments.ts'
import { ClaimConnection, claimsOfIds, modesArgument } from './claim-lists.ts'
import { unaskedPage } from './connection.ts'
import { typeName } from './enums.ts'

type EvidencedView = RelationshipView | DerivedView

/** What opens to claims: a relationship to those that support it, a derived figure to those of every relationship it rests on. */
export const EvidencedRef = builder.interfaceRef<EvidencedView>('Evidenced').implement({
  description: 'What opens to the claims it rests on.',
  resolveType: (view) => ('relationship' in view ? typeName(view.relationship.type) : view.derived),
  fields: (t) => ({
    claims: t.field({
      type: ClaimConnection,
      description: 'Every claim that supports it, drift included.',
      args: { ...modesArgument, ...pageArguments },
      extensions: { page: unaskedPage.claims },
      resolve: async (view, given, { graph }) => claimsOfIds(await claimIds(view, graph), view.clock, given, graph),
    }),
    publications: t.int({
      description: 'Distinct sources among them.',
      resolve: async (view, _, { graph }) => {
        if ('relationship' in view) return view.relationship.publications
        return new Set((await claimsOf(view, graph)).map(({ source }) => source)).size
      },
    }),
    origins: t.int({
      description: 'Independent roots of these sources.',
      resolve: (view, _, { graph }) => ('relationship' in view ? view.relationship.origins : originsOf(view, graph)),
    }),
    lastConfirmed: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Of a figure: the day of the oldest that is in it.',
      resolve: async (view) => ('relationship' in view ? view.relationship.lastConfirmed : (await view.basis()).oldestFigure),
    }),
    stale: t.boolean({
      nullable: true,
      description:
        'Its figure, or it itself where it has none, was last confirmed more than two years before the day asked. Null where nothing says when.',
      resolve: async (view, _, { graph }) => {
        const day = await ageOf(view, graph)
        return day === undefined ? undefined : isStale(day, view.clock.asOf)
      },
    }),
  }),
})

/** The day a figure is of, where there is one: what confirms that there is a stake says nothing of its size. */
async function ageOf(view: EvidencedView, graph: Graph): Promise<PartialDate | undefined> {
  if (!('relationship' in view)) return (await view.basis()).oldestFigure
  return (await figuresConfirmed(view.relationship, graph)) ?? view.relationship.lastConfirmed
}

async function claimIds(view: EvidencedView, graph: Graph): Promise<readonly string[]> {
  if ('relationship' in view) return view.relationship.claims
  const { relationships } = await view.basis()
  const rows = (await Promise.all(relationships.map((id) => graph.relationships(id, view.clock.knownAt)))).flatMap((found) => found ?? [])
  return [...new Set(rows.filter(({ isHidden }) => !isHidden).flatMap(({ relationship }) => relationship.claims))]
}

async function claimsOf(view: DerivedView, graph: Graph): Promise<readonly StoredClaim[]> {
  const claims = await Promise.all((await claimIds(view, graph)).map(graph.claim))
  return claims.filter((claim) => claim !== undefined)
}

async function originsOf(view: DerivedView, graph: Graph): Promise<number> {
  const [claims, all] = await Promise.all([claimsOf(view, graph), graph.allSources()])
  const sources = new Map(all.map((source) => [source.id, source]))
  const ancestry = ancestries(sources)
  return new Set(claims.flatMap((claim) => rootsOf(claim, ancestry).map((root) => seriesOf(root, sources)))).size
}
