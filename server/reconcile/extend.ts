import type { Json } from '#vocabulary'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import { isMap } from '../schema/values.ts'
import { reconcileLimits } from './manifest.ts'
import { propertiesFor, servedProperties } from './properties.ts'

/** Values of properties for entities by id; of an unknown or protected one, and of an unknown property, there are none. */
export async function extended(query: Json, graph: Graph) {
  if (!isMap(query) || !isTexts(query.ids) || !Array.isArray(query.properties)) throw badInput('extend: expected ids and properties')
  const { ids } = query
  const properties = query.properties.map(readProperty)
  if (ids.length > reconcileLimits.extended || properties.length > reconcileLimits.extended) {
    throw badInput(`extend: at most ${reconcileLimits.extended} ids and as many properties are answered at once`)
  }
  const entities = await Promise.all(ids.map(graph.entity))
  const rows = ids.map((id, at): [string, object] => {
    const entity = entities[at]
    const shown = entity && !entity.protected ? entity : undefined
    const row = properties.map(({ id, limit }) => {
      const values = shown ? (servedProperties.get(id)?.values(shown) ?? []) : []
      return [id, limit > 0 ? values.slice(0, limit) : values]
    })
    return [id, Object.fromEntries(row)]
  })
  return {
    meta: properties.map(({ id }) => ({ id, name: servedProperties.get(id)?.name ?? id })),
    rows: Object.fromEntries(rows),
  }
}

/** What may be asked of entities of a type. */
export function proposal(type: string | null, limit: string | null) {
  const all = propertiesFor(type ?? undefined).map(({ id, name }) => ({ id, name }))
  const most = Number(limit ?? 0)
  const properties = Number.isInteger(most) && most > 0 ? all.slice(0, most) : all
  return { ...(type !== null && { type }), ...(most > 0 && { limit: most }), properties }
}

function readProperty(property: Json): { id: string; limit: number } {
  if (!isMap(property) || typeof property.id !== 'string') throw badInput('extend: expected an id of each property')
  const limit = isMap(property.settings) ? Number(property.settings.limit ?? 0) : 0
  return { id: property.id, limit: Number.isInteger(limit) ? limit : 0 }
}

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
