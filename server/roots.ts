import type { Source } from '#vocabulary'

/** Sources by id. */
export type Sources = ReadonlyMap<string, Source>

type Cited = { readonly source: string; readonly cites?: string; readonly origin?: string }

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
