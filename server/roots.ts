import type { Source } from '#vocabulary'

/** Sources by id. */
export type Sources = ReadonlyMap<string, Source>

type Cited = { readonly source: string; readonly cites?: string; readonly origin?: string }

/**
 * The publications a claim rests on in the end: its own `origin`, else the tops above `cites`, else above `source`,
 * by `derivedFrom`. A circle has one top, its least id. Sorted.
 */
export const rootsOf = (claim: Cited, sources: Sources): readonly string[] =>
  claim.origin !== undefined ? [claim.origin] : topsAbove(claim.cites ?? claim.source, sources)

/** The sources a claim passed, from where it was read up to a root; the shortest way, ties by id. */
export function wayTo(root: string, claim: Cited, sources: Sources): readonly string[] {
  const start = claim.source
  const ways = new Map<string, readonly string[]>([[start, [start]]])
  const queue = [start]
  for (const id of queue) {
    const way = ways.get(id) ?? []
    if (id === root) return way
    for (const next of above(id, claim, sources)) {
      if (ways.has(next)) continue
      ways.set(next, [...way, next])
      queue.push(next)
    }
  }
  return [start, root]
}

function above(id: string, claim: Cited, sources: Sources): readonly string[] {
  const named = id === claim.source ? [claim.cites, claim.origin] : id === claim.cites ? [claim.origin] : []
  const cited = named.find((source) => source !== undefined && source !== id)
  return [...(cited === undefined ? [] : [cited]), ...[...(sources.get(id)?.derivedFrom ?? [])].sort()]
}

function topsAbove(start: string, sources: Sources): readonly string[] {
  const seen = new Set([start])
  for (const id of seen) for (const next of sources.get(id)?.derivedFrom ?? []) seen.add(next)
  const tops = [...seen].filter((id) => (sources.get(id)?.derivedFrom ?? []).length === 0)
  const circle = [...seen].sort()[0] ?? start
  return tops.length > 0 ? tops.sort() : [circle]
}
