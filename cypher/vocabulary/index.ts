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
import { buys } from './relationships/buys.ts'
import { controls } from './relationships/controls.ts'
import { covers } from './relationships/covers.ts'
import { delivers } from './relationships/delivers.ts'
import { holdsOffice } from './relationships/holds-office.ts'
import { imposes } from './relationships/imposes.ts'
import { listedIn } from './relationships/listed-in.ts'
import { locatedIn } from './relationships/located-in.ts'
import { makes } from './relationships/makes.ts'
import { operates } from './relationships/operates.ts'
import { owns } from './relationships/owns.ts'
import { partOf } from './relationships/part-of.ts'
import { participatesIn } from './relationships/participates-in.ts'
import { succeeds } from './relationships/succeeds.ts'
import { supplies } from './relationships/supplies.ts'
import { uses } from './relationships/uses.ts'
import { within } from './relationships/within.ts'

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

export const relationshipTypes = {
  OWNS: owns,
  CONTROLS: controls,
  PART_OF: partOf,
  HOLDS_OFFICE: holdsOffice,
  BUYS: buys,
  SUPPLIES: supplies,
  COVERS: covers,
  DELIVERS: delivers,
  MAKES: makes,
  OPERATES: operates,
  USES: uses,
  PARTICIPATES_IN: participatesIn,
  LISTED_IN: listedIn,
  IMPOSES: imposes,
  LOCATED_IN: locatedIn,
  WITHIN: within,
  SUCCEEDS: succeeds,
} as const
export type RelationshipType = keyof typeof relationshipTypes

export const isEntityKind = (text: string): text is EntityKind => Object.hasOwn(entityKinds, text)
export const isRelationshipType = (text: string): text is RelationshipType => Object.hasOwn(relationshipTypes, text)

export * from './ancestry.ts'
export * from './bookkeeping.ts'
export * from './claim.ts'
export * from './code-points.ts'
export type { EntityDefinition, Properties, Property, PropertyKind, RelationshipDefinition } from './define.ts'
export * from './entity.ts'
export * from './identifier-schemes.ts'
export * from './money.ts'
export * from './partial-date.ts'
export * from './record.ts'
export * from './relationship.ts'
export * from './restriction-status.ts'
export * from './share.ts'
export * from './source.ts'
