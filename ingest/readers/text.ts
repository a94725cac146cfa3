import { readFile, stat } from 'node:fs/promises'
import { unreadable } from './broken.ts'

const LARGEST = 64 * 1024 * 1024

/** A file's bytes as text; `broken` says why there is none: it cannot be opened, is too large, or is not UTF-8. */
export async function readText(file: string): Promise<{ readonly bytes: Buffer; readonly text: string } | { readonly broken: string }> {
  try {
    const { size } = await stat(file)
    if (size > LARGEST) return { broken: `${size} bytes; at most ${LARGEST} are read` }
    const bytes = await readFile(file)
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (fault) {
    if (fault instanceof TypeError) return { broken: 'not UTF-8' }
    const broken = unreadable(fault)
    if (broken === undefined) throw fault
    return { broken }
  }
}
