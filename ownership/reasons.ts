import type { Day } from '#vocabulary'
import { dayText } from './days.ts'
import { stake } from './pair.ts'
import type { Snapshot } from './snapshot.ts'
import { byte, int } from './typed-arrays.ts'
import { NO_DAY } from './versions.ts'

/** One edge an answer rests on, with what a reader needs to check it. */
export type Reason = {
  readonly owner: number
  readonly company: number
  /** Id of the stored relationship that stands for the pair. */
  readonly relationship: string
  /** Billionths; absent where the edge is an instrument of control. */
  readonly share?: { readonly lo: number; readonly hi: number; readonly loOpen: boolean; readonly hiOpen: boolean }
  readonly instrument?: string
  readonly sources: readonly string[]
  readonly figureDay?: Day
}

/** The reason an edge of a snapshot gives. */
export function stakeReason(s: Snapshot, owner: number, company: number, edge: number): Reason {
  const { stakes, sourceSets } = s.timeline
  const [row, flags] = [int(s.version, edge), byte(s.flags, edge)]
  const day = int(stakes.figureDay, row)
  return {
    owner,
    company,
    relationship: stakes.ids[row] ?? '',
    share: { lo: int(s.lo, edge), hi: int(s.hi, edge), loOpen: (flags & stake.loOpen) !== 0, hiOpen: (flags & stake.hiOpen) !== 0 },
    sources: sourceSets[int(stakes.sourceSet, row)] ?? [],
    ...(day === NO_DAY ? {} : { figureDay: dayText(day) }),
  }
}
