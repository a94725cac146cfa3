import { company } from './entities/company.ts'
import { contract } from './entities/contract.ts'
import { facility } from './entities/facility.ts'
import { governmentBody } from './entities/government-body.ts'
import { initiative } from './entities/initiative.ts'
import { organization } from './entities/organization.ts'
import { person } from './entities/person.ts'
import { place } from './entities/place.ts'
import { restriction } from './entities/restriction.ts'
import { system } from './entities/system.ts'
import { unknown } from './entities/unknown.ts'

/** The eleven kinds, in the order in which they are listed everywhere. */
export const entityKinds = {
  Company: company,
  Person: person,
  GovernmentBody: governmentBody,
  Organization: organization,
  Contract: contract,
  Facility: facility,
  Initiative: initiative,
  System: system,
  Restriction: restriction,
  Place: place,
  Unknown: unknown,
} as const
export type EntityKind = keyof typeof entityKinds

export const isEntityKind = (text: string): text is EntityKind => Object.hasOwn(entityKinds, text)

export * from './ancestry.ts'
export * from './bookkeeping.ts'
export * from './claim.ts'
export * from './code-points.ts'
export { isCountry } from './country.ts'
export type { EntityDefinition, Properties, Property, PropertyKind, RelationshipDefinition } from './define.ts'
export * from './entity.ts'
export * from './identifier-schemes.ts'
export * from './money.ts'
export * from './ownership-edge.ts'
export * from './partial-date.ts'
export * from './record.ts'
export * from './relationship.ts'
export * from './relationship-types.ts'
export * from './restriction-status.ts'
export * from './sentence.ts'
export * from './share.ts'
export * from './source.ts'
