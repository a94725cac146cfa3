import { builder } from '../../builder.ts'
import type { ControlAnswer } from '../../ownership/answers/owners.ts'
import type { DerivedView, EntityView } from '../../views.ts'
import { CertaintyEnum } from '../enums.ts'
import { EvidencedRef } from '../evidenced.ts'
import { RelationshipRef, ShareholderRef } from '../refs.ts'
import { DerivedRef, relationshipsOfIds, toldEntity } from './derived.ts'

export type ControlView = DerivedView & { readonly found: ControlAnswer }
type ControllerView = { readonly controller: EntityView; readonly certain: boolean }

const ControllerRef = builder.objectRef<ControllerView>('Controller').implement({
  description: 'Who controls, and is controlled by nobody.',
  fields: (t) => ({
    controller: t.field({ type: ShareholderRef, resolve: ({ controller }) => controller }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'POSSIBLY where it is so for some of the values that shares may have.',
      resolve: ({ certain }) => (certain ? 'certainly' : 'possibly'),
    }),
  }),
})

export const ControlRef = builder.objectRef<ControlView>('Control').implement({
  description: 'Who decides in a company. Control is no percentage.',
  interfaces: [EvidencedRef, DerivedRef],
  fields: (t) => ({
    controllers: t.field({
      type: [ControllerRef],
      description: 'The tops of the relation, all of them; those protected apart.',
      resolve: async ({ found, clock }, _, { graph }) => {
        const shown = await Promise.all(
          found.controllers.map(async ({ controller, certain }) => {
            const told = await toldEntity(controller, clock, graph)
            return told && { controller: told, certain }
          }),
        )
        return shown.filter((one) => one !== undefined)
      },
    }),
    controllerCount: t.int({ description: 'How many there are, protected ones too.', resolve: ({ found }) => found.controllers.length }),
    widelyHeld: t.boolean({
      description: 'Nobody controls it by more than half of the votes, or by an instrument.',
      resolve: ({ found }) => found.widelyHeld,
    }),
    relationships: t.field({
      type: [RelationshipRef],
      description: 'The instruments and stakes it rests on.',
      resolve: async ({ found, clock }, _, { graph }) => relationshipsOfIds(found.basis.relationships, clock, graph),
    }),
  }),
})
