import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import { BrokenFile, unreadable } from './broken.ts'

/** What an unpacked file may come to before it counts as a trap. */
export type UnpackLimits = { readonly ratio: number; readonly ratioFrom: number; readonly most: number }
const LIMITS: UnpackLimits = { ratio: 100, ratioFrom: 10 * 1024 * 1024, most: 20 * 1024 ** 3 }
const CHUNK = 256 * 1024

/**
 * The bytes of a file, unpacked where its first bytes say gzip, of one member or several. What comes out is counted: headers lie.
 * BrokenFile where it cannot be opened, is cut short, grows without bound, or is packed twice or in a way that is not read.
 */
export async function* fileBytes(file: string, limits = LIMITS): AsyncGenerator<Buffer> {
  const first = await firstBytes(file)
  if (isZip(first)) throw new BrokenFile('a zip archive or a spreadsheet: save the table as CSV')
  if (!isGzip(first)) {
    yield* createReadStream(file, { highWaterMark: CHUNK })
    return
  }
  const packed = createReadStream(file, { highWaterMark: CHUNK / 4 })
  const unpacking = createGunzip({ chunkSize: CHUNK })
  packed.on('error', (fault) => unpacking.destroy(fault))
  try {
    yield* watched(packed.pipe(unpacking), limits)
  } finally {
    packed.destroy()
    unpacking.destroy()
  }
}

async function* watched(unpacking: Gunzip, { ratio, ratioFrom, most }: UnpackLimits): AsyncGenerator<Buffer> {
  let out = 0
  try {
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      if (out === 0 && isGzip(chunk)) throw new BrokenFile('gzip within gzip: one level is unpacked')
      out += chunk.length
      if (out > most) throw new BrokenFile(`unpacks to more than ${most} bytes`, out)
      if (out > ratioFrom && out > ratio * unpacking.bytesWritten) throw new BrokenFile(`unpacks to more than ${ratio} times its size`, out)
      yield chunk
    }
  } catch (cause) {
    if (!isZlibFault(cause)) throw cause
    throw new BrokenFile(cause.code === 'Z_BUF_ERROR' ? 'gzip that is cut short' : `gzip that is damaged (${cause.message})`, out, {
      cause,
    })
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead)
  } catch (cause) {
    const reason = unreadable(cause)
    throw reason === undefined ? cause : new BrokenFile(reason, undefined, { cause })
  } finally {
    await handle?.close()
  }
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50

const isZlibFault = (fault: unknown): fault is Error & { readonly code: string } =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_')
