import type { StoredClaim } from '#graph'
import type { Source } from '#vocabulary'
import { builder } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import { rootsOf, type Sources, wayTo } from '../roots.ts'
import type { ClaimView, SourceView } from '../views.ts'
import { atMost } from './id-list.ts'
import { ClaimRef, SourceRef } from './refs.ts'

type WayView = { readonly claim: ClaimView; readonly steps: readonly SourceView[] }
type OriginView = { readonly root: SourceView; readonly ways: readonly WayView[] }

const WayRef = builder.objectRef<WayView>('OriginWay').implement({
  description: 'The way one claim took from its root to the publication it was read in.',
  fields: (t) => ({
    claim: t.field({ type: ClaimRef, resolve: ({ claim }) => claim }),
    steps: t.field({
      type: [SourceRef],
      description: 'From the publication it was read in to the root.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
})

const OriginRef = builder.objectRef<OriginView>('Origin').implement({
  description: 'A root, and the publications that lead to it: five copies of one story are five publications and one origin.',
  fields: (t) => ({
    root: t.field({ type: SourceRef, resolve: ({ root }) => root }),
    publications: t.int({
      description: 'Distinct publications the claims were read in.',
      resolve: ({ ways }) => new Set(ways.map(({ claim }) => claim.claim.source)).size,
    }),
    ways: t.field({ type: [WayRef], resolve: ({ ways }) => [...ways] }),
  }),
})

builder.queryField('origins', (t) =>
  t.field({
    type: [OriginRef],
    description: 'Publications of these claims (at most 100), grouped by root.',
    args: { claims: t.arg.idList({ required: true }) },
    resolve: async (_, given, { graph, clock }) => {
      const [claims, all] = await Promise.all([
        Promise.all([...new Set(atMost(100, 'claims', given.claims))].map(graph.claim)),
        graph.allSources(),
      ])
      const sources = new Map(all.map((source): [string, Source] => [source.id, source]))
      return origins(
        claims.filter((claim) => claim !== undefined),
        sources,
        clock,
      )
    },
  }),
)

function origins(claims: readonly StoredClaim[], sources: Sources, clock: AskedClock): OriginView[] {
  const pairs = claims.flatMap((claim) => rootsOf(claim, sources).map((root) => ({ claim, root })))
  const roots = [...new Set(pairs.map(({ root }) => root))].sort()
  const shown = (id: string): SourceView[] => {
    const source = sources.get(id)
    return source ? [{ source, clock }] : []
  }
  return roots.flatMap((root) =>
    shown(root).map((view) => ({
      root: view,
      ways: pairs
        .filter((pair) => pair.root === root)
        .map(({ claim }) => ({ claim: { claim, clock }, steps: wayTo(root, claim, sources).flatMap(shown) })),
    })),
  )
}
