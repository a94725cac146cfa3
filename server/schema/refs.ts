import { type EntityKind, entityKinds, type RelationshipType, relationshipTypes } from '#vocabulary'
import { builder } from '../builder.ts'
import type { ClaimView, ContradictionView, EntityView, NodeView, RecordView, RelationshipView, SourceView } from '../views.ts'
import { typeName } from './enums.ts'

/** The names of what refers to each other; each is filled in the module of its name. */
export const NodeRef = builder.interfaceRef<NodeView>('Node')
export const EntityRef = builder.interfaceRef<EntityView>('Entity')
export const ShareholderRef = builder.interfaceRef<EntityView>('Shareholder')
export const RelationshipRef = builder.interfaceRef<RelationshipView>('Relationship')
export const ClaimRef = builder.objectRef<ClaimView>('Claim')
export const SourceRef = builder.objectRef<SourceView>('Source')
export const RecordRef = builder.objectRef<RecordView>('Record')
export const ContradictionRef = builder.objectRef<ContradictionView>('Contradiction')

type Ref<View> = ReturnType<typeof builder.objectRef<View>>

const refs = <Key extends string, View>(keys: readonly Key[], name: (key: Key) => string) =>
  // Every key gets its ref; Object.fromEntries only forgets which.
  Object.fromEntries(keys.map((key) => [key, builder.objectRef<View>(name(key))])) as { [K in Key]: Ref<View> }

export const kindRefs = refs<EntityKind, EntityView>(Object.keys(entityKinds) as EntityKind[], (kind) => kind)
export const typeRefs = refs<RelationshipType, RelationshipView>(Object.keys(relationshipTypes) as RelationshipType[], typeName)

/** Who may stand at the owner end of OWNS: a role, not a kind. */
export const shareholderKinds: readonly string[] = relationshipTypes.OWNS.from

const isSet = (kinds: readonly string[], of: readonly string[]) => kinds.length === of.length && of.every((kind) => kinds.includes(kind))

export const isShareholders = (kinds: readonly string[]): boolean => isSet(kinds, shareholderKinds)
export const isEveryKind = (kinds: readonly string[]): boolean => isSet(kinds, Object.keys(entityKinds))

/** The type that covers these kinds: the kind itself, Shareholder, else Entity. */
export function endRef(kinds: readonly string[]): Ref<EntityView> | typeof EntityRef {
  const [only, ...others] = kinds
  if (only && others.length === 0) return kindRefs[only as EntityKind]
  return isShareholders(kinds) ? ShareholderRef : EntityRef
}
