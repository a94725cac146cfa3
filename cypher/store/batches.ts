/** Rows that one statement takes at once: enough to hide a round trip, few enough for a small server's memory. */
const BATCH = 5_000

/** The rows in order, in batches. */
export function* batches<T>(rows: readonly T[], size = BATCH): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
