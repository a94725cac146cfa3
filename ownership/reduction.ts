import { float } from './typed-arrays.ts'

/**
 * A loop of n nodes after state reduction (Grassmann, Taksar and Heyman 1985): elimination of I - D in which every diagonal
 * is a sum of what leaves, so that nothing is subtracted and each value keeps its own relative accuracy, however weak the leak.
 */
export type Reduction = {
  readonly size: number
  /** Row i: weights to nodes before i as they stood when i was eliminated; to nodes after i, what of them i took over. */
  readonly rows: Float64Array
  /** What leaves node i when it is eliminated; 0 where its capital never leaves the loop. */
  readonly leaves: Float64Array
}

/** Eliminates from the last node to the first. `rows` and `leak` are used up; the diagonal of `rows` is not read. */
export function eliminate(rows: Float64Array, leak: Float64Array, size: number): Reduction {
  const leaves = new Float64Array(size)
  for (let out = size - 1; out >= 0; out--) {
    let total = float(leak, out)
    for (let k = 0; k < out; k++) total += float(rows, out * size + k)
    leaves[out] = total
    for (let i = 0; i < out; i++) takeOver(rows, leak, size, out, i, total)
  }
  return { size, rows, leaves }
}

function takeOver(rows: Float64Array, leak: Float64Array, size: number, out: number, i: number, total: number): void {
  const weight = float(rows, i * size + out)
  if (weight === 0 || total === 0) {
    rows[i * size + out] = 0
    return
  }
  const factor = weight / total
  rows[i * size + out] = factor
  for (let k = 0; k < out; k++) {
    const at = i * size + k
    rows[at] = float(rows, at) + factor * float(rows, out * size + k)
  }
  leak[i] = float(leak, i) + factor * float(leak, out)
}

/** Solves y = given + D y in place. A node whose capital never leaves gets 0: the least solution. */
export function substitute(reduction: Reduction, given: Float64Array): void {
  const { size, rows, leaves } = reduction
  for (let out = size - 1; out > 0; out--) {
    const value = float(given, out)
    for (let i = 0; value !== 0 && i < out; i++) given[i] = float(given, i) + float(rows, i * size + out) * value
  }
  for (let i = 0; i < size; i++) {
    let sum = float(given, i)
    for (let k = 0; k < i; k++) sum += float(rows, i * size + k) * float(given, k)
    given[i] = float(leaves, i) === 0 ? 0 : sum / float(leaves, i)
  }
}

/**
 * Solves visits = mass + visits D in place, `scale` being the unit of the weights: how often a climb that starts with
 * `mass` passes each node. Returns the mass that never leaves; nodes it circles in count no visits.
 */
export function substituteVisits(reduction: Reduction, mass: Float64Array, scale: number): number {
  const { size, rows, leaves } = reduction
  let caught = 0
  for (let out = size - 1; out >= 0; out--) {
    const arriving = float(mass, out)
    const leaving = float(leaves, out)
    if (leaving === 0) caught += arriving
    const visits = leaving === 0 ? 0 : (arriving * scale) / leaving
    mass[out] = visits
    for (let k = 0; visits !== 0 && k < out; k++) mass[k] = float(mass, k) + (float(rows, out * size + k) / scale) * visits
  }
  for (let i = 0; i < size; i++) {
    let visits = float(mass, i)
    for (let k = 0; k < i; k++) visits += float(rows, k * size + i) * float(mass, k)
    mass[i] = visits
  }
  return caught
}
