import type { Instrument, Snapshot } from './snapshot.ts'
import { type End, type Mode, passes, type Tally, type Threshold, tally } from './tally.ts'
import { int } from './typed-arrays.ts'

/** What one climb down from a set of holders reads. */
export type Spread = {
  /** Snapshots whose stakes each may pass: capital, votes or both. Nodes are those of the first. */
  readonly bases: readonly Snapshot[]
  readonly threshold: Threshold
  readonly mode: Mode
  /** Which instruments of control carry on; unsaid: none. */
  readonly instruments?: (instrument: Instrument) => boolean
  /** Companies that are never caught. */
  readonly spared?: ReadonlySet<number>
  /** Stakes that do not count, as edges of each basis. */
  readonly without?: readonly ReadonlySet<number>[]
}

/** What holders have together, basis by basis, in the nodes of the first. */
export type Holdings = {
  add(holder: number, onCompany: (company: number) => void): void
  /** The end that decides: the largest over the bases. */
  end(company: number, mode: Mode): End
  passes(company: number, threshold: Threshold, mode: Mode): boolean
  companies(): number[]
  clear(): void
}

/**
 * Least fixpoint: who is caught when holders and all that they caught hold together. Two companies that hold each other up
 * are not caught by it. Returns the caught in the order met, the start left out, and what they and the start hold;
 * the caller clears it.
 */
export function spread(start: readonly number[], question: Spread): { caught: readonly number[]; holdings: Holdings } {
  const { threshold, mode, spared } = question
  const s = question.bases[0] as Snapshot
  const holdings = holdingsOf(question.bases, question.without)
  const inside = new Set(start)
  const caught: number[] = []
  const waiting = [...inside]
  const join = (company: number) => {
    if (inside.has(company) || spared?.has(company)) return
    inside.add(company)
    caught.push(company)
    waiting.push(company)
  }
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    holdings.add(holder, (company) => {
      if (!inside.has(company) && holdings.passes(company, threshold, mode)) join(company)
    })
    for (const instrument of question.instruments ? (s.instruments.get(holder) ?? []) : []) {
      if (question.instruments?.(instrument) && (mode === 'possible' || instrument.certain)) join(instrument.controlled)
    }
  }
  return { caught, holdings }
}

/** An empty set of holders over one basis or two. */
export function holdingsOf(bases: readonly Snapshot[], without: readonly ReadonlySet<number>[] = []): Holdings {
  const [first, ...others] = bases.map((s, place) => tally(s, without[place]))
  if (first && others.length === 0) return lone(first)
  return several(bases, first ? [first, ...others] : [])
}

const endOf = (held: Tally, company: number, mode: Mode): End => (mode === 'certain' ? held.least(company) : held.most(company))

const lone = (held: Tally): Holdings => ({
  add: (holder, onCompany) => held.add(holder, onCompany),
  end: (company, mode) => endOf(held, company, mode),
  passes: (company, threshold, mode) => passes(endOf(held, company, mode), threshold, mode),
  companies: () => [...held.touched],
  clear: () => held.clear(),
})

function several(bases: readonly Snapshot[], tallies: readonly Tally[]): Holdings {
  const main = bases[0] as Snapshot
  const there = (place: number, node: number) => int((bases[place] as Snapshot).nodeOf, int(main.entityOf, node))
  const back = (place: number, node: number) => int(main.nodeOf, int((bases[place] as Snapshot).entityOf, node))
  const ends = (company: number, mode: Mode) =>
    tallies.flatMap((held, place) => {
      const node = there(place, company)
      return node >= 0 && node < (bases[place] as Snapshot).companies ? [endOf(held, node, mode)] : []
    })
  const larger = (one: End, other: End) => (other.value > one.value || (other.value === one.value && one.open) ? other : one)
  return {
    add: (holder, onCompany) =>
      tallies.forEach((held, place) => {
        const node = there(place, holder)
        if (node >= 0) held.add(node, (company) => onCompany(back(place, company)))
      }),
    end: (company, mode) => ends(company, mode).reduce(larger, { value: 0, open: false }),
    passes: (company, threshold, mode) => ends(company, mode).some((end) => passes(end, threshold, mode)),
    companies: () => [...new Set(tallies.flatMap((held, place) => held.touched.map((company) => back(place, company))))],
    clear: () => {
      for (const held of tallies) held.clear()
    },
  }
}
