import type { Words } from '../locales/words.ts'

type Property = { readonly name: string; readonly text: string }

/** A record's properties as lines of words: names spoken, what is a map or a list taken apart, flags as yes and no. */
export function recordFacts(t: Words, properties: readonly Property[]): readonly Property[] {
  return properties.flatMap(({ name, text }) => {
    const plain = plainText(t, text)
    return plain === undefined ? [] : [{ name: spokenName(name), text: plain }]
  })
}

/** `nameSuggestsPlace` is "name suggests place". */
export const spokenName = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

/** Undefined for what is more than a text or a list of texts: it stands in the API. */
function plainText(t: Words, text: string): string | undefined {
  if (text === 'true') return t('flag.yes')
  if (text === 'false') return t('flag.no')
  if (!/^[[{]/.test(text)) return text
  const value: unknown = JSON.parse(text)
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join('; ') : undefined
  const entries = Object.entries(value ?? {}).filter(([, item]) => typeof item === 'string')
  return entries.length > 0 ? entries.map(([key, item]) => `${spokenName(key)}: ${item}`).join('; ') : undefined
}
