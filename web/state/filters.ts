import type { EntityKind, RelationshipType, Standing } from '#vocabulary'

/** The legend is the filter: what is off of what was asked for. */
export type Filters = {
  readonly kindsOff: readonly EntityKind[]
  readonly typesOff: readonly RelationshipType[]
  readonly standingsOff: readonly Standing[]
  /** Both off unless asked for; counted either way. */
  readonly ended: boolean
  readonly inferred: boolean
}

export const noFilters: Filters = { kindsOff: [], typesOff: [], standingsOff: [], ended: false, inferred: false }

type Switchable = 'kindsOff' | 'typesOff' | 'standingsOff'

/** One word of the legend, switched. */
export function switched<K extends Switchable>(filters: Filters, list: K, word: Filters[K][number]): Filters {
  const words: readonly string[] = filters[list]
  return { ...filters, [list]: words.includes(word) ? words.filter((other) => other !== word) : [...words, word] }
}

/** What a filter looks at in one drawn relationship. */
export type Filterable = {
  readonly type: RelationshipType
  readonly standing: Standing
  readonly origins: number
  readonly ended: boolean
  readonly inferred: boolean
}

export function passes(filters: Filters, edge: Filterable): boolean {
  if (edge.ended && !filters.ended) return false
  if (edge.inferred && !filters.inferred) return false
  return !filters.typesOff.includes(edge.type) && !filters.standingsOff.includes(edge.standing)
}
