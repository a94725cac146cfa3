import {
  type DocumentNode,
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
import { fragmentsOf } from './limits.ts'

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
