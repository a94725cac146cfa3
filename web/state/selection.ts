/** What the panel speaks of: an entity, or the relationships of one drawn line. */
export type Selection =
  | { readonly of: 'entity'; readonly id: string }
  | { readonly of: 'relationships'; readonly ids: readonly string[] }
  | undefined

export const entitySelected = (id: string): Selection => ({ of: 'entity', id })
export const relationshipsSelected = (ids: readonly string[]): Selection => (ids.length > 0 ? { of: 'relationships', ids } : undefined)
