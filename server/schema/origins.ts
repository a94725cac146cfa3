import type { StoredClaim } from '#graph'
import { ancestries, rootsOf, type Source, seriesOf } from '#vocabulary'
import { builder } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import { type Sources, wayTo } from '../roots.ts'
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

/** Groups by root; editions of one series are one, shown as the least of them that a claim rests on. */
function origins(claims: readonly StoredClaim[], sources: Sources, clock: AskedClock): OriginView[] {
  const ancestry = ancestries(sources)
  const pairs = claims.flatMap((claim) => rootsOf(claim, ancestry).map((root) => ({ claim, root, series: seriesOf(root, sources) })))
  const shown = (id: string): SourceView[] => {
    const source = sources.get(id)
    return source ? [{ source, clock }] : []
  }
  const groups = [...new Set(pairs.map(({ series }) => series))].map((series) => pairs.filter((pair) => pair.series === series))
  return groups
    .map((group) => ({ least: group.map(({ root }) => root).sort()[0] ?? '', group }))
    .sort((a, b) => (a.least < b.least ? -1 : 1))
    .flatMap(({ least, group }) =>
      shown(least).map((root) => ({
        root,
        ways: group.map(({ claim, root: own }) => ({ claim: { claim, clock }, steps: wayTo(own, claim, sources).flatMap(shown) })),
      })),
    )
}
