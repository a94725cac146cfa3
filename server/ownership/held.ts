import { type Snapshot, type SnapshotAt, snapshotAt, snapshotBytes, type Timeline, timelineAbove, timelineBytes } from '#ownership'
import { kept } from './kept.ts'

/** A stake or an instrument that could not be read, by the entity it leads into. */
export type Unreadable = ReadonlyMap<string, readonly string[]>

/** One version of the data, held for questions: its timeline, and the snapshots asked of it. */
export type HeldOwnership = {
  readonly timeline: Timeline
  readonly unreadable: Unreadable
  /** The graph above one entity: all that decides its figures, and no more. Cheap for as many dates as are asked. */
  above(entity: string, at: SnapshotAt): Snapshot
  /** The whole graph. */
  whole(at: SnapshotAt): Snapshot
  /** An answer of this version, kept as snapshots are. */
  once<Answer>(question: unknown, answer: () => Answer, bytesOf: (answer: Answer) => number): Answer
}

const MEGABYTE = 2 ** 20
/** Bytes of a snapshot beside its arrays. */
const OVERHEAD = 4_096

/** `megabytes` bounds what is kept beside the timeline. */
export function heldOwnership(timeline: Timeline, unreadable: Unreadable, megabytes = 512): HeldOwnership {
  const things = kept(megabytes * MEGABYTE)
  const part = (entity: string) => {
    const number = timeline.numbers.get(entity)
    return things.get(`above ${entity}`, () => timelineAbove(timeline, number === undefined ? [] : [number]), timelineBytes)
  }
  const drawn = (from: () => Timeline, whose: string, at: SnapshotAt) =>
    things.get(
      JSON.stringify([whose, at.asOf, at.knownAt, at.interest, at.evidence, at.countDeclared]),
      () => snapshotAt(from(), at),
      (s) => snapshotBytes(s) + OVERHEAD,
    )
  return {
    timeline,
    unreadable,
    above: (entity, at) => drawn(() => part(entity), `above ${entity}`, at),
    whole: (at) => drawn(() => timeline, 'whole', at),
    once: (question, answer, bytesOf) => things.get(JSON.stringify(question), answer, bytesOf),
  }
}
