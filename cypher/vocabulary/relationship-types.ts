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

/** The seventeen types, in the order in which they are listed everywhere. */
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

export const isRelationshipType = (text: string): text is RelationshipType => Object.hasOwn(relationshipTypes, text)
