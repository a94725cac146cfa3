/**
 * Reads at an index that came from the arrays themselves. The compiler cannot know that such an index is inside, so the
 * casts stand here and nowhere else; one function a type keeps the engine's guesses about each of them narrow.
 */
export const int = (array: Int32Array, index: number): number => array[index] as number
export const float = (array: Float64Array, index: number): number => array[index] as number
export const byte = (array: Uint8Array, index: number): number => array[index] as number

/** Turns counts per slot, kept one place to the right, into the starts of the slots. */
export function accumulate(starts: Int32Array): void {
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = int(starts, slot) + int(starts, slot - 1)
}
