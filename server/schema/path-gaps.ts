import type { Paths } from '#graph'
import { firstDay, type PartialDate, type RelationshipType } from '#vocabulary'
import { type AskedClock, storeClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import type { GapView } from './coverage.ts'
import { newestPublication } from './status.ts'

type Asked = { readonly ends: readonly string[]; readonly types: readonly RelationshipType[] | undefined; readonly clock: AskedClock }

/** Where no path was found: what was not followed, what nothing here speaks of, and how new it is. */
export async function gapsOfNone({ cuts }: Paths, { ends, types, clock }: Asked, graph: Graph): Promise<GapView[]> {
  const [counts, sources, authored, alone] = await Promise.all([
    graph.counts(),
    graph.allSources(),
    Promise.all(ends.map(graph.gapsOf)),
    Promise.all(ends.map((id) => withoutAny(id, types, clock, graph))),
  ])
  const newest = newestPublication(sources)
  return [
    ...cuts.map(
      ({ at, type, direction, shown, total, totalIsFloor }): GapView => ({
        reason: 'cut',
        predicate: type,
        sentence: `${at.name}: of ${total}${totalIsFloor ? ' and more' : ''} relationships of type ${type} ${direction === 'out' ? 'from' : 'to'} it, ${shown} were followed.`,
      }),
    ),
    ...alone.flat(),
    ...(types ?? [])
      .filter((type) => (counts[type] ?? 0) === 0)
      .map((type): GapView => ({ reason: 'noSource', predicate: type, sentence: `No source here says anything of type ${type}.` })),
    ...(newest !== undefined && isBefore(newest, clock.asOf)
      ? [{ reason: 'nothingNewer', from: newest, sentence: `The newest publication here came out on ${newest}.` } as const]
      : []),
    ...[...new Set(authored.flat().map((gap) => gap.text))].map((sentence): GapView => ({ reason: 'authored', sentence })),
  ]
}

async function withoutAny(id: string, types: readonly RelationshipType[] | undefined, clock: AskedClock, graph: Graph): Promise<GapView[]> {
  const question = { clock: storeClock(clock), ...(types && { types }) }
  const [entity, count] = await Promise.all([graph.entity(id), graph.countRelationshipsOf(id, question)])
  if (!entity || count !== 0) return []
  return [{ reason: 'noRelationship', sentence: `${entity.name} has no relationship of the types asked for on the day asked.` }]
}

const isBefore = (date: PartialDate, day: string): boolean => firstDay(date) < day
