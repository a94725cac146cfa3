import { WHOLE } from '#vocabulary'
import { column } from './columns.ts'
import type { Graph } from './graph.ts'
import { stake } from './pair.ts'
import { byte, float, int } from './typed-arrays.ts'

/** A threshold in billionths; `strict` is "more than". */
export type Threshold = { readonly value: number; readonly strict: boolean }
/** Certain: whatever the true values are. Possible: for some of them. */
export type Mode = 'certain' | 'possible'

/** One end of what a set of holders has together, in billionths; an open end is not reached. */
export type End = { readonly value: number; readonly open: boolean }

/** What a growing set of holders has together in each company. */
export type Tally = {
  /** Adds a holder's stakes, but those named in `without`, and calls `onCompany` for each company it holds a stake in. */
  add(holder: number, onCompany: (company: number) => void): void
  /** At least, whatever the true values: max(Σ lo, 1 - Σ hi of all others where the table is complete). */
  least(company: number): End
  /** At most: min(Σ hi, 1 - Σ lo of all others). */
  most(company: number): End
  readonly touched: readonly number[]
  /** Forgets everything; a tally not cleared would speak into the next one. */
  clear(): void
}

/** Whether an end passes a threshold: an open least is above its value, an open most below. */
export function passes({ value, open }: End, { value: threshold, strict }: Threshold, mode: Mode): boolean {
  if (value !== threshold) return value > threshold
  return mode === 'certain' ? !strict || open : !strict && !open
}

type Scratch = {
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly loOpen: Int32Array
  readonly hiOpen: Int32Array
  busy: boolean
}
const scratches = new WeakMap<Graph, Scratch>()

/** `without` names stakes (edges of the graph) that do not count: they stand with those of all others. */
export function tally(s: Graph, without: ReadonlySet<number> = new Set()): Tally {
  const sums = claim(s)
  const touched: number[] = []
  const seen = (company: number) => float(sums.hi, company) !== 0
  return {
    touched,
    add(holder, onCompany) {
      for (let out = int(s.outStart, holder); out < int(s.outStart, holder + 1); out++) {
        const [company, edge] = [int(s.outCompany, out), int(s.outEdge, out)]
        if (int(s.hi, edge) === 0 || (without.size > 0 && without.has(edge))) continue
        if (!seen(company)) touched.push(company)
        count(s, sums, company, edge)
        onCompany(company)
      }
    },
    least: (company) => leastOf(s, sums, company),
    most: (company) => mostOf(s, sums, company),
    clear() {
      for (const company of touched) {
        sums.lo[company] = 0
        sums.hi[company] = 0
        sums.loOpen[company] = 0
        sums.hiOpen[company] = 0
      }
      touched.length = 0
      sums.busy = false
    },
  }
}

function claim(s: Graph): Scratch {
  const known = scratches.get(s)
  if (known && !known.busy) {
    known.busy = true
    return known
  }
  const floats = () => new Float64Array(s.companies)
  const ints = () => new Int32Array(s.companies)
  const made = { lo: floats(), hi: floats(), loOpen: ints(), hiOpen: ints(), busy: true }
  if (!known) scratches.set(s, made)
  return made
}

function count(s: Graph, sums: Scratch, company: number, edge: number): void {
  const flags = byte(s.flags, edge)
  sums.lo[company] = float(sums.lo, company) + int(s.lo, edge)
  sums.hi[company] = float(sums.hi, company) + int(s.hi, edge)
  if (flags & stake.loOpen) sums.loOpen[company] = int(sums.loOpen, company) + 1
  if (flags & stake.hiOpen) sums.hiOpen[company] = int(sums.hiOpen, company) + 1
}

function leastOf(s: Graph, sums: Scratch, company: number): End {
  const own = { value: float(sums.lo, company), open: int(sums.loOpen, company) > 0 }
  const bits = byte(s.columns, company)
  if ((bits & column.ranged) === 0 || (bits & column.complete) === 0) return own
  const all = totals(s, company)
  const rest = { value: WHOLE - (all.hi - float(sums.hi, company)), open: all.hiOpen > int(sums.hiOpen, company) }
  if (rest.value === own.value) return { value: own.value, open: own.open || rest.open }
  return rest.value > own.value ? rest : own
}

function mostOf(s: Graph, sums: Scratch, company: number): End {
  const own = { value: float(sums.hi, company), open: int(sums.hiOpen, company) > 0 }
  if ((byte(s.columns, company) & column.ranged) === 0) return own
  const all = totals(s, company)
  const rest = { value: WHOLE - (all.lo - float(sums.lo, company)), open: all.loOpen > int(sums.loOpen, company) }
  if (rest.value === own.value) return { value: own.value, open: own.open || rest.open }
  return rest.value < own.value ? rest : own
}

/** Sums over the whole table of a company. */
function totals(s: Graph, company: number) {
  let [lo, hi, loOpen, hiOpen] = [0, 0, 0, 0]
  for (const start of [s.innerStart, s.leafStart]) {
    for (let edge = int(start, company); edge < int(start, company + 1); edge++) {
      lo += int(s.lo, edge)
      hi += int(s.hi, edge)
      const flags = byte(s.flags, edge)
      if (flags & stake.loOpen) loOpen++
      if (flags & stake.hiOpen) hiOpen++
    }
  }
  return { lo, hi, loOpen, hiOpen }
}
