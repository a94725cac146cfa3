import { useSyncExternalStore } from 'react'

/** Below this a table is shown first; the picture is a choice. */
const narrow = (): MediaQueryList => matchMedia('(max-width: 760px)')

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listen) => {
      const query = narrow()
      query.addEventListener('change', listen)
      return () => query.removeEventListener('change', listen)
    },
    () => narrow().matches,
  )
