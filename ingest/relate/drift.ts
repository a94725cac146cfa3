import { agree } from './agreement.ts'
import type { Group } from './groups.ts'
import type { Reading } from './reading.ts'
import { settleInOrder } from './settle.ts'

/** By claim, those of the pair whose sources it repeats and that do not repeat its own; claims that repeat none are missing. */
export type Originals = ReadonlyMap<Reading, readonly Reading[]>

const NONE: Originals = new Map()

/** Who repeats whom among the claims of a pair, whatever the day. */
export function originalsAmong(readings: readonly Reading[]): Originals {
  if (readings.every(({ lineage }) => lineage.repeats.size === 0)) return NONE
  const originals = new Map<Reading, readonly Reading[]>()
  for (const reading of readings) {
    const { repeats } = reading.lineage
    if (repeats.size === 0) continue
    const repeated = readings.filter(({ source, lineage }) => repeats.has(source) && !lineage.repeats.has(reading.source))
    if (repeated.length > 0) originals.set(reading, repeated)
  }
  return originals
}

/** The claims that are drift among those of these groups, each with the claims it stands with. */
export type Drift = ReadonlyMap<Reading, readonly Reading[]>

/**
 * A claim is drift where it agrees with none of the claims it repeats but such as are drift, or where `driftFrom` names a claim that
 * stands. Of a circle, the least id is none.
 */
export function driftAmong(groups: readonly Group[], originals: Originals): Drift {
  const standing = groups.flatMap(({ claims }) => claims.map(({ reading }) => reading))
  const repeated = repeatedInGroups(groups, originals)
  const named = namedByHand(standing)
  const drift = new Map<Reading, readonly Reading[]>()
  const waitsFor = (reading: Reading) => [...(repeated.get(reading) ?? []), ...(named.get(reading) ?? [])]
  settleInOrder(standing, waitsFor, (reading, settled) => {
    const breaksACircle = waitsFor(reading).some((other) => !settled.has(other))
    if (breaksACircle) return
    const rivals = repeated.get(reading) ?? []
    const byRule = rivals.length > 0 && rivals.every((other) => drift.has(other) || !agree(reading, other))
    const from = [...(byRule ? rivals : []), ...(named.get(reading) ?? [])]
    if (from.length > 0) drift.set(reading, from)
  })
  return drift
}

function repeatedInGroups(groups: readonly Group[], originals: Originals): Map<Reading, readonly Reading[]> {
  const repeated = new Map<Reading, readonly Reading[]>()
  if (originals.size === 0) return repeated
  for (const { claims } of groups) {
    const members = new Set(claims.map(({ reading }) => reading))
    for (const reading of members) {
      const here = originals.get(reading)?.filter((other) => members.has(other)) ?? []
      if (here.length > 0) repeated.set(reading, here)
    }
  }
  return repeated
}

function namedByHand(standing: readonly Reading[]): Map<Reading, readonly Reading[]> {
  const named = new Map<Reading, readonly Reading[]>()
  for (const reading of standing) {
    if (reading.driftFrom.length === 0) continue
    const from = standing.filter((other) => other !== reading && reading.driftFrom.includes(other.id))
    if (from.length > 0) named.set(reading, from)
  }
  return named
}
