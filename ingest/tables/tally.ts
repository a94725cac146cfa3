import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs'
import { RowMarks } from '../spool/row-marks.ts'
import type { DeadLetter } from './dead-letters.ts'

const SHOWN = 100

/** What is counted of the rows of a load, and what is written down of those that are not used. */
export class RowTally {
  /** Rows of the files, and those among them that the mapping sets aside by name. */
  rows = 0
  setAside = 0
  readonly written = new RowMarks()
  readonly rejected = new RowMarks()
  readonly doubtsByRule = new Map<string, number>()
  readonly doubts: string[] = []
  readonly #file: string
  readonly #headed = new Set<string>()
  #waiting: string[] = []

  /** `file` takes the rejected rows. */
  constructor(file: string) {
    this.#file = file
  }

  doubt(rule: string, text: string): void {
    this.doubtsByRule.set(rule, (this.doubtsByRule.get(rule) ?? 0) + 1)
    if (this.doubts.length < SHOWN) this.doubts.push(text)
  }

  reject(row: number, letter: DeadLetter & { readonly header: readonly string[] }): void {
    this.rejected.add(row)
    const { header, ...rest } = letter
    this.#waiting.push(JSON.stringify(this.#headed.has(letter.file) ? rest : letter))
    this.#headed.add(letter.file)
    if (this.#waiting.length >= 1_000) this.flush()
  }

  /** Where the count stands, to go back to when a file turns out to be broken. */
  place() {
    this.flush()
    const size = existsSync(this.#file) ? statSync(this.#file).size : 0
    return { rows: this.rows, setAside: this.setAside, doubts: this.doubts.length, byRule: new Map(this.doubtsByRule), size }
  }

  /** Forgets everything since a place. */
  backTo({ rows, setAside, doubts, byRule, size }: ReturnType<RowTally['place']>): void {
    this.flush()
    this.rows = rows
    this.setAside = setAside
    this.doubts.length = doubts
    this.doubtsByRule.clear()
    for (const [rule, count] of byRule) this.doubtsByRule.set(rule, count)
    this.rejected.removeFrom(rows)
    if (existsSync(this.#file)) truncateSync(this.#file, size)
  }

  flush(): void {
    if (this.#waiting.length > 0) appendFileSync(this.#file, `${this.#waiting.join('\n')}\n`)
    this.#waiting = []
  }
}

/** Hash of what tells two loads of a mapping apart. */
export const hashOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex')
