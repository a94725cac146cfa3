import type { SnapshotAt } from '#ownership'
import type { AskedClock } from '../../clock.ts'
import { type EvidenceInput, evidence } from '../arguments.ts'

export type Given = {
  readonly interest?: string | null | undefined
  readonly evidence?: EvidenceInput | null | undefined
  readonly countDeclared?: boolean | null | undefined
}

/** What a snapshot is asked for. */
export function snapshotAsked({ asOf, knownAt }: AskedClock, given: Given): SnapshotAt {
  const { interest, evidence: floor, countDeclared } = given
  return {
    asOf,
    knownAt,
    // The enum lists the words of the vocabulary.
    ...(interest && { interest: interest as NonNullable<SnapshotAt['interest']> }),
    ...(floor && { evidence: evidence(floor) }),
    ...(countDeclared === true && { countDeclared }),
  }
}
