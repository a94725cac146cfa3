import { badInput } from '../faults.ts'

/** The list, or a fault that names the argument and its limit. */
export function atMost<Item>(limit: number, argument: string, items: readonly Item[]): readonly Item[] {
  if (items.length <= limit) return items
  throw badInput(`${argument} holds ${items.length}, at most ${limit} are answered at once.`)
}
