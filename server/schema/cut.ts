import { type Cut, cutReasons } from '#graph'
import { builder } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import { DirectionEnum, RelationshipTypeEnum, wordEnum } from './enums.ts'
import { EntityRef } from './refs.ts'

const reasons = [...cutReasons, 'mostNamed'] as const

export type CutView = {
  readonly cut: Omit<Cut, 'reason'> & { readonly reason: (typeof reasons)[number] }
  readonly clock: AskedClock
}

const says = {
  perEntity: 'More of this type and direction than are followed at one entity: the strongest are.',
  mostEntities: 'The answer has as many entities as it may have.',
  protected: 'The other end is protected: it is counted and not told.',
  mostNamed: 'The figure rests on more than it names: what is nearest, or largest, is named.',
} satisfies { [Reason in (typeof reasons)[number]]: string }

const CutReasonEnum = wordEnum('CutReason', 'Why something was left out.', reasons, (reason) => says[reason])

/** Where an answer left something out, and how much. */
export const CutRef = builder.objectRef<CutView>('Cut').implement({
  description: 'Relationships of one type and direction at an entity, of which an answer shows only some.',
  fields: (t) => ({
    at: t.field({ type: EntityRef, resolve: ({ cut, clock }) => ({ entity: cut.at, clock }) }),
    type: t.field({ type: RelationshipTypeEnum, resolve: ({ cut }) => cut.type }),
    direction: t.field({ type: DirectionEnum, description: 'OUT where they start at the entity.', resolve: ({ cut }) => cut.direction }),
    reason: t.field({ type: CutReasonEnum, resolve: ({ cut }) => cut.reason }),
    shown: t.int({ resolve: ({ cut }) => cut.shown }),
    total: t.int({ description: 'Told no further than 10,000.', resolve: ({ cut }) => cut.total }),
    totalIsFloor: t.boolean({ description: 'There are more than the total says.', resolve: ({ cut }) => cut.totalIsFloor }),
  }),
})
