/** Which rows of a load were marked; one bit a row. */
export class RowMarks {
  #bits = new Uint8Array(1024)
  #count = 0

  get count(): number {
    return this.#count
  }

  has(row: number): boolean {
    return ((this.#bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
  }

  add(row: number): void {
    const place = row >> 3
    if (place >= this.#bits.length) this.#grow(place)
    if (this.has(row)) return
    this.#bits[place] = (this.#bits[place] ?? 0) | (1 << (row & 7))
    this.#count++
  }

  /** Takes the marks from this row and all later ones. */
  removeFrom(row: number): void {
    for (let later = row; later < 8 * this.#bits.length; later++) {
      if (!this.has(later)) continue
      this.#bits[later >> 3] = (this.#bits[later >> 3] ?? 0) & ~(1 << (later & 7))
      this.#count--
    }
  }

  #grow(place: number): void {
    const bits = new Uint8Array(Math.max(2 * this.#bits.length, place + 1))
    bits.set(this.#bits)
    this.#bits = bits
  }
}
