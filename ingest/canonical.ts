/** JSON text in which the order of keys, and keys without a value, make no difference: equal text means equal content. */
export const canonical = (value: unknown): string => JSON.stringify(value, sortedKeys)

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The rows that differ from what is stored under their id. */
export function differing<T extends { readonly id: string }>(rows: readonly T[], stored: ReadonlyMap<string, T>): T[] {
  return rows.filter((row) => canonical(row) !== canonical(stored.get(row.id)))
}

export const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]))
