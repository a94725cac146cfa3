import { SCHEMA_VERSION } from '#vocabulary'
import { badInput } from './faults.ts'

/** The place of a row in a total order: its order values, the last of them its id. */
export type Order = readonly (string | number)[]

/** `list` names the order, so that a cursor of another list is refused. */
export const cursor = (list: string, order: Order): string =>
  Buffer.from(JSON.stringify([SCHEMA_VERSION, list, ...order])).toString('base64url')

/** The order values of a cursor of that list; BAD_USER_INPUT where it is none. */
export function readCursor(list: string, text: string): Order {
  const values = decoded(text)
  if (!Array.isArray(values) || values.length < 3 || values.length > 8) throw foreign(list)
  const [version, named, ...order] = values
  if (version !== SCHEMA_VERSION || named !== list || !order.every(isOrderValue)) throw foreign(list)
  return order
}

const foreign = (list: string) => badInput(`The cursor does not belong to this list (${list}); use a cursor that the same field gave.`)

const isOrderValue = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
