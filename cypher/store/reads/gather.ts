import type { RowOf, Statement } from '../../statements.ts'
import { batches } from '../batches.ts'

/** Ids that one statement is asked for at once. */
const IDS_AT_ONCE = 1_000

/** Asks for each id once, in batches, and gives all rows. */
export async function gather<S extends Statement>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly RowOf<S>[]>,
  size = IDS_AT_ONCE,
): Promise<RowOf<S>[]> {
  const rows: RowOf<S>[] = []
  // A hub answers with more rows than a call takes arguments.
  for (const batch of batches([...new Set(ids)], size)) for (const row of await ask(batch)) rows.push(row)
  return rows
}

/** What was asked for, each with its answers in the order given; an empty list where there is none. */
export function grouped<R, A>(
  asked: readonly string[],
  rows: readonly R[],
  keyOf: (row: R) => string,
  answerOf: (row: R) => A,
): Map<string, A[]> {
  const groups = new Map<string, A[]>(asked.map((id) => [id, []]))
  for (const row of rows) groups.get(keyOf(row))?.push(answerOf(row))
  return groups
}

/** What was asked for, each with its count; 0 where nothing was counted. */
export const counted = (
  asked: readonly string[],
  rows: readonly { readonly asked: string; readonly count: number }[],
): Map<string, number> => new Map([...asked.map((id) => [id, 0] as const), ...rows.map((row) => [row.asked, row.count] as const)])

/** Code-point order, as both engines sort: UTF-16 order but for what lies beyond its surrogates. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodePoint(a.id, b.id)

/** A surrogate stands for a code point beyond every single unit. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
