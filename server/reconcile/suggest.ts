import { type Entity, entityKinds } from '#vocabulary'
import type { Graph } from '../loaders.ts'
import { folded, ranked } from '../ranking.ts'
import { reconcileLimits, typeOf } from './manifest.ts'
import { flyout } from './preview.ts'
import { servedProperties } from './properties.ts'

export type Suggested = 'entity' | 'property' | 'type'
type Suggestion = { readonly id: string; readonly name: string; readonly description: string; readonly notable?: readonly object[] }

const LONGEST = 200
const RECALLED = 200

/** What begins as typed; `cursor` is how many are passed over. */
export async function suggestions(what: Suggested, prefix: string, cursor: number, graph: Graph): Promise<readonly Suggestion[]> {
  const text = prefix.trim().slice(0, LONGEST)
  const all = text === '' ? [] : what === 'entity' ? await entitiesFor(text, graph) : words[what].filter((word) => begins(word, text))
  return all.slice(cursor, cursor + reconcileLimits.suggestions)
}

/** One of them by its id, as a fragment of HTML; undefined where there is none. */
export async function flyoutOf(what: Suggested, id: string, graph: Graph): Promise<{ id: string; html: string } | undefined> {
  const found = what === 'entity' ? await graph.entity(id) : words[what].find((word) => word.id === id)
  if (!found || ('protected' in found && found.protected)) return undefined
  return { id, html: flyout(found.name, 'description' in found ? found.description : entityKinds[found.kind].says) }
}

const words: { readonly [what in 'property' | 'type']: readonly Suggestion[] } = {
  property: [...servedProperties.values()].map(({ id, name, description }) => ({ id, name, description })),
  type: Object.values(entityKinds).map(({ kind, says }) => ({ ...typeOf(kind), description: says })),
}

const begins = ({ id, name }: Suggestion, text: string): boolean => [id, name].some((word) => folded(word).includes(folded(text)))

/** By name or identifier as search finds them, and by an id typed whole. */
async function entitiesFor(text: string, graph: Graph): Promise<Suggestion[]> {
  const [candidates, named] = await Promise.all([graph.candidates({ text, kinds: undefined, take: RECALLED }), graph.entity(text)])
  const hits = ranked(text, candidates, () => 0).map(({ entity }) => entity)
  const entities = new Map<string, Entity>([...(named && !named.protected ? [named] : []), ...hits].map((entity) => [entity.id, entity]))
  return [...entities.values()]
    .filter(({ kind }) => kind !== 'Unknown')
    .map(({ id, name, kind }) => ({ id, name, description: entityKinds[kind].says, notable: [typeOf(kind)] }))
}
