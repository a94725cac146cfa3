import type { EntityFilter } from '#graph'
import { type EntityKind, entityKinds, type Properties, type Property, relationshipTypes } from '#vocabulary'
import { builder } from '../builder.ts'
import { askedClock, storeClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { askedPage, sliceOf, storePage } from '../page.ts'
import { clockArguments, pageArguments } from './arguments.ts'
import { connection, connectionRef, unaskedPage } from './connection.ts'
import { choiceEnum, EntityOrderEnum } from './enums.ts'
import { atMost } from './id-list.ts'
import { kindRefs } from './refs.ts'

/** `governmentBodies` lists GovernmentBody; a property `country` is filtered by `countries`. */
const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)
const listName = (kind: string): string => plural(kind.charAt(0).toLowerCase() + kind.slice(1))

const canBePlaced = (kind: EntityKind): boolean => kind === 'Place' || relationshipTypes.LOCATED_IN.from.some((located) => located === kind)

/** What a filter field of a list asks of the store. */
type Given = { readonly [field: string]: unknown }

function entityFilter(kind: EntityKind, compared: readonly (readonly [string, Property])[]) {
  return builder.inputType(`${kind}Filter`, {
    description: 'Fields are ANDed; what one field lists (at most 200) is ORed.',
    fields: (t) => ({
      ...Object.fromEntries(
        compared.map(([name, { kind: shape, says: description }]) => {
          if (shape === 'flag') return [name, t.boolean({ description })]
          if (shape === 'choice') return [plural(name), t.field({ type: [choiceEnum(kind, name)], description })]
          return [plural(name), t.stringList({ description })]
        }),
      ),
      listedIn: t.idList({ description: 'Listed in one of these restrictions on the day asked.' }),
      ...(canBePlaced(kind) && { withinAny: t.idList({ description: 'In one of these places, or in a place within one.' }) }),
    }),
  })
}

function addList(kind: EntityKind): void {
  const properties: Properties = entityKinds[kind].properties
  const compared = Object.entries(properties).filter(([, property]) => property.compared)
  const Filter = entityFilter(kind, compared)
  const Connection = connectionRef(kind, kindRefs[kind])
  builder.queryField(listName(kind), (t) =>
    t.field({
      type: Connection,
      description: entityKinds[kind].says,
      args: {
        where: t.arg({ type: Filter }),
        orderBy: t.arg({ type: EntityOrderEnum, defaultValue: 'ascending' }),
        ...clockArguments,
        ...pageArguments,
      },
      extensions: { page: unaskedPage.top },
      resolve: async (_, { where: given, orderBy, ...rest }, { graph, clock: above }) => {
        const clock = askedClock(above, rest)
        const isDescending = orderBy === 'descending'
        const page = askedPage(`${listName(kind)} ${orderBy ?? 'ascending'}`, unaskedPage.top, rest)
        const where = { ...(await filterOf(given ?? {}, compared, graph)), clock: storeClock(clock) }
        const asked = storePage(page)
        return connection({
          clock,
          slice: async () => {
            const rows = await graph.entities({ kind, where, page: { ...asked, reverse: isDescending !== page.reverse } })
            return sliceOf(
              rows,
              page,
              (entity) => [entity.sortName, entity.id],
              (entity) => (entity.protected ? undefined : { entity, clock }),
            )
          },
          total: () => graph.countEntities({ kind, where }),
        })
      },
    }),
  )
}

async function filterOf(
  given: Given,
  compared: readonly (readonly [string, Property])[],
  graph: Graph,
): Promise<Omit<EntityFilter, 'clock'>> {
  const properties = compared.flatMap(([name, { kind }]): [string, (string | boolean)[]][] => {
    const value = given[kind === 'flag' ? name : plural(name)]
    if (value === undefined || value === null) return []
    return [[name, Array.isArray(value) ? atMost(200, `where.${plural(name)}`, value).map(String) : [value === true]]]
  })
  const [listedIn, withinAny] = await Promise.all([
    currentIds('listedIn', given.listedIn, graph),
    currentIds('withinAny', given.withinAny, graph),
  ])
  return {
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(listedIn && { listedIn }),
    ...(withinAny && { withinAny }),
  }
}

/** The ids as they are today of entities asked by any id they ever had; an unknown one finds nothing. */
async function currentIds(argument: string, ids: unknown, graph: Graph): Promise<readonly string[] | undefined> {
  if (!Array.isArray(ids)) return undefined
  const asked = atMost(200, `where.${argument}`, ids).map(String)
  const found = await Promise.all(asked.map(graph.entity))
  return found.flatMap((entity) => (entity ? [entity.id] : []))
}

for (const { kind } of Object.values(entityKinds)) addList(kind)
