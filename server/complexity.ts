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

/** What a question to the arithmetic of ownership counts as; a field says with `reckons` that it is one. */
const RECKONED = 50
/** What a search for paths counts as; a field says with `searches` that it is one. */
const SEARCHED = 200

/** How many things drawn in one answer count as one row: their own fields came with the walk. */
const TOGETHER = 20

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

  // `together`: how many things one row stands for. What pages within them is asked of every one.
  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType, page: number | undefined, together = 1): number =>
    (set?.selections ?? []).reduce((sum, node) => sum + ofSelection(node, type, page, together), 0)

  function ofSelection(node: SelectionNode, type: GraphQLCompositeType, page: number | undefined, together: number): number {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, page, together)
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return ofSet(node.selectionSet, conditionOf(node.typeCondition?.name.value, type), page, together)
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return 0
    const far = getNamedType(field.type)
    if (!isCompositeType(far)) return 1
    const values = getArgumentValues(field, node, coerced)
    const { page: unasked, reckons, searches } = field.extensions
    const own = reckons === true ? RECKONED : searches === true ? SEARCHED : 1
    if (typeof unasked === 'number') return together * (own + ofSet(node.selectionSet, far, Number(values.first ?? values.last ?? unasked)))
    const drawn = drawnBy(field, values)
    if (drawn !== undefined) return own + drawn + ofSet(node.selectionSet, far, Math.ceil(drawn / TOGETHER), TOGETHER)
    return (own > 1 ? together * own : own) + rowsOf(field, values, page) * ofSet(node.selectionSet, far, undefined, together)
  }

  const conditionOf = (name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType => {
    const named = name === undefined ? type : schema.getType(name)
    return isCompositeType(named) ? named : type
  }

  function ofFragment(name: string, page: number | undefined, together: number): number {
    const key = `${name} ${page} ${together}`
    const ready = known.get(key)
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (ready !== undefined || !isCompositeType(type)) return ready ?? 0
    const cost = ofSet(fragment?.selectionSet, type, page, together)
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

/** How many things a walk may draw, for a field that says which argument bounds them; one where it will be refused. */
function drawnBy({ extensions: { drawn } }: GraphQLField<unknown, unknown>, given: Variables): number | undefined {
  if (!isDrawn(drawn)) return undefined
  const asked = Number(given[drawn.argument])
  return asked > drawn.most ? 1 : Math.max(1, asked)
}

const isDrawn = (drawn: unknown): drawn is { readonly argument: string; readonly most: number } =>
  typeof drawn === 'object' && drawn !== null && 'argument' in drawn && 'most' in drawn
