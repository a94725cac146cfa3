import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { BrokenFile } from './broken.ts'
import { firstBadByte, wholeCharacters } from './utf8.ts'

/** A file as text. `start` is the byte at which the text begins, `bytesOf` how many bytes a piece of it takes. */
export type Decoded = { readonly chunks: AsyncGenerator<string>; readonly start: number; readonly bytesOf: (text: string) => number }

export const isEncoding = (name: string): boolean => iconv.encodingExists(name)

/**
 * Bytes as text: by their byte order mark, else in the encoding declared, else as UTF-8. Strictly: a byte that stands for
 * no character is a BrokenFile at its place, and never U+FFFD.
 */
export async function decode(bytes: AsyncGenerator<Buffer>, declared = 'utf-8'): Promise<Decoded> {
  const { value: first = Buffer.alloc(0) } = await bytes.next()
  const mark = marks.find(({ bytes: mark }) => mark.every((byte, at) => first[at] === byte))
  const start = mark?.bytes.length ?? 0
  const encoding = mark?.encoding ?? plain(declared)
  const rest = from(first.subarray(start), bytes)
  if (encoding === 'utf8') return { chunks: utf8(rest, start), start, bytesOf: (text) => Buffer.byteLength(text) }
  if (encoding === 'utf16le' || encoding === 'utf16be')
    return { chunks: utf16(rest, start, encoding), start, bytesOf: (text) => 2 * text.length }
  return { chunks: other(rest, declared), start, bytesOf: (text) => iconv.encode(text, declared).length }
}

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf8' },
  { bytes: [0xff, 0xfe], encoding: 'utf16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf16be' },
]

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

async function* from(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

async function* utf8(bytes: AsyncGenerator<Buffer>, start: number): AsyncGenerator<string> {
  let at = start
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const all = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
    const whole = all.subarray(0, wholeCharacters(all))
    if (!isUtf8(whole)) throw new BrokenFile('not UTF-8, and the mapping declares no other encoding', at + firstBadByte(whole))
    yield whole.toString('utf8')
    at += whole.length
    tail = all.subarray(whole.length)
  }
  if (tail.length > 0) throw new BrokenFile('cut in the middle of a character', at)
}

async function* utf16(bytes: AsyncGenerator<Buffer>, start: number, encoding: 'utf16le' | 'utf16be'): AsyncGenerator<string> {
  let at = start
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const all = Buffer.concat([tail, chunk])
    const whole = all.subarray(0, all.length - (all.length % 2))
    tail = all.subarray(whole.length)
    at += whole.length
    yield (encoding === 'utf16le' ? whole : whole.swap16()).toString('utf16le')
  }
  if (tail.length > 0) throw new BrokenFile('cut in the middle of a character', at)
}

async function* other(bytes: AsyncGenerator<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding)
  let at = 0
  for await (const chunk of bytes) {
    yield known(decoder.write(chunk), encoding, at)
    at += chunk.length
  }
  yield known(decoder.end() ?? '', encoding, at)
}

/** The decoder puts U+FFFD where it knows no character. */
function known(text: string, encoding: string, at: number): string {
  const bad = text.indexOf('\uFFFD')
  if (bad < 0) return text
  throw new BrokenFile(`not ${encoding}, as the mapping declares it`, at + iconv.encode(text.slice(0, bad), encoding).length)
}
