import { useLingui } from '@lingui/react'
import { useMemo } from 'react'

/** Every id of a text the screens show; one that is not in the catalogue does not compile. */
export type MessageId = keyof typeof import('./en.json', { with: { type: 'json' }})

/** The words of the reader's language, by id. */
export type Words = (id: MessageId, values?: Record<string, string | number>) => string

export function useWords(): Words {
  const { i18n } = useLingui()
  return useMemo(() => (id, values) => i18n._(id, values), [i18n])
}
