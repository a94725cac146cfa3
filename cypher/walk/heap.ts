/** A queue that gives the least first. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #compare: (a: T, b: T) => number

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  push(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.#swapped(above, at)) return
      at = above
    }
  }

  pop(): T | undefined {
    const items = this.#items
    const [least] = items
    const last = items.pop()
    if (last === undefined || items.length === 0) return least
    items[0] = last
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      // The lesser child rises.
      const child = right < items.length && this.#isLess(right, left) ? right : left
      if (child >= items.length || !this.#swapped(at, child)) return least
      at = child
    }
  }

  #isLess(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]]
    return one !== undefined && other !== undefined && this.#compare(one, other) < 0
  }

  /** Puts the lesser above; false where it stands there already. */
  #swapped(above: number, below: number): boolean {
    const [upper, lower] = [this.#items[above], this.#items[below]]
    if (upper === undefined || lower === undefined || this.#compare(upper, lower) <= 0) return false
    this.#items[above] = lower
    this.#items[below] = upper
    return true
  }
}
