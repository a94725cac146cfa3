import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fault } from './faults.ts'

/** What one question may be. Refused before anything is asked of the graph. */
export const limits = {
  bodyBytes: 1_000_000,
  queryCharacters: 20_000,
  tokens: 2_000,
  depth: 20,
  /** `__typename` counted; 30 moments of a slider and what stands beside them. */
  aliases: 30,
  directives: 5,
  complexity: 20_000,
  variablesDepth: 50,
  requestMilliseconds: 10_000,
  /** Of one address, in complexity points. */
  pointsAMinute: 1_000_000,
} as const

type Shape = { readonly depth: number; readonly aliases: number; readonly directives: number }

/** Refuses a document whose shape exceeds the limits, fragments written out; a circle of fragments is left to validation. */
export function checkShape(document: DocumentNode): void {
  const shapes = shapesOf(document)
  for (const measure of ['depth', 'aliases', 'directives'] as const) {
    const found = Math.max(0, ...shapes.map((shape) => shape[measure]))
    if (found > limits[measure]) throw fault('TOO_COMPLEX', `The query has ${measure} ${found}, at most ${limits[measure]} are answered.`)
  }
}

function shapesOf(document: DocumentNode): Shape[] {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Shape>()
  const none: Shape = { depth: 0, aliases: 0, directives: 0 }

  const ofSet = (set: SelectionSetNode | undefined): Shape => (set?.selections ?? []).map(ofSelection).reduce(joined, none)

  function ofSelection(node: SelectionNode): Shape {
    const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet)
    const isField = node.kind === Kind.FIELD
    return {
      depth: below.depth + (isField ? 1 : 0),
      aliases: below.aliases + (isField && node.alias ? 1 : 0),
      directives: below.directives + (node.directives?.length ?? 0),
    }
  }

  function ofFragment(name: string): Shape {
    const ready = known.get(name)
    if (ready) return ready
    known.set(name, none)
    const shape = ofSet(fragments.get(name)?.selectionSet)
    known.set(name, shape)
    return shape
  }

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return operations.map((node) => joined(ofSet(node.selectionSet), { ...none, directives: node.directives?.length ?? 0 }))
}

const joined = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
})

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))

type Variables = { readonly [name: string]: unknown }

/** How many rows a list without pages is counted as. */
const UNPAGED = 3

/**
 * The cost of a valid operation: every field counts one, as often as the pages it stands in may have rows.
 * Undefined where its variables do not fit; execution says so.
 */
export function complexityOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number | undefined {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!variables.coerced) return undefined
  const { coerced } = variables
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()

  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType, page: number | undefined): number =>
    (set?.selections ?? []).reduce((sum, node) => sum + ofSelection(node, type, page), 0)

  function ofSelection(node: SelectionNode, type: GraphQLCompositeType, page: number | undefined): number {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, page)
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet, conditionOf(node.typeCondition?.name.value, type), page)
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return 0
    const far = getNamedType(field.type)
    if (!isCompositeType(far)) return 1
    const values = getArgumentValues(field, node, coerced)
    const { page: unasked } = field.extensions
    if (typeof unasked === 'number') return 1 + ofSet(node.selectionSet, far, Number(values.first ?? values.last ?? unasked))
    return 1 + rowsOf(field, values, page) * ofSet(node.selectionSet, far, undefined)
  }

  const conditionOf = (name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType => {
    const named = name === undefined ? type : schema.getType(name)
    return isCompositeType(named) ? named : type
  }

  function ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`
    const ready = known.get(key)
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (ready !== undefined || !isCompositeType(type)) return ready ?? 0
    const cost = ofSet(fragment?.selectionSet, type, page)
    known.set(key, cost)
    return cost
  }

  const root = schema.getQueryType()
  return root ? ofSet(operation.selectionSet, root, undefined) : 0
}

/** Rows a field may give: those of the page it stands in, of its ids, or a few. */
function rowsOf(field: GraphQLField<unknown, unknown>, given: Variables, page: number | undefined): number {
  if (Array.isArray(given.ids)) return given.ids.length
  const isList = isListType(field.type) || ('ofType' in field.type && isListType(field.type.ofType))
  return isList ? (page ?? UNPAGED) : 1
}

/** Whether a value nests deeper than the limit; walked without recursion, for it may nest 50,000 deep. */
export function nestsTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.variablesDepth) return true
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}
