import { standings } from '#vocabulary'
import { dayNumber } from './days.ts'
import { OwnershipError } from './errors.ts'
import type { SnapshotAt } from './snapshot.ts'
import { interests, type Timeline } from './timeline.ts'
import { byte, int } from './typed-arrays.ts'
import type { Versions } from './versions.ts'

/** The question of a snapshot in the units of the timeline's columns. */
export type Held = {
  readonly day: number
  readonly known: number
  readonly interest: number
  /** True where capital stands in for what nobody gives of the interest asked. */
  readonly standsIn: boolean
  readonly weakest: number
  readonly origins: number
  /** By set of sources: 1 where the evidence asked leaves one of them. */
  readonly admitted: Uint8Array
}

/** Throws DATE_NOT_COVERED before anything is known or may have held: nothing recorded then is no statement about then. */
export function heldAt(timeline: Timeline, at: SnapshotAt): Held {
  const [day, known] = [dayNumber(at.asOf), dayNumber(at.knownAt)]
  const { earliest } = timeline
  if (earliest && known < earliest.known) throw notCovered(`nothing was known on ${at.knownAt}`)
  if (earliest && day < earliest.valid) throw notCovered(`no stake reaches back to ${at.asOf}`)
  const { without = [], only, standing, origins = 0 } = at.evidence ?? {}
  const admits = (set: readonly string[]) =>
    (only === undefined || set.some((source) => only.includes(source))) &&
    (without.length === 0 || set.length === 0 || set.some((source) => !without.includes(source)))
  return {
    day,
    known,
    interest: interests.indexOf(at.interest ?? 'capital'),
    standsIn: at.interest === 'votes',
    weakest: standing === undefined ? standings.length : standings.indexOf(standing),
    origins,
    admitted: Uint8Array.from(timeline.sourceSets, (set) => (admits(set) ? 1 : 0)),
  }
}

const notCovered = (fault: string) => new OwnershipError('DATE_NOT_COVERED', `${fault}: no snapshot can be drawn for it`)

/** Whether a version may have held, was known, and is good enough evidence. Its interest is looked at elsewhere. */
export function mayHold(table: Versions, row: number, held: Held): boolean {
  if (int(table.knownFrom, row) > held.known || int(table.knownTo, row) <= held.known) return false
  if (int(table.validFromMin, row) > held.day || int(table.validToMax, row) <= held.day) return false
  if (byte(table.standing, row) > held.weakest || int(table.origins, row) < held.origins) return false
  return byte(held.admitted, int(table.sourceSet, row)) === 1
}
