import Fraction from 'fraction.js'

/** A stake with an exact share: the differential tests and the worked cases both speak it. */
export type ExactStake = { readonly owner: string; readonly owned: string; readonly share: Fraction }

const ZERO = new Fraction(0)
const ONE = new Fraction(1)

export const nodesOf = (stakes: readonly { readonly owner: string; readonly owned: string }[]): string[] =>
  [...new Set(stakes.flatMap(({ owner, owned }) => [owner, owned]))].sort()

/** Least non-negative solution of y = given + D y by plain Gauss–Jordan, closed loops taken out beforehand. */
export function surgery(stakes: readonly ExactStake[], members: readonly string[]): ReadonlyMap<string, Fraction> {
  const nodes = nodesOf(stakes)
  const inside = new Set(members)
  const kept = stakes.filter(({ owned, share }) => !inside.has(owned) && !share.equals(0))
  const reaching = reach(members, kept)
  const free = nodes.filter((node) => reaching.has(node) && !inside.has(node))
  const place = new Map(free.map((node, index) => [node, index]))
  const rows = free.map((node) => free.map((other) => (node === other ? ONE : ZERO)).concat(ZERO))
  for (const { owner, owned, share } of kept) {
    const row = rows[place.get(owned) ?? -1]
    if (!row) continue
    const column = inside.has(owner) ? free.length : place.get(owner)
    if (column === undefined) continue
    row[column] = (row[column] ?? ZERO)[column === free.length ? 'add' : 'sub'](share)
  }
  const values = gaussJordan(rows)
  return new Map(nodes.map((node) => [node, inside.has(node) ? ONE : (values[place.get(node) ?? -1] ?? ZERO)]))
}

/** N = (I - D)⁻¹ by columns; undefined where it is singular. */
export function inverse(stakes: readonly ExactStake[]): ((owner: string, owned: string) => Fraction) | undefined {
  const nodes = nodesOf(stakes)
  const place = new Map(nodes.map((node, index) => [node, index]))
  const rows = nodes.map((node) =>
    nodes.map((other) => (node === other ? ONE : ZERO)).concat(nodes.map((other) => (node === other ? ONE : ZERO))),
  )
  for (const { owner, owned, share } of stakes) {
    const [row, column] = [rows[place.get(owner) ?? -1], place.get(owned)]
    if (row && column !== undefined) row[column] = (row[column] ?? ZERO).sub(share)
  }
  const size = nodes.length
  for (let column = 0; column < size; column++) {
    const pivot = rows.findIndex((row, at) => at >= column && !(row[column] ?? ZERO).equals(0))
    if (pivot < 0) return undefined
    swap(rows, column, pivot)
    clear(rows, column)
  }
  return (owner, owned) => rows[place.get(owner) ?? -1]?.[size + (place.get(owned) ?? 0)] ?? ZERO
}

function reach(members: readonly string[], stakes: readonly ExactStake[]): ReadonlySet<string> {
  const reached = new Set(members)
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const { owner, owned } of stakes) if (reached.has(owner)) reached.add(owned)
  }
  return reached
}

function gaussJordan(rows: Fraction[][]): Fraction[] {
  rows.forEach((_, column) => {
    const pivot = rows.findIndex((row, at) => at >= column && !(row[column] ?? ZERO).equals(0))
    swap(rows, column, pivot)
    clear(rows, column)
  })
  return rows.map((row) => row.at(-1) ?? ZERO)
}

function swap(rows: Fraction[][], one: number, other: number): void {
  const [first, second] = [rows[one], rows[other]]
  if (!first || !second) throw new Error('a singular system: a closed loop was left in')
  rows[one] = second
  rows[other] = first
}

function clear(rows: Fraction[][], column: number): void {
  const lead = rows[column] ?? []
  const pivot = lead[column] ?? ONE
  rows[column] = lead.map((value) => value.div(pivot))
  rows.forEach((row, at) => {
    const factor = row[column] ?? ZERO
    if (at === column || factor.equals(0)) return
    rows[at] = row.map((value, place) => value.sub(factor.mul(rows[column]?.[place] ?? ZERO)))
  })
}
