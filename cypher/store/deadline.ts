import { GraphError } from '../errors.ts'

/** Waits for `work` until the deadline, in milliseconds, then says TIMEOUT; whoever called ends or abandons the work. */
export async function within<T>(deadline: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GraphError('TIMEOUT', `${what} took longer than ${deadline} ms`)), deadline)
  })
  try {
    return await Promise.race([work, passed])
  } finally {
    clearTimeout(timer)
  }
}
