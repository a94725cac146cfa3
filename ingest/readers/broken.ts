/** A file that cannot be read as what it is said to be: nothing of it is loaded. `byte` counts from 0 in the file as unpacked. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile'
  readonly byte: number | undefined

  constructor(reason: string, byte?: number, options?: { cause?: unknown }) {
    super(byte === undefined ? reason : `${reason}, at byte ${byte}`, options)
    this.byte = byte
  }
}

/** Why a file cannot be opened, in words; undefined where the fault is none of the file system's. */
export function unreadable(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return undefined
  return reasons[fault.code] ?? `cannot be read: ${fault.code}`
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected a file',
  EACCES: 'may not be read by this user',
}
