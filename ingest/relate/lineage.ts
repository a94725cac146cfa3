import { type Ancestry, ancestries, byCodePoint, type Claim, rootsOf, type Source, seriesOf } from '#vocabulary'

/** Where a claim comes from, as far as its source and the sources it names say. */
export type Lineage = {
  /** Sources whose words it repeats. */
  readonly repeats: ReadonlySet<string>
  /** Its independent origins: sources, or series of sources, each once. */
  readonly roots: readonly string[]
  /** What its source is an edition of; unsaid the source itself. */
  readonly series: string
}

/** Reads the lineage of claims; each combination of source, `cites` and `origin` is worked out once. */
export function lineages(sources: ReadonlyMap<string, Source>): (claim: Claim) => Lineage {
  const ancestry = ancestries(sources)
  const plain = new Map<string, Lineage>()
  const citing = new Map<string, Lineage>()
  return (claim) => {
    const { source, cites, origin } = claim
    const alone = cites === undefined && origin === undefined
    const known = alone ? plain : citing
    const key = alone ? source : JSON.stringify([source, cites, origin])
    const before = known.get(key)
    if (before) return before
    const lineage = lineageOf(claim, sources, ancestry)
    known.set(key, lineage)
    return lineage
  }
}

function lineageOf(claim: Claim, sources: ReadonlyMap<string, Source>, ancestry: Ancestry): Lineage {
  const roots = rootsOf(claim, ancestry).map((root) => seriesOf(root, sources))
  return {
    repeats: repeated(claim, ancestry),
    roots: [...new Set(roots)].sort(byCodePoint),
    series: seriesOf(claim.source, sources),
  }
}

/** `cites`, `origin`, and all that `cites` and `source` derive from; nothing where the claim is its source's own. */
function repeated({ source, cites, origin }: Claim, ancestry: Ancestry): ReadonlySet<string> {
  if (origin === source) return new Set()
  const all = new Set(ancestry(source))
  if (origin !== undefined) all.add(origin)
  if (cites !== undefined) for (const above of [cites, ...ancestry(cites)]) all.add(above)
  all.delete(source)
  return all
}

/** How many independent origins stand behind these claims: those that share a root count once. */
export function countOrigins(readings: readonly { readonly lineage: Lineage }[]): number {
  if (readings.length === 1) return 1
  const parents = new Map<string, string>()
  for (const { lineage } of readings) {
    const [first] = lineage.roots
    if (first === undefined) continue
    const shared = topOf(first, parents)
    for (const root of lineage.roots) parents.set(topOf(root, parents), shared)
  }
  let origins = 0
  for (const [root, up] of parents) if (root === up) origins++
  return origins
}

function topOf(root: string, parents: ReadonlyMap<string, string>): string {
  let at = root
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
  return at
}
