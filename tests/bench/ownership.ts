import { performance } from 'node:perf_hooks'
import { controlSet } from '../../ownership/control.ts'
import { effectiveShares } from '../../ownership/effective-share.ts'
import { ownersOf } from '../../ownership/owners.ts'
import { ruleOf } from '../../ownership/rules/registry.ts'
import { sharesOfEach } from '../../ownership/shares-of-each.ts'
import { type Snapshot, snapshotAt, snapshotBytes } from '../../ownership/snapshot.ts'
import { verdicts } from '../../ownership/verdicts.ts'
import type { Figure } from './figure.ts'
import { mulberry32 } from './mulberry32.ts'
import { type MadeUp, madeUpEconomy } from './ownership-graph.ts'

const AT = { asOf: '2026-01-01', knownAt: '2026-01-01' }
const TIMES = 11

/**
 * Speed of the arithmetic on a made-up economy of so many companies and three times as many stakes, against two yardsticks of
 * the same process: READ merely reads owners and weights, GATHER sums weight times the value of the owner. Median of 11, warm.
 */
export function ownershipBench(companies = 1_000_000, seed = 42): Figure[] {
  const made = madeUpEconomy(companies, 3 * companies, seed)
  const drawn = time(3, () => snapshotAt(made.timeline, AT))
  const s = snapshotAt(made.timeline, AT)
  const [read, gather] = yardsticks(s)
  const into = new Float64Array(s.companies)
  const states = made.states.map((state) => s.nodeOf[state] as number)
  const turn = (call: (state: number) => unknown) => {
    let next = 0
    return () => call(states[next++ % states.length] as number)
  }
  const solve = time(
    TIMES,
    turn((state) => effectiveShares(s, { members: [state] }, 'lo', into)),
  )
  const eight = states.slice(0, 8).map((state) => ({ members: [s.nodeOf[state] as number] }))
  const inSolves = (name: string, value: number): Figure => ({ name: `${name}, × SOLVE`, value, unit: 'ms', ratio: value / solve })
  const random = mulberry32(seed)
  const listed = Array.from({ length: 200 }, () => Math.floor(random() * s.nodes))
  const owners = Array.from({ length: 300 }, () => once(() => ownersOf(s, Math.floor(random() * s.companies))))
  const control = states.map((state) => once(() => controlSet(s, [state], {}, 'certain')))
  const cascade = time(TIMES, () => verdicts(s, ruleOf('OFAC_50'), { parties: listed }))
  return [
    { name: 'READ', value: read, unit: 'ms' },
    { name: 'GATHER, × READ', value: gather, unit: 'ms', ratio: gather / read },
    { name: 'SOLVE: one state in all companies, × READ', value: solve, unit: 'ms', ratio: solve / read },
    { name: 'SOLVE, × GATHER', value: solve, unit: 'ms', ratio: solve / gather },
    inSolves(
      'eight states at once',
      time(TIMES, () => sharesOfEach(s, eight, 'lo')),
    ),
    inSolves('both bounds, 30% ranged', rangedSolve(companies, seed)),
    inSolves('all owners of one company, p95', quantile(owners, 0.95)),
    inSolves('cascade of a list of 200', cascade),
    inSolves('control set of one state, p50', quantile(control, 0.5)),
    inSolves('snapshot from the timeline', drawn),
    { name: 'the same, a stake', value: (drawn * 1000) / s.owner.length, unit: 'µs' },
    { name: 'memory of a snapshot, a stake or node', value: snapshotBytes(s) / (s.owner.length + s.nodes), unit: 'B' },
  ]
}

function rangedSolve(companies: number, seed: number): number {
  const made: MadeUp = madeUpEconomy(companies, 3 * companies, seed, { ranged: 0.3 })
  const s = snapshotAt(made.timeline, AT)
  const members = [s.nodeOf[made.states[0] as number] as number]
  const into = new Float64Array(s.companies)
  return time(TIMES, () => {
    effectiveShares(s, { members }, 'lo', into)
    effectiveShares(s, { members }, 'hi', into)
  })
}

function yardsticks({ owner, lo, nodes }: Snapshot): [number, number] {
  const x = new Float64Array(nodes).fill(0.5)
  const sums = new Float64Array(2)
  const read = time(TIMES, () => {
    sums[0] = readAll(owner, lo)
  })
  const gather = time(TIMES, () => {
    sums[1] = gatherAll(owner, lo, x)
  })
  if (sums.some(Number.isNaN)) throw new Error('the yardsticks did not read numbers')
  return [read, gather]
}

function readAll(owner: Int32Array, lo: Int32Array): number {
  let sum = 0
  for (let edge = 0; edge < owner.length; edge++) sum += (owner[edge] as number) ^ (lo[edge] as number)
  return sum
}

function gatherAll(owner: Int32Array, lo: Int32Array, x: Float64Array): number {
  let sum = 0
  for (let edge = 0; edge < owner.length; edge++) sum += (lo[edge] as number) * (x[owner[edge] as number] as number)
  return sum
}

/** Median of so many runs after two that warm up. */
function time(times: number, run: () => unknown): number {
  run()
  run()
  return quantile(
    Array.from({ length: times }, () => once(run)),
    0.5,
  )
}

function once(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const quantile = (values: readonly number[], at: number): number =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(at * values.length))] ?? 0
