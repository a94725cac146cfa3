import { readFile, stat } from 'node:fs/promises'

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
    if (isSystemFault(fault)) return { broken: unreadable[fault.code ?? ''] ?? `cannot be read: ${fault.code}` }
    throw fault
  }
}

const unreadable: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected a file',
  EACCES: 'may not be read by this user',
}

const isSystemFault = (fault: unknown): fault is NodeJS.ErrnoException => fault instanceof Error && 'code' in fault
