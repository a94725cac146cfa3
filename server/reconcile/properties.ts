import { type Entity, entityKinds, identifierSchemes, type Json, type Properties, type Property } from '#vocabulary'

/** A property as the reconciliation API names one: an identifier scheme, a property of a kind, or the names. */
export type ServedProperty = {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Kinds that have it; undefined: all. */
  readonly kinds: ReadonlySet<string> | undefined
  readonly values: (entity: Entity) => readonly Value[]
}

/** A value as data extension writes it. */
export type Value = { readonly str: string } | { readonly float: number } | { readonly bool: boolean } | { readonly date: string }

const plainKinds: readonly string[] = ['text', 'texts', 'choice', 'flag', 'count', 'degrees', 'partialDate'] satisfies Property['kind'][]

const str = (text: string): Value => ({ str: text })

/** Every property that is served, by id, in the order in which they are offered. */
export const servedProperties: ReadonlyMap<string, ServedProperty> = new Map(
  [
    {
      id: 'names',
      name: 'Names',
      description: 'Every name, in every script.',
      kinds: undefined,
      values: (entity: Entity) => [...new Set([entity.name, ...entity.names.map(({ text }) => text)])].map(str),
    },
    {
      id: 'kind',
      name: 'Kind',
      description: 'Which of the kinds of entity it is.',
      kinds: undefined,
      values: (entity: Entity) => [str(entity.kind)],
    },
    ...identifierSchemes.map(({ id, title }) => ({
      id,
      name: title,
      description: `Identifiers of the scheme ${id}.`,
      kinds: undefined,
      values: ({ identifiers }: Entity) => identifiers.filter(({ scheme }) => scheme.toLowerCase() === id).map(({ value }) => str(value)),
    })),
    ...properties(),
  ].map((property): [string, ServedProperty] => [property.id, property]),
)

/** Which of them an entity of a kind may have; undefined: of any kind. */
export const propertiesFor = (kind: string | undefined): readonly ServedProperty[] =>
  [...servedProperties.values()].filter(({ kinds }) => kind === undefined || !kinds || kinds.has(kind))

/** One of every name that a kind of the vocabulary gives a plain value. */
function properties(): ServedProperty[] {
  const byName = new Map<string, { says: string; kinds: Set<string> }>()
  for (const { kind, properties } of Object.values(entityKinds)) {
    for (const [name, property] of Object.entries(properties as Properties)) {
      if (!plainKinds.includes(property.kind)) continue
      const known = byName.get(name) ?? { says: property.says, kinds: new Set() }
      known.kinds.add(kind)
      byName.set(name, known)
    }
  }
  return [...byName].map(([id, { says, kinds }]) => ({
    id,
    name: id,
    description: says,
    kinds,
    values: ({ properties }) => valuesOf(properties[id]),
  }))
}

function valuesOf(value: Json | undefined): Value[] {
  if (typeof value === 'string') return [str(value)]
  if (typeof value === 'number') return [{ float: value }]
  if (typeof value === 'boolean') return [{ bool: value }]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(str) : []
}
