import { parseShare } from '#vocabulary'
import { OwnershipError } from './errors.ts'
import { type Spread, spread } from './fixpoint.ts'
import { stake } from './pair.ts'
import { partAbove } from './part.ts'
import type { Snapshot } from './snapshot.ts'
import type { Mode, Threshold } from './tally.ts'
import { byte, int } from './typed-arrays.ts'

export type ControlOptions = {
  /** Decimal text; unsaid: "0.5". */
  readonly threshold?: string
  /** Unsaid: true, more than the threshold. */
  readonly strict?: boolean
  /** Whether an instrument of control is enough. Unsaid: true. */
  readonly instruments?: boolean
}

/** `specialRight`: by an instrument and not by votes. `standIn`: rests on capital, as nobody gives the votes. Never a percentage. */
export type Controlled = {
  readonly company: number
  readonly certainty: 'certain' | 'possible'
  readonly specialRight: boolean
  readonly standIn: boolean
}

/**
 * Who these owners control together: least fixpoint over votes, more than half together with all they control, and
 * every instrument held by a member. `s` is best drawn with interest `votes`. Sorted by node.
 */
export function controlledBy(s: Snapshot, source: readonly number[], options: ControlOptions = {}): readonly Controlled[] {
  const certain = controlSet(s, source, options, 'certain')
  const possible = controlSet(s, source, options, 'possible')
  const byVotes = new Set(controlSet(s, source, { ...options, instruments: false }, 'possible'))
  const sure = new Set(certain)
  const members = new Set([...source, ...possible])
  return [...possible]
    .sort((one, other) => one - other)
    .map((company) => ({
      company,
      certainty: sure.has(company) ? ('certain' as const) : ('possible' as const),
      specialRight: !byVotes.has(company),
      standIn: byVotes.has(company) && restsOnStandIn(s, company, members),
    }))
}

/** The set alone, in the order met: one climb down, nothing worked out about its members. */
export function controlSet(s: Snapshot, source: readonly number[], options: ControlOptions, mode: Mode): readonly number[] {
  const question: Spread = { bases: [s], threshold: thresholdOf(options), mode }
  const found = spread(source, options.instruments === false ? question : { ...question, instruments: () => true })
  found.holdings.clear()
  return found.caught
}

export type Controllers = {
  /** Ultimate controllers: they control the company and nobody controls them. Below one half there may be several. */
  readonly controllers: readonly { readonly controller: number; readonly certainty: 'certain' | 'possible' }[]
  /** True where nobody controls it at the stated cut-off. */
  readonly widelyHeld: boolean
}

/** The tops of the relation of control above a company. */
export function ultimateControllers(s: Snapshot, company: number, options: ControlOptions = {}): Controllers {
  const part = partAbove(s, [company])
  const target = part.inner.get(company) ?? -1
  const sets = new Map<number, ReadonlySet<number>>()
  const controls = (node: number, mode: Mode) => new Set(controlSet(part.s, [node], options, mode))
  for (let node = 0; node < part.s.nodes; node++) {
    const set = node === target ? new Set<number>() : controls(node, 'possible')
    if (set.has(target)) sets.set(node, set)
  }
  const controlled = (node: number) => [...sets].some(([other, set]) => other !== node && set.has(node) && !sets.get(node)?.has(other))
  const tops = [...sets.keys()].filter((node) => !controlled(node))
  const controllers = tops.map((node) => ({
    controller: part.outer[node] as number,
    certainty: controls(node, 'certain').has(target) ? ('certain' as const) : ('possible' as const),
  }))
  return { controllers, widelyHeld: controllers.length === 0 }
}

/** Throws BAD_QUESTION where the text is no decimal from 0 to 1. */
export function thresholdOf({ threshold = '0.5', strict = true }: ControlOptions): Threshold {
  const value = parseShare(threshold)
  if (value === undefined) throw new OwnershipError('BAD_QUESTION', `"${threshold}" is no threshold, expected a decimal from 0 to 1`)
  return { value, strict }
}

function restsOnStandIn(s: Snapshot, company: number, members: ReadonlySet<number>): boolean {
  for (const start of [s.innerStart, s.leafStart]) {
    for (let edge = int(start, company); company < s.companies && edge < int(start, company + 1); edge++) {
      if (byte(s.flags, edge) & stake.standIn && members.has(int(s.owner, edge))) return true
    }
  }
  return false
}
