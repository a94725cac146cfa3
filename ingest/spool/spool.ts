import { appendFileSync, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const BUCKETS = 256
const KEPT = 16 * 1024

/** Rows on disk, parted by the hash of their ids: whatever is said of one id lies in one bucket, and a bucket fits in memory. */
export class Spool {
  readonly folder: string
  readonly #waiting: string[][] = Array.from({ length: BUCKETS }, () => [])
  readonly #sizes: number[] = new Array(BUCKETS).fill(0)

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Adds one line to the bucket of an id. */
  add(id: string, line: string): void {
    const bucket = bucketOf(id)
    this.#waiting[bucket]?.push(line)
    const size = (this.#sizes[bucket] ?? 0) + line.length
    this.#sizes[bucket] = size
    if (size > KEPT) this.#write(bucket)
  }

  /** Has every line on disk. */
  flush(): void {
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#write(bucket)
  }

  /** The lines of each bucket in the order in which they were added; buckets without any are left out. */
  *buckets(): Generator<readonly string[]> {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      if (existsSync(this.#file(bucket))) yield readFileSync(this.#file(bucket), 'utf8').trimEnd().split('\n')
    }
  }

  #write(bucket: number): void {
    const lines = this.#waiting[bucket] ?? []
    if (lines.length === 0) return
    appendFileSync(this.#file(bucket), `${lines.join('\n')}\n`)
    this.#waiting[bucket] = []
    this.#sizes[bucket] = 0
  }

  #file(bucket: number): string {
    return join(this.folder, `${bucket.toString(16).padStart(2, '0')}.ndjson`)
  }
}

/** The lines of a file of ours: JSON text has no line end inside. */
export const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

/** FNV-1a. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 24) ^ (hash & 0xff)
}
