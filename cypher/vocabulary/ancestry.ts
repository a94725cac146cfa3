import type { Claim } from './claim.ts'
import { byCodePoint } from './code-points.ts'
import type { Source } from './source.ts'

type Sources = ReadonlyMap<string, Source>

/** All that a source derives from, however far, by id; itself too, where it stands in a circle. */
export type Ancestry = (source: string) => ReadonlySet<string>

/** The ancestry of each source, worked out once. */
export function ancestries(sources: Sources): Ancestry {
  const known = new Map<string, ReadonlySet<string>>()
  return (source) => {
    const before = known.get(source)
    if (before) return before
    const above = new Set<string>()
    const open = [...(sources.get(source)?.derivedFrom ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (above.has(next)) continue
      above.add(next)
      open.push(...(sources.get(next)?.derivedFrom ?? []))
    }
    known.set(source, above)
    return above
  }
}

/**
 * The sources a claim rests on in the end, by id: its own `origin`, else the tops above `cites`, else above `source`.
 * A circle that derives from nothing else has one top, its least id.
 */
export const rootsOf = ({ source, cites, origin }: Pick<Claim, 'source' | 'cites' | 'origin'>, ancestry: Ancestry): readonly string[] =>
  origin === undefined ? tops(cites ?? source, ancestry) : [origin]

function tops(source: string, ancestry: Ancestry): string[] {
  const found = new Set<string>()
  for (const candidate of [source, ...ancestry(source)]) {
    const above = [...ancestry(candidate)]
    if (above.every((one) => ancestry(one).has(candidate))) found.add(above.sort(byCodePoint)[0] ?? candidate)
  }
  return [...found].sort(byCodePoint)
}

/** What a source is an edition of; unsaid the source itself. Editions of one series are one root. */
export const seriesOf = (source: string, sources: Sources): string => sources.get(source)?.series ?? source
