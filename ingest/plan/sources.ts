import type { Day, Source } from '#vocabulary'
import { byId, canonical } from '../canonical.ts'
import type { Decisions } from '../log.ts'
import { earlier } from '../versions.ts'

export type SourceVersions = {
  readonly written: readonly Source[]
  readonly closed: readonly Source[]
  readonly unchanged: number
  /** Ids of those written or closed, and of all that derive from them. */
  readonly touched: ReadonlySet<string>
}

/** Sources are kept in place: what they say is in their claims. `stored` are those of the same file. */
export function planSources(given: readonly Source[], stored: readonly Source[], version: Day, decisions: Decisions): SourceVersions {
  const before = byId(stored)
  const next = given.map((source) => withdrawn(source, decisions))
  const written = next.filter((source) => canonical(source) !== canonical(before.get(source.id)))
  const ids = new Set(given.map((source) => source.id))
  const gone = stored.filter((source) => !ids.has(source.id) && source.withdrawnBecause === undefined)
  const closed = gone.map((source) => ({
    ...source,
    knownTo: earlier(source.knownTo, version),
    withdrawnBecause: `no longer named in the version of ${version}`,
  }))
  const changed = [...written, ...closed].map((source) => source.id)
  return { written, closed, unchanged: given.length - written.length, touched: andBelow(changed, [...stored, ...given]) }
}

/** A source with the day and the reason for which a person took it back, if one did. */
export function withdrawn(source: Source, { retractions }: Decisions): Source {
  const retraction = retractions.get(source.id)
  return retraction ? { ...source, knownTo: earlier(source.knownTo, retraction.on), withdrawnBecause: retraction.reason } : source
}

/** These sources, and those that derive from them, however far. */
function andBelow(ids: readonly string[], sources: readonly Source[]): ReadonlySet<string> {
  const found = new Set(ids)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const source of sources) if (source.derivedFrom.some((above) => found.has(above))) found.add(source.id)
  }
  return found
}
