import { GraphError } from '../../errors.ts'
import type { Page } from '../graph-store.ts'

/** The order values of the row seen last, all texts; an empty list on the first page. BAD_INPUT where they do not fit. */
export function textAfter({ after }: Page, values: number): readonly string[] {
  if (!after) return []
  const texts = after.filter((value) => typeof value === 'string')
  if (texts.length === after.length && after.length === values) return texts
  throw new GraphError('BAD_INPUT', `a page after ${JSON.stringify(after)}, expected ${values} texts`)
}

/** The order value and the key of the edge seen last: a whole number where edges are ordered by share, else a day. */
export function edgeAfter({ after }: Page, byShare: boolean): { after: bigint | string | null; afterKey: string | null } {
  if (!after) return { after: null, afterKey: null }
  const [value, key] = after
  const fits = after.length === 2 && typeof key === 'string' && (byShare ? Number.isSafeInteger(value) : typeof value === 'string')
  if (!fits) {
    throw new GraphError('BAD_INPUT', `a page after ${JSON.stringify(after)}, expected ${byShare ? 'a whole number' : 'a day'} and a key`)
  }
  return { after: typeof value === 'number' ? BigInt(value) : (value ?? null), afterKey: key }
}
