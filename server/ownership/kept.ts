/** Things made at need and kept until their bytes are wanted for others: the longest unasked goes first. */
export type Kept = {
  readonly get: <Thing>(key: string, make: () => Thing, bytesOf: (thing: Thing) => number) => Thing
  readonly clear: () => void
}

/** `most` bytes in all; the one made last is kept whatever its size. */
export function kept(most: number): Kept {
  const things = new Map<string, { readonly thing: unknown; readonly bytes: number }>()
  let bytes = 0
  const forget = (key: string) => {
    bytes -= things.get(key)?.bytes ?? 0
    things.delete(key)
  }
  return {
    get: <Thing>(key: string, make: () => Thing, bytesOf: (thing: Thing) => number): Thing => {
      const known = things.get(key)
      if (known) {
        things.delete(key)
        things.set(key, known)
        // A key names the question, and with it what kind of thing answers it.
        return known.thing as Thing
      }
      const thing = make()
      const size = bytesOf(thing)
      things.set(key, { thing, bytes: size })
      bytes += size
      for (const oldest of things.keys()) {
        if (bytes <= most || oldest === key) break
        forget(oldest)
      }
      return thing
    },
    clear: () => {
      things.clear()
      bytes = 0
    },
  }
}
