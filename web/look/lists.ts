import { type RelationshipType, relationshipTypes } from '#vocabulary'
import type { Words } from '../locales/words.ts'

export type ListName = (typeof relationshipTypes)[RelationshipType]['fromField' | 'toField']
export type Side = { readonly type: RelationshipType; readonly direction: 'OUT' | 'IN' }

/** The name an entity has for its relationships of one type and direction: `owners`, `holdings`. */
export const listName = (type: RelationshipType, direction: Side['direction']): ListName =>
  relationshipTypes[type][direction === 'OUT' ? 'fromField' : 'toField']

/** Every list by its name: each stands for one type and direction. */
export const listSides: ReadonlyMap<string, Side> = new Map(
  (Object.keys(relationshipTypes) as RelationshipType[]).flatMap((type) =>
    (['OUT', 'IN'] as const).map((direction) => [listName(type, direction), { type, direction }] as const),
  ),
)

export const listWord = (t: Words, type: RelationshipType, direction: Side['direction']): string => t(`list.${listName(type, direction)}`)

/** A list's own name as a title; `all` is every relationship. */
export function listTitle(t: Words, list: string): string {
  const side = listSides.get(list)
  return side ? listWord(t, side.type, side.direction) : t('expand.every')
}
