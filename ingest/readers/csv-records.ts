import { BrokenFile } from './broken.ts'

/** A piece of text that should be one record of a table: a line, or several where a quoted cell breaks the line. */
export type Piece = {
  readonly text: string
  readonly line: number
  readonly byte: number
  /** False where a quote opens and does not close. */
  readonly isWhole: boolean
  /** True where the file ends with it, and no line end follows. */
  readonly isLast: boolean
  /** Where it begins in the text that is held. */
  readonly at: number
}

const LONGEST_QUOTED = 1024 * 1024
const LONGEST_LINE = 64 * 1024 * 1024
const SUBSTITUTE = '\x1a'

type End = { readonly text: number; readonly next: number }

/**
 * Cuts text into records at line ends outside quotes: quotes come in pairs, so their number tells. What a stray quote
 * swallows shows only when the piece is read: `back` goes on after its first line.
 */
export class CsvRecords {
  #text = ''
  #at = 0
  #line = 1
  #byte: number
  #nextQuote = -1
  readonly #lineEnd = /\r\n|\n|\r/g
  readonly #quote: string | undefined
  readonly #bytesOf: (text: string) => number

  constructor(quote: string | undefined, start: number, bytesOf: (text: string) => number) {
    this.#quote = quote
    this.#byte = start
    this.#bytesOf = bytesOf
  }

  /** Adds text, and lets go of what was given before. */
  feed(text: string): void {
    this.#text = this.#text.slice(this.#at) + text
    this.#at = 0
    this.#nextQuote = -1
    if (this.#text.length <= LONGEST_LINE) return
    throw new BrokenFile(`line ${this.#line} goes on for more than ${LONGEST_LINE} characters`, this.#byte)
  }

  /** The next record, empty lines and a closing 0x1A left out; undefined where more text is needed first. */
  next(isLast: boolean): Piece | undefined {
    while (this.#at < this.#text.length) {
      const [at, line, byte] = [this.#at, this.#line, this.#byte]
      const end = this.#endOfRecord(isLast)
      if (!end) {
        // It is looked at again from its beginning.
        this.#nextQuote = -1
        return undefined
      }
      this.#byte += this.#bytesOf(this.#text.slice(at, end.next))
      this.#at = end.next
      this.#line += end.lines
      const isEnd = isLast && end.next === this.#text.length
      const text = this.#text.slice(at, isEnd && this.#text[end.text - 1] === SUBSTITUTE ? end.text - 1 : end.text)
      if (text !== '') return { text, line, byte, isWhole: end.isWhole, isLast: isEnd && end.text === end.next, at }
    }
    return undefined
  }

  /** Goes on at the second line of a piece given since the last `feed`, whatever was given after it. Returns its first line. */
  back({ at, line, byte }: Piece): string {
    const end = this.#endOfLine(at, true)
    this.#at = end?.next ?? this.#text.length
    this.#line = line + 1
    this.#byte = byte + this.#bytesOf(this.#text.slice(at, this.#at))
    this.#nextQuote = -1
    return this.#text.slice(at, end?.text)
  }

  /** The text from one piece to the end of another. */
  between(first: Piece, last: Piece): string {
    return this.#text.slice(first.at, last.at + last.text.length)
  }

  #endOfRecord(isLast: boolean): (End & { readonly lines: number; readonly isWhole: boolean }) | undefined {
    let opened: number | undefined
    let from = this.#at
    for (let lines = 1; ; lines++) {
      const end = this.#endOfLine(from, isLast)
      if (!end) return undefined
      opened = this.#openAt(end.text, from, opened)
      const isTooLong = opened !== undefined && end.next - opened > LONGEST_QUOTED
      if (opened === undefined || isTooLong || (isLast && end.next === this.#text.length)) {
        return { ...end, lines, isWhole: opened === undefined }
      }
      from = end.next
    }
  }

  #endOfLine(from: number, isLast: boolean): End | undefined {
    this.#lineEnd.lastIndex = from
    const found = this.#lineEnd.exec(this.#text)
    const next = found ? found.index + found[0].length : this.#text.length
    // A carriage return at the end may be half of a line end.
    const isSure = found !== null && (found[0] !== '\r' || next < this.#text.length)
    if (isSure || isLast) return { text: found?.index ?? next, next }
    return undefined
  }

  /** Where the quote stands that is open at the end of a line; undefined where none is. */
  #openAt(to: number, from: number, opened: number | undefined): number | undefined {
    if (this.#quote === undefined) return undefined
    let open = opened
    for (let at = this.#quoteFrom(from); at < to; at = this.#quoteFrom(at + 1)) open = open === undefined ? at : undefined
    return open
  }

  /** The next quote, looked for once: a text without any is not searched again line by line. */
  #quoteFrom(at: number): number {
    if (this.#nextQuote >= at) return this.#nextQuote
    const found = this.#text.indexOf(this.#quote ?? '', at)
    this.#nextQuote = found < 0 ? Number.POSITIVE_INFINITY : found
    return this.#nextQuote
  }
}
