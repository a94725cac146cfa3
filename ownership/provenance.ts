/**
 * Minimal sets of things that by themselves keep a monotone condition true. `holds` gets the places that are left, ascending.
 * The search follows a hitting-set tree (Reiter 1987) over minimal sets found by halving (Junker 2004).
 */
export type Provenance = {
  /** Smallest first, at most `take` of them; each a list of places. */
  readonly minimal: readonly (readonly number[])[]
  /** Places without any one of which the condition fails. */
  readonly critical: readonly number[]
  /** True where these are all minimal sets, or the smallest of all. */
  readonly complete: boolean
}

const NOTHING: Provenance = { minimal: [], critical: [], complete: true }

/** `budget` bounds how often the condition is tried. */
export function provenance(size: number, holds: (kept: readonly number[]) => boolean, take: number, budget: number): Provenance {
  let tried = 0
  const all = Array.from({ length: size }, (_, place) => place)
  const tests = (kept: readonly number[]) => {
    tried++
    return holds([...kept].sort((one, other) => one - other))
  }
  if (!tests(all)) return NOTHING
  const first = tests([]) ? [] : shrink([], false, all, tests)
  const critical = first.filter((place) => !tests(all.filter((other) => other !== place)))
  const found = new Map([[first.join(), first]])
  const seen = new Set<string>()
  const forbidden: (readonly number[])[] = first.map((place) => [place])
  for (let next = forbidden.shift(); next; next = forbidden.shift()) {
    if (tried > budget) return { minimal: smallest(found, take), critical, complete: false }
    const key = next.join()
    if (seen.has(key)) continue
    seen.add(key)
    const left = all.filter((place) => !next.includes(place))
    const set =
      [...found.values()].find((known) => known.every((place) => !next.includes(place))) ??
      (tests(left) ? shrink([], false, left, tests) : undefined)
    if (!set) continue
    found.set(set.join(), set)
    for (const place of set) forbidden.push([...next, place].sort((one, other) => one - other))
  }
  return { minimal: smallest(found, take), critical, complete: true }
}

const smallest = (found: ReadonlyMap<string, readonly number[]>, take: number): readonly (readonly number[])[] =>
  [...found.values()].sort((one, other) => one.length - other.length || compare(one, other)).slice(0, take)

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, at) => value !== other[at])
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0)
}

/** A minimal part of `choice` that makes the condition true beside `given`. */
function shrink(
  given: readonly number[],
  grown: boolean,
  choice: readonly number[],
  tests: (kept: readonly number[]) => boolean,
): readonly number[] {
  if (grown && tests(given)) return []
  if (choice.length <= 1) return choice
  const [left, right] = [choice.slice(0, choice.length >> 1), choice.slice(choice.length >> 1)]
  const fromRight = shrink([...given, ...left], true, right, tests)
  const fromLeft = shrink([...given, ...fromRight], fromRight.length > 0, left, tests)
  return [...fromLeft, ...fromRight].sort((one, other) => one - other)
}
