import { type Mode, modes, type Standing, standings } from '#vocabulary'

/** The API writes words of the vocabulary as enums: SELF_DESCRIPTION is `selfDescription`. */
const enumOf = (word: string): string => word.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()

const standingsByEnum = new Map(standings.map((word) => [enumOf(word), word]))
const modesByEnum = new Map(modes.map((word) => [enumOf(word), word]))

export const standingOf = (word: Uppercase<Standing>): Standing => known(standingsByEnum, word)
export const modeOf = (word: string): Mode => known(modesByEnum, word)

function known<W extends string>(words: ReadonlyMap<string, W>, word: string): W {
  const found = words.get(word)
  if (found === undefined) throw new Error(`"${word}" is no word of the vocabulary; the page is older than its server`)
  return found
}
