import { byDays, type Window } from './days.ts'
import type { Reading } from './reading.ts'
import { settleInOrder } from './settle.ts'

/** What `replaces` does among the claims known on a day: which are left out, and which end because another begins. */
export type Replaced = { readonly leftOut: ReadonlySet<Reading>; readonly ends: ReadonlyMap<Reading, Window> }

/**
 * A claim closes what it replaces at its own start. Without a start, or where that does not begin later, it leaves the other out and
 * replaces in its stead; what is left out replaces nothing.
 */
export function replacedAmong(known: readonly Reading[]): Replaced {
  const byId = new Map(known.map((reading) => [reading.id, reading]))
  const targets = new Map(known.map((reading) => [reading, replacedBy(reading, byId)]))
  const replacers = invert(targets)
  const leftOut = new Set<Reading>()
  const ends = new Map<Reading, Window>()
  settleInOrder(
    known,
    (reading) => replacers.get(reading) ?? [],
    (by, settled) => {
      const met = new Set([by])
      const open = [...(targets.get(by) ?? [])]
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (met.has(one)) continue
        met.add(one)
        if (by.start && beginsAfter(by.start, one)) close(one, by.start, ends)
        else if (leftOut.has(one) || !settled.has(one)) {
          leftOut.add(one)
          settled.add(one)
          open.push(...(targets.get(one) ?? []))
        }
      }
    },
  )
  return { leftOut, ends }
}

const beginsAfter = (start: Window, { start: other }: Reading): boolean => other === undefined || start.first > other.last

/** The earliest end stays. */
function close(reading: Reading, start: Window, ends: Map<Reading, Window>): void {
  const end = ends.get(reading) ?? reading.end
  ends.set(reading, end && byDays(end, start) <= 0 ? end : start)
}

const replacedBy = (reading: Reading, byId: ReadonlyMap<string, Reading>): Reading[] =>
  reading.replaces.map((id) => byId.get(id)).filter((one) => one !== undefined && one !== reading) as Reading[]

function invert(targets: ReadonlyMap<Reading, readonly Reading[]>): Map<Reading, Reading[]> {
  const replacers = new Map<Reading, Reading[]>()
  for (const [by, replaced] of targets) {
    for (const one of replaced) replacers.set(one, [...(replacers.get(one) ?? []), by])
  }
  return replacers
}
