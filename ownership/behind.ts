import type { Day } from '#vocabulary'
import { dayText } from './days.ts'
import { type Held, heldAt, mayHold } from './held.ts'
import type { Snapshot } from './snapshot.ts'
import { byte, int } from './typed-arrays.ts'
import { NO_DAY, version } from './versions.ts'

/** The stored edges that one stake of a snapshot rests on, alternatives included, and the age of their figures. */
export type Behind = {
  readonly relationships: readonly string[]
  /** The last day on which its newest figure is confirmed; absent where no figure is dated. */
  readonly figureDay?: Day
}

/** What stands behind the stake of an owner in a company, both nodes; `declared` asks for indirect declarations instead. */
export function edgesBehind(s: Snapshot, owner: number, company: number, declared = false): Behind {
  const { stakes } = s.timeline
  const held = heldOf(s)
  const [from, to] = [int(s.entityOf, owner), int(s.entityOf, company)]
  const rows: number[] = []
  for (let row = int(stakes.start, to); row < int(stakes.start, to + 1); row++) {
    if (int(stakes.from, row) !== from || !mayHold(stakes, row, held)) continue
    if (((byte(stakes.flags, row) & version.indirect) !== 0) === declared) rows.push(row)
  }
  const asked = rows.filter((row) => byte(stakes.interest, row) === held.interest)
  const capital = held.standsIn && asked.length === 0 ? rows.filter((row) => byte(stakes.interest, row) === 0) : []
  const chosen = [...asked, ...capital]
  const day = chosen.reduce((newest, row) => Math.max(newest, int(stakes.figureDay, row)), NO_DAY)
  return { relationships: chosen.map((row) => stakes.ids[row] ?? ''), ...(day === NO_DAY ? {} : { figureDay: dayText(day) }) }
}

/** A stake between two nodes. */
export type Pair = { readonly owner: number; readonly company: number }

/**
 * The stakes on any way from these nodes down to a company, nearest to the company first: what its figures about them rest on.
 * From nobody in particular: every stake above it.
 */
export function stakesBetween(s: Snapshot, sources: readonly number[] | undefined, company: number): readonly Pair[] {
  const below = sources === undefined ? undefined : reachedFrom(s, sources)
  const members = new Set(sources)
  const seen = new Set([company])
  const pairs: Pair[] = []
  for (const at of seen) {
    // A member ends a way: stakes in it do not count.
    if (at >= s.companies || (members.has(at) && at !== company)) continue
    for (const start of [s.innerStart, s.leafStart]) {
      for (let edge = int(start, at); edge < int(start, at + 1); edge++) {
        const owner = int(s.owner, edge)
        if (int(s.hi, edge) === 0 || below?.has(owner) === false) continue
        pairs.push({ owner, company: at })
        seen.add(owner)
      }
    }
  }
  return pairs
}

function reachedFrom(s: Snapshot, sources: readonly number[]): ReadonlySet<number> {
  const reached = new Set(sources)
  for (const node of reached) {
    for (let out = int(s.outStart, node); out < int(s.outStart, node + 1); out++) reached.add(int(s.outCompany, out))
  }
  return reached
}

const questions = new WeakMap<Snapshot, Held>()

function heldOf(s: Snapshot): Held {
  const held = questions.get(s) ?? heldAt(s.timeline, s.at)
  questions.set(s, held)
  return held
}
