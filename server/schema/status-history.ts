import { type Day, isPartialDate, type Json, lastDay, type PartialDate, type RestrictionStatus, restrictionStatuses } from '#vocabulary'
import { builder } from '../builder.ts'
import { wordEnum } from './enums.ts'
import { isMap } from './values.ts'

export type StatusChange = { readonly from: PartialDate; readonly status: RestrictionStatus; readonly text: string | undefined }

export const RestrictionStatusEnum = wordEnum('RestrictionStatus', 'How far a legal instrument had come.', restrictionStatuses)

export const StatusChangeRef = builder.objectRef<StatusChange>('StatusChange').implement({
  description: 'A status of a legal instrument, from a day on.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', resolve: (change) => change.from }),
    status: t.field({ type: RestrictionStatusEnum, resolve: (change) => change.status }),
    text: t.string({ nullable: true, description: 'What happened, in a sentence.', resolve: (change) => change.text }),
  }),
})

/** The statuses a history holds, as written. */
export function statusChanges(history: Json | undefined): StatusChange[] {
  if (!Array.isArray(history)) return []
  return history.flatMap((entry: Json) => {
    if (!isMap(entry)) return []
    const { from, status, text } = entry
    if (typeof from !== 'string' || !isPartialDate(from) || !isStatus(status)) return []
    return [{ from, status, text: typeof text === 'string' ? text : undefined }]
  })
}

/** The status on a day: that of the latest change that had surely happened by then. */
export function statusOn(history: readonly StatusChange[], day: Day): RestrictionStatus | undefined {
  return history
    .filter((change) => lastDay(change.from) <= day)
    .reduce<StatusChange | undefined>(
      (latest, change) => (!latest || lastDay(latest.from) <= lastDay(change.from) ? change : latest),
      undefined,
    )?.status
}

const isStatus = (value: Json | undefined): value is RestrictionStatus => restrictionStatuses.some((status) => status === value)
