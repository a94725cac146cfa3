/** Steps back and forward over one plain value: expand, hide, filter and question alike. */
export type History<T> = { readonly past: readonly T[]; readonly present: T; readonly future: readonly T[] }

const STEPS = 100

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [] })

export function stepped<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present].slice(-STEPS), present: next, future: [] }
}

/** The step before; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

export function redone<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.present], present: after, future }
}
