import { type Claim, type EntityKind, isRelationshipType, type RelationshipDefinition, relationshipTypes, standingOf } from '#vocabulary'

/** Why a claim makes no relationship; the first that applies. */
export type LeftOut = 'speech' | 'mode' | 'ends' | 'undated'

/** A claim whose `subject` and `object` are entity ids already. */
export type RelatedClaim = Claim

type Ends = Pick<RelatedClaim, 'predicate' | 'mode' | 'subject' | 'object'>
export type KindOf = (entityId: string) => EntityKind | undefined

/** `TYPE|from|to` of the entities at a claim's ends, where it makes a relationship once it is dated. */
export const pairOf = (claim: Ends, kindOf: KindOf): string | undefined =>
  reasonLeftOut(claim, kindOf) === undefined ? `${claim.predicate}|${claim.subject}|${claim.object}` : undefined

/** Why a claim makes no relationship, its days apart. */
export function reasonLeftOut({ predicate, mode, subject, object }: Ends, kindOf: KindOf): Exclude<LeftOut, 'undated'> | undefined {
  if (!isRelationshipType(predicate)) return 'speech'
  if (standingOf[mode] === undefined) return 'mode'
  const definition: RelationshipDefinition = relationshipTypes[predicate]
  const fits = stands(kindOf(subject), definition.from) && object !== undefined && stands(kindOf(object), definition.to)
  return fits ? undefined : 'ends'
}

const stands = (kind: EntityKind | undefined, kinds: readonly string[]): boolean => kind !== undefined && kinds.includes(kind)
