/** Sorts texts by code point. JavaScript compares UTF-16 units, which puts U+1F600 before U+FF01. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const unitA = a.charCodeAt(at)
    const unitB = b.charCodeAt(at)
    if (unitA !== unitB) return weight(unitA) - weight(unitB)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above every other unit. */
const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** Two ids in code-point order. */
export const sortedPair = (a: string, b: string): readonly [string, string] => (byCodePoint(a, b) < 0 ? [a, b] : [b, a])
