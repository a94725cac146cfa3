import { builder } from '../builder.ts'
import { kindRefs } from './refs.ts'
import { RestrictionStatusEnum, statusChanges, statusOn } from './status-history.ts'

builder.objectField(kindRefs.Restriction, 'status', (t) =>
  t.field({
    type: RestrictionStatusEnum,
    nullable: true,
    description: 'Its status on a day: that of the latest change that had surely happened by then. Null before the first that is recorded.',
    args: { asOf: t.arg({ type: 'Date', description: 'Unsaid: the day of the field above.' }) },
    resolve: ({ entity, clock }, { asOf }) => statusOn(statusChanges(entity.properties.statusHistory), asOf ?? clock.asOf),
  }),
)
